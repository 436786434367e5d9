import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPictureQueue, REST_MS } from '../../../renderer/media/picture-queue'
import { targetSize } from '../../../renderer/media/shrink'
import { sideFor } from '../../../renderer/media/thumbnails'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function wishing() {
  const asked: string[][] = []
  const taken: string[][] = []
  const wishes = createPictureQueue({
    ask: (ids) => void asked.push(ids),
    takeBack: (ids) => void taken.push(ids)
  })
  const want = (id: string) => wishes.add(id, () => undefined, true)
  return { wishes, want, asked, taken }
}

describe('a wish for a picture', () => {
  it('is asked for once it has rested, together with those that began with it, in their order', async () => {
    const { want, asked } = wishing()
    for (const id of ['1', '2', '3']) want(id)
    await vi.advanceTimersByTimeAsync(REST_MS - 1)
    expect(asked).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(asked).toEqual([['1', '2', '3']])
  })

  it('that only passes by is never asked for, also when it comes back before it would have been', async () => {
    const { want, asked, taken } = wishing()
    const leave = want('1')
    await vi.advanceTimersByTimeAsync(REST_MS / 2)
    leave()
    want('1')
    await vi.advanceTimersByTimeAsync(REST_MS / 2)
    expect(asked).toEqual([])
    await vi.advanceTimersByTimeAsync(REST_MS / 2)
    expect(asked).toEqual([['1']])
    expect(taken).toEqual([])
  })

  it('is taken back when nobody wants it any more, unless it was answered; what leaves together is said in one word', async () => {
    const { wishes, want, asked, taken } = wishing()
    const first = want('1')
    const again = want('1')
    const second = want('2')
    const third = want('3')
    await vi.advanceTimersByTimeAsync(REST_MS)
    wishes.settled('3')
    first()
    second()
    third()
    await vi.advanceTimersByTimeAsync(0)
    expect(taken).toEqual([['2']])
    again()
    await vi.advanceTimersByTimeAsync(0)
    expect([asked, taken]).toEqual([[['1', '2', '3']], [['2'], ['1']]])
  })
})

describe('a small picture', () => {
  it('is bounded by its longer side, never enlarged, and refused above 50 megapixels', () => {
    expect(targetSize({ width: 60, height: 12_000 }, 320)).toEqual({ width: 2, height: 320 })
    expect(targetSize({ width: 12_000, height: 3 }, 640)).toEqual({ width: 640, height: 1 })
    expect(targetSize({ width: 100, height: 50 }, 320)).toEqual({ width: 100, height: 50 })
    expect(targetSize({ width: 10_000, height: 5_000 }, 320)).toEqual({ width: 320, height: 160 })
    expect(targetSize({ width: 10_000, height: 5_001 }, 320)).toBeNull()
    expect(targetSize({ width: 0, height: 5 }, 320)).toBeNull()
  })

  it('has the size that its tile needs on this screen', () => {
    expect([104, 162, 180].map(sideFor)).toEqual([320, 320, 320])
    expect([181, 228, 324, 500].map(sideFor)).toEqual([640, 640, 640, 640])
  })
})
