import { describe, expect, it } from 'vitest'
import { oneAtATime } from '../../../electron/time/one-at-a-time'

describe('tasks, one at a time', () => {
  it('start in their order, each once the one before has ended', async () => {
    const inTurn = oneAtATime()
    const seen: string[] = []
    let end = (): void => undefined

    const first = inTurn(async () => {
      seen.push('first starts')
      await new Promise<void>((resolve) => {
        end = resolve
      })
      seen.push('first ends')
    })
    const second = inTurn(async () => void seen.push('second'))
    await new Promise(setImmediate)
    expect(seen).toEqual(['first starts'])

    end()
    await Promise.all([first, second])
    expect(seen).toEqual(['first starts', 'first ends', 'second'])
  })

  it('go on after one that failed, which only its own caller hears of', async () => {
    const inTurn = oneAtATime()
    const failing = inTurn(() => Promise.reject(new Error('no')))
    const next = inTurn(async () => 'done')
    await expect(failing).rejects.toThrow('no')
    expect(await next).toBe('done')
  })
})
