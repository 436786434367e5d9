import { expect, it } from 'vitest'
import { createCatalog } from '../../../../renderer/library/catalog/catalog'
import { EMPTY_SET, indicesIn } from '../../../../renderer/library/catalog/index-set'
import { matching, NO_FILTER } from '../../../../renderer/library/filter/view'
import { asset, NOW } from '../../../support/page/filter-model'

const PROMPTS = [
  'Aerial view, the shadow of a cloud passes over the field',
  'A field at night, filmed from an aerial',
  'Field of view',
  '俯拍田野，云影掠过',
  'Screen of 12" on a "wooden desk"'
]
const catalog = createCatalog()
catalog.take(PROMPTS.map((name, at) => asset(at, { name })))

const found = (search: string) =>
  [
    ...indicesIn(
      matching(
        {
          catalog,
          kept: EMPTY_SET,
          pinned: EMPTY_SET,
          these: EMPTY_SET,
          uses: new Uint16Array(0),
          copied: new Uint8Array(0),
          now: NOW
        },
        { ...NO_FILTER, search }
      )
    )
  ].map((index) => PROMPTS.indexOf(catalog.at(index)?.name ?? ''))

it.each([
  // All words, in any order.
  ['aerial field', [0, 1]],
  ['  FIELD   aerial ', [0, 1]],
  ['aerial desert', []],
  // Of a script without spaces.
  ['田野', [3]],
  ['云影 俯拍', [3]],
  // As it is spelled.
  ['"field of"', [2]],
  ['“field of” view', [2]],
  ['"aerial field"', []],
  // While it is typed.
  ['"', [0, 1, 2, 3, 4]],
  ['"aerial vie', [0]],
  // An inch is no quote.
  ['12"', [4]],
  ['', [0, 1, 2, 3, 4]]
])('a search for %s finds the prompts with all of it', (search, these) => {
  expect(found(search)).toEqual(these.toSorted((a, b) => a - b))
})
