import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { prepareElectron } from '../../../../electron/main/start/prepare'
import { root } from '../../../support/root'

/** What Electron was told, in this order. */
async function told(
  platform: string,
  dataFolder: string | null,
  language: string | null = null,
  argv: readonly string[] = []
): Promise<readonly string[]> {
  const calls: string[] = []
  const call =
    (name: string) =>
    (...args: readonly unknown[]): true => {
      calls.push([name, ...args.filter((each) => typeof each === 'string')].join(' '))
      return true
    }
  const commandLine = {
    hasSwitch: (name: string) => argv.includes(`--${name}`),
    appendSwitch: call('appendSwitch')
  }
  const app = new Proxy(
    {},
    { get: (_target, name) => (name === 'commandLine' ? commandLine : call(String(name))) }
  )
  const protocol = { registerSchemesAsPrivileged: call('registerSchemesAsPrivileged') }
  await prepareElectron({ app, protocol, platform } as never, { dataFolder, language })
  return calls
}

describe('before Electron is ready', () => {
  it('Windows learns who shows the notifications: the appId of the installer', async () => {
    const [, appId] = /^appId: (\S+)$/m.exec(
      await readFile(join(root, 'electron-builder.yml'), 'utf8')
    ) ?? [undefined, 'no appId']
    const calls = await told('win32', null)
    expect(calls).toContain(`setAppUserModelId ${appId}`)
    expect(calls.indexOf(`setAppUserModelId ${appId}`)).toBeLessThan(calls.indexOf('whenReady'))
  })

  it.each(['darwin', 'linux'])('%s has no such call', async (platform) => {
    expect((await told(platform, null)).join()).not.toContain('setAppUserModelId')
  })

  it('Chromium learns the chosen language, which it reads once it gets ready', async () => {
    const calls = await told('linux', '/data', 'de')
    const [language, ready] = [calls.indexOf('appendSwitch lang de'), calls.indexOf('whenReady')]
    expect(language).toBeGreaterThanOrEqual(0)
    expect(language).toBeLessThan(ready)
    expect((await told('linux', '/data')).join()).not.toContain('appendSwitch')
  })

  it('leaves a language that the command line names', async () => {
    expect((await told('linux', null, 'de', ['--lang'])).join()).not.toContain('appendSwitch')
  })

  it('the data folder is set before the lock is taken, which lies in it', async () => {
    const calls = await told('linux', '/data')
    const [folder, lock] = ['setPath userData /data', 'requestSingleInstanceLock']
    expect(calls.indexOf(folder)).toBeGreaterThanOrEqual(0)
    expect(calls.indexOf(folder)).toBeLessThan(calls.indexOf(lock))
  })
})
