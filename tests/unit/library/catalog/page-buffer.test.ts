import type { Asset } from '@shared/asset'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPageBuffer } from '../../../../renderer/library/catalog/page-buffer'
import { asset } from '../../../support/page/filter-model'

const page = (...numbers: number[]): Asset[] => numbers.map((number) => asset(number))

/** A page that is drawing: idle callbacks run when the test says so. */
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
  it('are shown at once, and from the second on together, once the first is drawn', () => {
    const taken: (readonly Asset[])[] = []
    const buffer = createPageBuffer((assets) => taken.push(assets))
    buffer.add(page(1, 2))
    expect(taken).toEqual([page(1, 2)])

    buffer.add(page(3))
    buffer.add(page(4))
    vi.advanceTimersByTime(10_000)
    expect(taken).toHaveLength(1)

    idle()
    expect(taken).toEqual([page(1, 2), page(3, 4)])

    idle()
    expect(taken).toHaveLength(2)
  })

  it('are shown when the listing ends, and not a second time', () => {
    const taken: (readonly Asset[])[] = []
    const buffer = createPageBuffer((assets) => taken.push(assets))
    buffer.add(page(1))
    buffer.add(page(2))
    vi.advanceTimersByTime(10_000)
    buffer.flush()
    expect(taken).toEqual([page(1), page(2)])

    idle()
    vi.advanceTimersByTime(10_000)
    expect(taken).toHaveLength(2)
  })

  it('are dropped when another account is opened', () => {
    const taken: (readonly Asset[])[] = []
    const buffer = createPageBuffer((assets) => taken.push(assets))
    buffer.add(page(1))
    buffer.add(page(2))
    buffer.discard()
    vi.advanceTimersByTime(10_000)
    idle()
    expect(taken).toEqual([page(1)])
  })
})
