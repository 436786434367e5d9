import type { Asset } from '@shared/asset'
import type { Likeness } from '@shared/likeness/likeness'
import { SUGGESTION_KINDS, type SuggestionKind } from '@shared/suggestions/put-away'
import fc from 'fast-check'
import { createCatalog } from '../../../renderer/library/catalog/catalog'
import { indicesIn, setOf } from '../../../renderer/library/catalog/index-set'
import { createOrders } from '../../../renderer/library/catalog/orders'
import type { Knowledge, Suggestion } from '../../../renderer/suggestions/kinds/suggestion'
import { asset } from './filter-model'

export const NOW = Date.UTC(2026, 10, 22, 12)
const DAY_MS = 24 * 3_600_000
export const days = (count: number): number => NOW - count * DAY_MS
export const minutes = (count: number): number => count * 60_000

/** An asset with everything that decides whether it may be suggested. */
export interface Given extends Asset {
  readonly isLocked: boolean
  readonly isUnsure: boolean
  /** As in `catalog/uses.ts`. */
  readonly uses: number
}

export const given = (number: number, more: Partial<Given> = {}): Given => ({
  ...asset(number),
  favored: false,
  createdAt: days(200),
  isLocked: false,
  isUnsure: false,
  uses: 1,
  ...more
})

interface Library {
  readonly assets: readonly Given[]
  readonly groups: readonly { readonly likeness: Likeness; readonly ids: readonly string[] }[]
  readonly hasHistory: boolean
  readonly backTo: number | null
  readonly isComplete: boolean
  readonly putAway: readonly { readonly kind: SuggestionKind; readonly id: string }[]
}

/** What the page would know of a library whose assets came in this order. */
export function knowledgeOf(library: Partial<Library> & Pick<Library, 'assets'>): Knowledge {
  const { assets, groups = [], hasHistory = true, backTo = days(1000), putAway = [] } = library
  const catalog = createCatalog()
  catalog.take(assets)
  const uses = new Uint16Array(catalog.size())
  for (const one of assets) uses[catalog.indexOf(one.id)] = one.uses

  const placesOf = (isMeant: (one: Given) => boolean) =>
    setOf(assets.filter(isMeant).map(({ id }) => catalog.indexOf(id)))
  const awayOf = (kind: SuggestionKind) =>
    setOf(putAway.filter((one) => one.kind === kind).map(({ id }) => catalog.indexOf(id)))
  return {
    catalog,
    byDate: createOrders(catalog).by('date'),
    locked: placesOf((one) => one.isLocked),
    unsure: placesOf((one) => one.isUnsure),
    uses,
    reach: hasHistory ? { backTo, at: NOW } : null,
    groups,
    putAway: new Map(SUGGESTION_KINDS.map((kind) => [kind, awayOf(kind)])),
    isComplete: library.isComplete ?? true,
    now: NOW
  }
}

export const idsOf = ({ catalog }: Knowledge, { indices }: Pick<Suggestion, 'indices'>): string[] =>
  Array.from(indicesIn(indices), catalog.idOf).toSorted()

const one = fc.record({
  number: fc.nat(80),
  createdAt: fc.oneof(
    fc.constantFrom(null, days(0.5), days(29), days(31), days(89), days(91), days(400)),
    // Enough within an hour to make batches.
    fc.nat(50).map((minute) => days(100) + minutes(minute))
  ),
  hasPicture: fc.boolean(),
  durationMs: fc.constantFrom(null, 0, 1_000, 4_999, 5_000, 10_000),
  width: fc.constantFrom(null, 100, 200),
  isLocked: fc.nat(9).map((value) => value === 0),
  isUnsure: fc.nat(9).map((value) => value === 0),
  uses: fc.constantFrom(0, 1, 1, 1, 1, 1, 1, 1, 2, 5)
})

/** Libraries of all kinds; ids are unique. */
export const libraries: fc.Arbitrary<Library> = fc
  .record({
    ones: fc.uniqueArray(one, { selector: ({ number }) => number, maxLength: 40 }),
    sizes: fc.array(fc.integer({ min: 2, max: 4 }), { maxLength: 6 }),
    likeness: fc.array(fc.constantFrom('same-file', 'same-picture', 'looks-alike'), {
      minLength: 6,
      maxLength: 6
    }),
    hasHistory: fc.boolean(),
    isComplete: fc.boolean(),
    backTo: fc.constantFrom(null, days(95), days(1000)),
    away: fc.array(fc.record({ kind: fc.constantFrom(...SUGGESTION_KINDS), at: fc.nat(39) }))
  })
  .map(({ ones, sizes, likeness, away, ...rest }) => {
    const assets = ones.map(({ number, ...more }) => given(number, { ...more, height: more.width }))
    const ids = assets.map(({ id }) => id)
    const groups = sizes.flatMap((size, at) => {
      const members = ids.splice(0, size)
      return members.length < 2 ? [] : [{ likeness: likeness[at] ?? 'same-file', ids: members }]
    })
    const putAway = away.flatMap(({ kind, at }) => {
      const id = assets[at]?.id
      return id === undefined ? [] : [{ kind, id }]
    })
    return { ...rest, assets, groups, putAway }
  })
