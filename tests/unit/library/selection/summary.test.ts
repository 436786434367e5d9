import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../../../renderer/library/catalog/catalog'
import { difference, setOf, withAll } from '../../../../renderer/library/catalog/index-set'
import { createOrders } from '../../../../renderer/library/catalog/orders'
import { NOTHING_SHOWN, showing } from '../../../../renderer/library/catalog/visible-list'
import { EMPTY_HISTORY } from '../../../../renderer/library/selection/history'
import { selectionOf } from '../../../../renderer/library/selection/selection'
import { summaryOf } from '../../../../renderer/library/selection/summary'
import { asset } from '../../../support/page/filter-model'

describe('the summary of a selection', () => {
  it('counts the types, what the filter hides (R4), and what has not been listed yet', () => {
    const catalog = createCatalog()
    const assets = [
      asset(1, { type: 'image' }),
      asset(2, { type: 'image' }),
      asset(3, { type: 'video' }),
      asset(4, { type: 'audio' }),
      asset(5, { type: 'other' })
    ]
    catalog.take(assets)

    const indices = assets.map(({ id }) => catalog.indexOf(id))
    const [, second = 0, third = 0] = indices
    const all = setOf(indices)
    const allButSecond = difference(all, setOf([second]))
    const shown = showing(createOrders(catalog).by('date'), true, allButSecond, null)
    const selected = withAll(all, [catalog.indexOf(asset(99).id)])

    const selection = { ...EMPTY_HISTORY, now: selectionOf(selected) }
    expect(summaryOf({ catalog, selection, shown })).toEqual({
      total: 6,
      types: { image: 2, video: 1, audio: 1, other: 1 },
      works: 0,
      hidden: 1,
      unlisted: 1
    })
    expect(summaryOf({ catalog, selection: EMPTY_HISTORY, shown })).toEqual({
      total: 0,
      types: { image: 0, video: 0, audio: 0, other: 0 },
      works: 0,
      hidden: 0,
      unlisted: 0
    })

    catalog.remove([third])
    const left = { ...selection, now: selectionOf(difference(selected, setOf([third]))) }
    expect(summaryOf({ catalog, selection: left, shown })).toMatchObject({
      total: 5,
      types: { image: 2, video: 0, audio: 1, other: 1 }
    })
  })
  it('counts the works of the selected tasks: all of them go (R35)', () => {
    const catalog = createCatalog()
    const tasks = [61, 62, 63].map((number) => asset(number))
    catalog.take(tasks)
    const select = (...numbers: readonly number[]) => {
      const indices = setOf(numbers.map((number) => catalog.indexOf(asset(number).id)))
      const selection = { ...EMPTY_HISTORY, now: selectionOf(indices) }
      return summaryOf({ catalog, selection, shown: NOTHING_SHOWN }).works
    }

    expect([select(61), select(61, 63), select(61, 62, 63)]).toEqual([1, 4, 6])
    // Selected last time, and not listed yet: nothing is known of it.
    expect(select(61, 99)).toBe(1)
  })
})
