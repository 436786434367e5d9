import { describe, expect, it } from 'vitest'
import { startOrSay } from '../../../../electron/main/start/start-or-say'

async function started(start: () => Promise<void>): Promise<readonly string[]> {
  const seen: string[] = []
  await startOrSay(start, {
    dialog: { showErrorBox: (title, text) => void seen.push(`${title}: ${text}`) },
    app: { exit: (code) => void seen.push(`exit ${code}`) }
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
    const [said, ended] = await started(start)
    expect(said).toContain('Kling Sweep cannot start: EACCES: the data folder')
    expect(said).toContain('Nothing was deleted')
    expect(ended).toBe('exit 1')
  })

  it('that succeeds says nothing', async () => {
    expect(await started(async () => undefined)).toEqual([])
  })
})
