import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPictureQueue, REST_MS } from '../../../renderer/media/picture-queue'
import { targetSize } from '../../../renderer/media/shrink'
import { sideFor } from '../../../renderer/media/thumbnails'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function createQueue() {
  const requested: string[][] = []
  const cancelled: string[][] = []
  const queue = createPictureQueue({
    request: (ids) => void requested.push(ids),
    cancel: (ids) => void cancelled.push(ids)
  })
  const want = (id: string) => queue.add(id, () => undefined, true)
  return { queue, want, requested, cancelled }
}

describe('a wanted picture', () => {
  it('is requested after a rest, with all others of the same moment, in order', async () => {
    const { want, requested } = createQueue()
    for (const id of ['1', '2', '3']) want(id)
    await vi.advanceTimersByTimeAsync(REST_MS - 1)
    expect(requested).toEqual([])

    await vi.advanceTimersByTimeAsync(1)
    expect(requested).toEqual([['1', '2', '3']])
  })

  it('is not requested when it only passes by, and rests anew when it comes back', async () => {
    const { want, requested, cancelled } = createQueue()
    const leave = want('1')
    await vi.advanceTimersByTimeAsync(REST_MS / 2)
    leave()
    want('1')
    await vi.advanceTimersByTimeAsync(REST_MS / 2)
    expect(requested).toEqual([])

    await vi.advanceTimersByTimeAsync(REST_MS / 2)
    expect(requested).toEqual([['1']])
    expect(cancelled).toEqual([])
  })

  it('is cancelled once nobody wants it, unless answered, with others in one message', async () => {
    const { queue, want, requested, cancelled } = createQueue()
    const first = want('1')
    const again = want('1')
    const second = want('2')
    const third = want('3')
    await vi.advanceTimersByTimeAsync(REST_MS)
    queue.answered('3')
    first()
    second()
    third()
    await vi.advanceTimersByTimeAsync(0)
    expect(cancelled).toEqual([['2']])

    again()
    await vi.advanceTimersByTimeAsync(0)
    expect(requested).toEqual([['1', '2', '3']])
    expect(cancelled).toEqual([['2'], ['1']])
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
