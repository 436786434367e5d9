import type { SortKey } from '@shared/filters'
import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../../../renderer/library/catalog/catalog'
import { EMPTY_SET } from '../../../../renderer/library/catalog/index-set'
import { createOrders } from '../../../../renderer/library/catalog/orders'
import { showing } from '../../../../renderer/library/catalog/visible-list'
import { matching, WHOLE_LIBRARY } from '../../../../renderer/library/filter/view'
import { asset } from '../../../support/page/filter-model'

const task = (model: string, works: number) => ({
  state: 'made' as const,
  model,
  works: Array.from({ length: works }, (_, at) => ({
    id: String(at + 1),
    type: 'image' as const,
    hasPicture: true,
    durationMs: null,
    width: 8,
    height: 8
  })),
  favourite: 'no' as const
})

/** Five assets, by id 1000 to 1004, and what is known of their use and their copies. */
function five() {
  const catalog = createCatalog()
  catalog.take([
    asset(0, { type: 'video', task: task('kling-v2.1', 4) }),
    asset(1, { type: 'image', task: task('Kolors', 1) }),
    asset(2, { type: 'audio', task: task('kling-v1.6', 2) }),
    asset(3, { type: 'image' }),
    asset(4, { type: 'other', task: task('kling-v1.6', 2) })
  ])
  const marks = { uses: Uint16Array.of(0, 2, 5, 1, 3), copied: Uint8Array.of(0, 2, 1, 0, 3) }
  const orders = createOrders(catalog)
  const sets = { kept: EMPTY_SET, pinned: EMPTY_SET, these: EMPTY_SET }
  const all = matching({ catalog, ...sets, ...marks, now: 0 }, WHOLE_LIBRARY)
  const sorted = (key: SortKey, descending: boolean, known = marks) => [
    ...showing(orders.by(key, known), descending, all, null, orders.unknown(key, known)).order
  ]
  return { catalog, sorted, marks }
}

describe('the columns of the list', () => {
  it('sort by type, models by name and works by number, what is unknown last', () => {
    const { sorted } = five()
    expect(sorted('type', false)).toEqual([1, 3, 0, 2, 4])
    expect(sorted('type', true)).toEqual([4, 2, 0, 3, 1])
    expect(sorted('model', false)).toEqual([2, 4, 0, 1, 3])
    expect(sorted('model', true)).toEqual([1, 0, 4, 2, 3])
    expect(sorted('works', false)).toEqual([1, 2, 4, 0, 3])
    expect(sorted('works', true)).toEqual([0, 4, 2, 1, 3])
  })

  it('sort by use: needed ones first, then numbers, no use found, and last what is not known', () => {
    const { sorted } = five()
    expect(sorted('uses', true)).toEqual([1, 2, 4, 3, 0])
    expect(sorted('uses', false)).toEqual([3, 4, 2, 1, 0])
  })

  it('sort by copy, and follow what becomes known', () => {
    const { sorted, marks } = five()
    expect(sorted('copy', false)).toEqual([2, 1, 4, 0, 3])
    expect(sorted('copy', true).slice(0, 3)).toEqual([4, 1, 2])
    const later = { ...marks, copied: Uint8Array.of(1, 1, 1, 1, 1) }
    expect(sorted('copy', false, later)).toEqual([0, 1, 2, 3, 4])
    expect(sorted('uses', false, { ...marks, uses: Uint16Array.of(9, 8, 7, 6, 5) })).toEqual([
      4, 3, 2, 1, 0
    ])
  })

  it('follow a record that came back with another type, model or number of works', () => {
    const { catalog, sorted } = five()
    sorted('type', false)
    catalog.take([asset(1, { type: 'other', task: task('Kolors', 1) })])
    expect(sorted('type', false)).toEqual([3, 0, 2, 1, 4])
    sorted('works', false)
    catalog.take([asset(1, { type: 'other', task: task('Kolors', 9) })])
    expect(sorted('works', false)).toEqual([2, 4, 0, 1, 3])
  })
})
