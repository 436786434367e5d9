import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../../../renderer/library/catalog/catalog'
import { minus, NO_BITS, withAll } from '../../../../renderer/library/catalog/index-set'
import { createOrders } from '../../../../renderer/library/catalog/orders'
import { summaryOf } from '../../../../renderer/library/catalog/summary'
import { showing } from '../../../../renderer/library/catalog/visible-list'
import { NOTHING_YET } from '../../../../renderer/library/selection/history'
import { restore } from '../../../../renderer/library/selection/selection'
import { asset } from '../../../support/page/filter-model'

describe('the summary of a selection', () => {
  it('counts by type, what the filter hides (R4), and what was selected last time and is not listed yet', () => {
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
    const unlisted = catalog.indexOf(asset(99).id)
    const [, second = 0, third = 0] = indices
    const all = withAll(NO_BITS, indices)
    const shown = showing(
      createOrders(catalog).by('date'),
      true,
      minus(all, withAll(NO_BITS, [second])),
      null
    )
    const selecting = { ...NOTHING_YET, now: restore(withAll(all, [unlisted])) }
    const none = { image: 0, video: 0, audio: 0, other: 0 }
    expect(summaryOf({ catalog, selecting, shown })).toEqual({
      selected: 6,
      types: { image: 2, video: 1, audio: 1, other: 1 },
      hidden: 1,
      unlisted: 1
    })
    expect(summaryOf({ catalog, selecting: NOTHING_YET, shown })).toEqual({
      selected: 0,
      types: none,
      hidden: 0,
      unlisted: 0
    })

    catalog.remove([third])
    const left = {
      ...selecting,
      now: restore(minus(selecting.now.bits, withAll(NO_BITS, [third])))
    }
    expect(summaryOf({ catalog, selecting: left, shown })).toMatchObject({
      selected: 5,
      types: { image: 2, video: 0, audio: 1, other: 1 }
    })
  })
})
