import { expect, it } from 'vitest'
import { setOf } from '../../../../renderer/library/catalog/index-set'
import { asset } from '../../../support/page/filter-model'
import { openStore } from '../../../support/page/library-store'

it('only a click, or Space, picks an asset singly, and as long as it stays selected (R33)', async () => {
  const { list, state } = await openStore()
  list([1, 2, 3, 4, 5, 6].map((number) => asset(number, { favored: false })))
  const at = (number: number) => state().catalog.indexOf(String(1000 + number))
  const singly = () => state().singlyIds().toSorted()

  state().click(at(1), false)
  state().click(at(2), false)
  expect(singly()).toEqual(['1001', '1002'])

  // Ranges, months, drags and "Select all" pick many at once.
  state().click(at(4), true)
  state().selectAll()
  state().toggleAll([at(5)])
  state().select(setOf([at(6)]))
  expect(singly()).toEqual(['1001', '1002'])

  state().click(at(1), false)
  expect(singly()).toEqual(['1002'])
  state().clearSelection()
  state().selectAll()
  expect(singly()).toEqual([])
  // What undo brings back was not picked now.
  await state().undo()
  await state().undo()
  expect(singly()).toEqual([])
})
