import { afterEach, describe, expect, it, vi } from 'vitest'
import { sayAndEnd, startOrSay } from '../../../../electron/main/start/start-or-say'

async function started(start: () => Promise<void>): Promise<readonly string[]> {
  const seen: string[] = []
  await startOrSay(start, {
    dialog: { showErrorBox: (title, text) => void seen.push(`${title}: ${text}`) },
    app: {
      exit: (code) => void seen.push(`exit ${code}`),
      whenReady: async () => void seen.push('ready')
    }
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

  it('that succeeds says nothing', async () => {
    expect(await started(async () => undefined)).toEqual([])
  })

  it('that Electron itself holds up ends all the same', async () => {
    vi.useFakeTimers()
    const seen: string[] = []
    void sayAndEnd('the disk is full', {
      dialog: { showErrorBox: (_title, text) => void seen.push(text) },
      app: {
        exit: (code) => void seen.push(`exit ${code}`),
        whenReady: () => new Promise(() => undefined)
      }
    })
    await vi.advanceTimersByTimeAsync(9_000)
    expect(seen).toEqual([])
    await vi.advanceTimersByTimeAsync(1_000)
    expect(seen).toEqual(['the disk is full', 'exit 1'])
  })
})

afterEach(() => void vi.useRealTimers())
