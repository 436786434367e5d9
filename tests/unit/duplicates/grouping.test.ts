import { expect, it } from 'vitest'
import { listedFacts } from '../../../renderer/duplicates/grouping'
import { setOf } from '../../../renderer/library/catalog/index-set'
import { asset } from '../../support/page/filter-model'
import { openStore } from '../../support/page/library-store'

it('what may be gone already is compared with nothing, so that it is never the one that stays', async () => {
  const assets = [0, 1, 2].map((number) => asset(number, { type: 'image', hasPicture: true }))
  const [gone = '', ...others] = assets.map(({ id }) => id)
  const { list, state, store } = await openStore()
  list(assets)
  expect(listedFacts(state(), new Set()).ids.split(' ')).toContain(gone)

  store.setState({ unsure: setOf([state().catalog.indexOf(gone)]) })
  expect(listedFacts(state(), new Set()).ids.split(' ').toSorted()).toEqual(others.toSorted())
})
