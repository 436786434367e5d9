import { join, win32 } from 'node:path'
import { fail, ok, type Result } from '@shared/problem'
import type { ProvisioningPlace } from '@shared/program'
import { describe, expect, it } from 'vitest'
import { readConfig, readStart } from '../../../../electron/main/start/config'
import { findProvisioning } from '../../../../electron/main/start/provisioning-file'

const NAME = 'kling-sweep.config.json'
const refusal = (result: Result<unknown, () => string>): string =>
  result.ok ? 'taken' : result.problem()

describe('where it is looked for', () => {
  const start = (
    files: Readonly<Record<string, string>>,
    more: Partial<Parameters<typeof findProvisioning>[0]> = {}
  ) => ({
    argv: ['program'],
    env: {},
    platform: 'linux',
    executable: null,
    read: (path: string): Result<string | null> => ok(files[path] ?? null),
    ...more
  })
  const pace = (
    parallel: number,
    place: ProvisioningPlace = 'beside',
    passedOver: readonly ProvisioningPlace[] = []
  ) =>
    ok({
      file: NAME,
      place,
      passedOver,
      endpoint: null,
      emails: [],
      preferences: { parallel }
    })

  it('is where the flag says, or else beside an installed program', () => {
    const files = { '/etc/kling.json': '{"pace":2}', [join('/opt/kling', NAME)]: '{"pace":3}' }
    const installed = { executable: '/opt/kling/kling-sweep' }
    expect(
      findProvisioning(
        start(files, { ...installed, argv: ['program', '--config=/etc/kling.json'] })
      )
    ).toMatchObject({
      value: { file: 'kling.json', place: 'named', passedOver: [], preferences: { parallel: 2 } }
    })
    expect(findProvisioning(start(files, installed))).toEqual(pace(3))
    expect(findProvisioning(start(files))).toEqual(ok(null))
    expect(findProvisioning(start({}, installed))).toEqual(ok(null))
  })

  it('is beside an AppImage, not in its mount, and beside a Mac’s bundle, not in it', () => {
    const mounted = {
      executable: '/tmp/.mount_kling/kling-sweep',
      env: { APPIMAGE: '/home/anna/Kling.AppImage' }
    }
    expect(findProvisioning(start({ [join('/home/anna', NAME)]: '{"pace":3}' }, mounted))).toEqual(
      pace(3)
    )
    const bundle = {
      platform: 'darwin',
      executable: '/Applications/Kling Sweep.app/Contents/MacOS/Kling Sweep'
    }
    expect(
      findProvisioning(start({ [join('/Applications', NAME)]: '{"pace":4}' }, bundle))
    ).toEqual(pace(4))
  })

  /** On each system: how it is started, the managed place, and the one beside the program. */
  const systems = [
    [
      'linux',
      { executable: '/opt/Kling Sweep/kling-sweep' },
      `/etc/kling-sweep/${NAME}`,
      `/opt/Kling Sweep/${NAME}`
    ],
    [
      'darwin',
      { executable: '/Applications/Kling Sweep.app/Contents/MacOS/Kling Sweep' },
      `/Library/Application Support/Kling Sweep/${NAME}`,
      `/Applications/${NAME}`
    ],
    [
      'win32',
      {
        executable: win32.join('C:\\', 'Programs', 'Kling Sweep', 'Kling Sweep.exe'),
        env: { ProgramData: 'D:\\Managed' }
      },
      win32.join('D:\\Managed', 'Kling Sweep', NAME),
      win32.join('C:\\', 'Programs', 'Kling Sweep', NAME)
    ]
  ] as const

  it.each(systems)(
    'is in the system’s place too, which no update touches, and which wins: %s',
    (platform, how, system, beside) => {
      const found = (files: Readonly<Record<string, string>>) =>
        findProvisioning(start(files, { platform, ...how }))
      expect(found({ [system]: '{"pace":2}' })).toEqual(pace(2, 'system'))
      expect(found({ [beside]: '{"pace":3}' })).toEqual(pace(3, 'beside'))
      expect(found({ [system]: '{"pace":2}', [beside]: '{"pace":3}' })).toEqual(
        pace(2, 'system', ['beside'])
      )
      // What is passed over is not read for what it says, and what wins must be right.
      expect(found({ [system]: '{"pace":2}', [beside]: 'broken' }).ok).toBe(true)
      expect(found({ [system]: 'broken', [beside]: '{"pace":3}' }).ok).toBe(false)
      expect(found({})).toEqual(ok(null))
    }
  )

  it('is in the usual place where Windows does not say where, or says it oddly', () => {
    const usual = win32.join('C:\\ProgramData', 'Kling Sweep', NAME)
    const executable = win32.join('C:\\', 'Kling Sweep.exe')
    for (const env of [{}, { ProgramData: '' }, { PROGRAMDATA: 'ProgramData' }])
      expect(
        findProvisioning(start({ [usual]: '{"pace":2}' }, { platform: 'win32', executable, env }))
      ).toEqual(pace(2, 'system'))
    const env = { PROGRAMDATA: 'E:\\' }
    const moved = win32.join('E:\\', 'Kling Sweep', NAME)
    expect(
      findProvisioning(start({ [moved]: '{"pace":2}' }, { platform: 'win32', executable, env }))
    ).toEqual(pace(2, 'system'))
  })

  it('the flag wins over every place, and a place that cannot be read stops the start', () => {
    const files = { '/etc/kling.json': '{"pace":2}', [`/etc/kling-sweep/${NAME}`]: '{"pace":3}' }
    const installed = { executable: '/opt/kling/kling-sweep' }
    const named = { ...installed, argv: ['program', '--config=/etc/kling.json'] }
    expect(findProvisioning(start(files, named))).toMatchObject({
      value: { place: 'named', preferences: { parallel: 2 } }
    })
    const denied = (): Result<never> => fail({ kind: 'file-failed', code: 'EACCES', what: 'read' })
    expect(refusal(findProvisioning(start(files, { ...installed, read: denied })))).toBe(
      `${NAME} cannot be read (EACCES)`
    )
    // From source no place is looked at.
    expect(findProvisioning(start(files))).toEqual(ok(null))
  })

  it('must be there, and be readable, when the flag names it', () => {
    const named = { argv: ['program', '--config=/etc/kling.json'] }
    expect(refusal(findProvisioning(start({}, named)))).toBe(
      'kling.json cannot be read: there is no such file'
    )
    const denied = (): Result<never> => fail({ kind: 'file-failed', code: 'EACCES', what: 'read' })
    expect(refusal(findProvisioning(start({}, { ...named, read: denied })))).toBe(
      'kling.json cannot be read (EACCES)'
    )
    for (const flag of ['--config', '--config='])
      expect(refusal(findProvisioning(start({}, { argv: [flag] })))).toContain('takes the path')
  })

  it('a refused file stops the start; the environment’s endpoint wins over the file’s', () => {
    const named = { argv: ['program', '--config=/etc/kling.json'] }
    expect(readStart(start({ '/etc/kling.json': '{"pace":9}' }, named)).ok).toBe(false)
    const read = readStart(
      start({ '/etc/kling.json': '{"endpoint":"https://file.example/v1"}' }, named)
    )
    expect(read).toMatchObject({
      value: { endpoint: { url: 'https://file.example/v1', custom: true } }
    })
    const provisioning = {
      file: NAME,
      place: 'named' as const,
      passedOver: [],
      endpoint: 'https://file.example/v1',
      emails: [],
      preferences: {}
    }
    expect(
      readConfig({ KLING_SWEEP_API_URL: 'https://env.example/v1' }, [], provisioning)
    ).toMatchObject({
      value: { endpoint: { url: 'https://env.example/v1' } }
    })
  })
})
