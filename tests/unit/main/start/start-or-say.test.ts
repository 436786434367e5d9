import { speak } from '@shared/language/spoken'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { elsewhereText } from '../../../../electron/main/start/held-elsewhere'
import { sayAndEnd, startOrSay } from '../../../../electron/main/start/start-or-say'
import { unusableText } from '../../../../electron/main/start/usable-folder'
import { PACKS } from '../../../../electron/main/words/packs'

async function started(
  start: () => Promise<void>,
  speaks: () => Promise<void> = async () => undefined
): Promise<readonly string[]> {
  const seen: string[] = []
  await startOrSay(start, {
    dialog: { showErrorBox: (title, text) => void seen.push(`${title}: ${text}`) },
    app: {
      exit: (code) => void seen.push(`exit ${code}`),
      whenReady: async () => void seen.push('ready')
    },
    speak: speaks
  })
  return seen
}

describe('a start', () => {
  it.each([
    ['rejected', () => Promise.reject(new Error('EACCES: the data folder'))],
    [
      'thrown',
      async () => {
        throw new Error('EACCES: the data folder')
      }
    ],
    ['no error', () => Promise.reject('EACCES: the data folder')]
  ])('that fails says why, and ends the program with 1: %s', async (_how, start) => {
    const [ready, said, ended] = await started(start)
    // Before that, Linux shows nothing.
    expect(ready).toBe('ready')
    expect(said).toContain('Kling Sweep cannot start: EACCES: the data folder')
    expect(said).toContain('Nothing was deleted')
    expect(ended).toBe('exit 1')
  })

  it.each([
    ['de', 'Kling Sweep kann nicht starten', 'Nichts wurde gelöscht'],
    ['ja', 'Kling Sweep を起動できません', '何も削除されていません']
  ] as const)('that fails says so in the user’s language: %s', async (language, title, nothing) => {
    const failing = () => Promise.reject(new Error('EIO'))
    const [, said] = await started(failing, () => speak(language, [language], PACKS))
    expect(said).toContain(`${title}: EIO`)
    expect(said).toContain(nothing)
  })

  it('says in it also what makes a start impossible', async () => {
    const boxes: string[] = []
    const options = {
      dialog: { showErrorBox: (title: string, text: string) => void boxes.push(title, text) },
      app: { exit: () => undefined, whenReady: async () => undefined },
      speak: () => speak('de', ['de'], PACKS)
    }
    const full = { kind: 'file-failed', code: 'ENOSPC', what: 'make folder' } as const
    await sayAndEnd(() => unusableText('/data', full), options)
    await sayAndEnd(() => elsewhereText('farm-7', '/data'), options)
    expect(boxes[1]).toBe(
      'Der Datenordner /data kann nicht verwendet werden: der Datenträger ist voll'
    )
    expect(boxes[3]).toContain('Es läuft schon auf dem Computer farm-7')
    expect(boxes[3]).toContain('SingletonLock')
  })

  it.each([
    ['cannot be told', () => Promise.reject(new Error('no languages'))],
    ['does not come from its disk', () => new Promise<void>(() => undefined)]
  ])('that fails says so in English where the language %s', async (_what, speaks) => {
    vi.useFakeTimers()
    const saying = started(() => Promise.reject(new Error('EIO')), speaks)
    await vi.advanceTimersByTimeAsync(2_000)
    const [, said, ended] = await saying
    expect(said).toContain('Kling Sweep cannot start: EIO')
    expect(ended).toBe('exit 1')
  })

  it('that succeeds says nothing', async () => {
    expect(await started(async () => undefined)).toEqual([])
  })

  it('that Electron itself holds up ends all the same', async () => {
    vi.useFakeTimers()
    const seen: string[] = []
    void sayAndEnd(() => 'the disk is full', {
      dialog: { showErrorBox: (_title, text) => void seen.push(text) },
      app: {
        exit: (code) => void seen.push(`exit ${code}`),
        whenReady: () => new Promise(() => undefined)
      },
      // Electron tells the system's languages once it is ready.
      speak: () => Promise.reject(new Error('before ready'))
    })
    await vi.advanceTimersByTimeAsync(9_000)
    expect(seen).toEqual([])
    await vi.advanceTimersByTimeAsync(1_000)
    expect(seen).toEqual(['the disk is full', 'exit 1'])
  })
})

afterEach(async () => {
  vi.useRealTimers()
  await speak('en', ['en'], PACKS)
})
