import type { Asset } from '@shared/asset'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPageBuffer } from '../../../../renderer/library/catalog/page-buffer'
import { asset } from '../../../support/page/filter-model'

const page = (...places: number[]): Asset[] => places.map((at) => asset(at))

/** A page that draws: idle moments come when the test says so. */
let waiting = new Map<number, () => void>()
const idle = (): void => {
  for (const call of waiting.values()) call()
  waiting.clear()
}

beforeEach(() => {
  vi.useFakeTimers()
  waiting = new Map()
  vi.stubGlobal('requestIdleCallback', (call: () => void) => {
    waiting.set(waiting.size + 1, call)
    return waiting.size
  })
  vi.stubGlobal('cancelIdleCallback', (handle: number) => void waiting.delete(handle))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the pages of a listing', () => {
  it('come on the screen at once, and from the second on together, once the first is drawn', () => {
    const taken: (readonly Asset[])[] = []
    const buffer = createPageBuffer((assets) => taken.push(assets))
    buffer.put(page(1, 2))
    expect(taken).toEqual([page(1, 2)])
    buffer.put(page(3))
    buffer.put(page(4))
    vi.advanceTimersByTime(10_000)
    expect(taken).toHaveLength(1)
    idle()
    expect(taken).toEqual([page(1, 2), page(3, 4)])
    idle()
    expect(taken).toHaveLength(2)
  })

  it('come at once when the listing ends, and not again', () => {
    const taken: (readonly Asset[])[] = []
    const buffer = createPageBuffer((assets) => taken.push(assets))
    buffer.put(page(1))
    buffer.put(page(2))
    vi.advanceTimersByTime(10_000)
    buffer.flush()
    expect(taken).toEqual([page(1), page(2)])
    idle()
    vi.advanceTimersByTime(10_000)
    expect(taken).toHaveLength(2)
  })

  it('are forgotten with the account', () => {
    const taken: (readonly Asset[])[] = []
    const buffer = createPageBuffer((assets) => taken.push(assets))
    buffer.put(page(1))
    buffer.put(page(2))
    buffer.drop()
    vi.advanceTimersByTime(10_000)
    idle()
    expect(taken).toEqual([page(1)])
  })
})
