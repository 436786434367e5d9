import { ASSET_TYPES, type Asset } from '@shared/asset'
import { type FilterValue, MAIN_SORT_KEYS } from '@shared/filters'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Catalog, createCatalog } from '../../../../renderer/library/catalog/catalog'
import {
  EMPTY_SET,
  type IndexSet,
  indicesIn,
  setOf
} from '../../../../renderer/library/catalog/index-set'
import { createOrders, type Orders } from '../../../../renderer/library/catalog/orders'
import { type Shown, showing, without } from '../../../../renderer/library/catalog/visible-list'
import { type FilterContext, tallyOf } from '../../../../renderer/library/filter/filter-kinds'
import { matching, type View, WHOLE_LIBRARY } from '../../../../renderer/library/filter/view'
import {
  asset,
  copiedOf,
  filters,
  type Marks,
  matchesPlainly,
  NOW,
  usesOf
} from '../../../support/page/filter-model'

/** Other keys: orders.test.ts. */
type MainView = View & { readonly sort: (typeof MAIN_SORT_KEYS)[number] }
type Records = ReadonlyMap<string, Asset>

const numbers = fc.uniqueArray(fc.nat(120), { maxLength: 30 })
const marked = fc.uniqueArray(fc.nat(120))
const event = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('page' as const), numbers }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('gone' as const), numbers }) }
)
const view: fc.Arbitrary<MainView> = fc
  .tuple(filters, fc.record({ sort: fc.constantFrom(...MAIN_SORT_KEYS), descending: fc.boolean() }))
  .map(([narrowed, order]) => ({ ...narrowed, ...order }))

const idOf = (number: number): string => asset(number).id
const marksOf = (kept: readonly number[], selected: readonly number[]): Marks => ({
  kept: new Set(kept.map(idOf)),
  selected: new Set(selected.map(idOf)),
  these: new Set(kept.slice(1).map(idOf))
})

const names = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })
const compareIds = (a: Asset, b: Asset) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1)
const compareBy = {
  date: (a: Asset, b: Asset) => (a.createdAt ?? -1) - (b.createdAt ?? -1),
  name: (a: Asset, b: Asset) => names.compare(a.name, b.name),
  duration: (a: Asset, b: Asset) => (a.durationMs ?? 0) - (b.durationMs ?? 0),
  pixels: (a: Asset, b: Asset) => pixelsOf(a) - pixelsOf(b)
}
const pixelsOf = ({ width, height }: Asset) => (width ?? 0) * (height ?? 0)

const knownBy = {
  date: ({ createdAt }: Asset) => createdAt !== null,
  name: ({ name }: Asset) => name.trim() !== '',
  duration: ({ durationMs }: Asset) => Boolean(durationMs),
  pixels: (one: Asset) => pixelsOf(one) > 0
}

/** The list as plain filtering and sorting make it. */
function listedPlainly(records: Records, wanted: MainView, marks: Marks): string[] {
  const isUnknown = (one: Asset) => !knownBy[wanted.sort](one)
  const compareKnown = (a: Asset, b: Asset) => compareBy[wanted.sort](a, b) || compareIds(a, b)
  return [...records.values()]
    .filter((one) => matchesPlainly(one, wanted, marks))
    .toSorted(
      (a, b) =>
        Number(isUnknown(a)) - Number(isUnknown(b)) ||
        (wanted.descending ? compareKnown(b, a) : compareKnown(a, b))
    )
    .map(({ id }) => id)
}

const inOrder = (
  orders: Orders,
  { sort, descending }: Pick<View, 'sort' | 'descending'>,
  matches: IndexSet,
  months: Int32Array | null
): Shown => showing(orders.by(sort), descending, matches, months, orders.unknown(sort))

function expectList(shown: Shown, catalog: Catalog, expected: readonly string[]): void {
  const order = [...shown.order]
  expect(order.map(catalog.idOf)).toEqual(expected)
  expect([...indicesIn(shown.indices)]).toEqual(order.toSorted((a, b) => a - b))
  expect(order.map((index) => shown.positionOf[index])).toEqual(order.map((_, at) => at))
  expect(shown.sections.reduce((total, { count }) => total + count, 0)).toBe(order.length)
}

function expectTypes(catalog: Catalog, records: Records): void {
  const expected = ASSET_TYPES.map((type) =>
    [...records.values()]
      .filter((one) => one.type === type)
      .map(({ id }) => catalog.indexOf(id))
      .toSorted((a, b) => a - b)
  )
  expect(catalog.byType().map((set) => [...indicesIn(set)])).toEqual(expected)
}

function expectTally(
  context: FilterContext,
  records: Records,
  values: readonly FilterValue[],
  marks: Marks
): void {
  const tally = tallyOf(context)
  expect(tally.all).toBe(records.size)
  for (const value of values) {
    const alone = { search: '', values: [value], from: null, to: null }
    const matches = [...records.values()].filter((one) => matchesPlainly(one, alone, marks))
    expect(tally[value], value).toBe(matches.length)
  }
}

describe('the catalog, its orders and the list on the screen', () => {
  it('show what plain filtering and sorting would, however records come and go', () => {
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 8 }),
        view,
        marked,
        marked,
        (events, wanted, kept, selected) => {
          const catalog = createCatalog()
          const indicesOf = (these: readonly number[]) =>
            these.map((number) => catalog.indexOf(idOf(number)))
          const context: FilterContext = {
            catalog,
            kept: setOf(indicesOf(kept)),
            pinned: setOf(indicesOf(selected)),
            these: setOf(indicesOf(kept.slice(1))),
            uses: new Uint16Array(2000),
            copied: new Uint8Array(2000),
            now: NOW
          }
          const marks = marksOf(kept, selected)
          const orders = createOrders(catalog)
          const records = new Map<string, Asset>()
          let shown = inOrder(orders, wanted, EMPTY_SET, null)

          for (const { kind, numbers: these } of events) {
            const assets = these.map((number) => asset(number))
            if (kind === 'page') {
              catalog.take(assets)
              for (const one of assets) {
                records.set(one.id, one)
                context.uses[catalog.indexOf(one.id)] = usesOf(one.id)
                context.copied[catalog.indexOf(one.id)] = copiedOf(one.id)
              }
              const matches = matching(context, wanted)
              const months = wanted.sort === 'date' ? catalog.columns().month : null
              shown = inOrder(orders, wanted, matches, months)
            } else {
              const gone = assets.filter(({ id }) => records.delete(id))
              const indices = gone.map(({ id }) => catalog.indexOf(id))
              catalog.remove(indices)
              shown = without(shown, setOf(indices), catalog.columns().month)
            }
          }

          expectList(shown, catalog, listedPlainly(records, wanted, marks))
          expectTypes(catalog, records)
          expectTally(context, records, wanted.values, marks)
        }
      ),
      { numRuns: 400 }
    )
  })

  it('sort by a key once, and merge later arrivals into that order', () => {
    const catalog = createCatalog()
    const orders = createOrders(catalog)
    catalog.take([asset(1), asset(2), asset(3)])
    const first = orders.by('date')
    expect(orders.by('date')).toBe(first)

    catalog.remove([catalog.indexOf('1002')])
    expect(orders.by('date')).toBe(first)

    catalog.take([asset(4)])
    expect(orders.by('date')).toHaveLength(4)

    catalog.take([asset(4, { createdAt: 0 })])
    expect(catalog.idOf(orders.by('date')[0] ?? -1)).toBe('1004')
  })

  it('know what a listing has not brought, including ids that were selected last time (R8)', () => {
    const catalog = createCatalog()
    const selectedLastTime = catalog.indexOf('77')
    catalog.beginListing()
    catalog.take([asset(1), asset(2)])
    expect(catalog.missing()).toEqual([selectedLastTime])

    catalog.beginListing()
    catalog.take([asset(2)])
    expect(catalog.missing().map(catalog.idOf)).toEqual(['77', '1001'])

    catalog.remove(catalog.missing())
    expect(catalog.at(catalog.indexOf('1001'))).toBeUndefined()
    expect([...indicesIn(catalog.gone())]).toHaveLength(2)

    catalog.take([asset(1)])
    expect(catalog.at(catalog.indexOf('1001'))?.id).toBe('1001')
    expect([...indicesIn(catalog.gone())].map(catalog.idOf)).toEqual(['77'])
  })

  it('put what has no value last, in both directions', () => {
    const catalog = createCatalog()
    const none = { createdAt: null, name: ' ', durationMs: null, width: null, height: 7 }
    const some = { createdAt: 0, name: 'a', durationMs: 1, width: 1, height: 1 }
    const more = { createdAt: 1, name: 'b', durationMs: 2, width: 2, height: 2 }
    catalog.take([asset(1, none), asset(2, more), asset(3, some)])
    const context = {
      catalog,
      kept: EMPTY_SET,
      pinned: EMPTY_SET,
      these: EMPTY_SET,
      uses: new Uint16Array(0),
      copied: new Uint8Array(0),
      now: NOW
    }
    const all = matching(context, WHOLE_LIBRARY)

    for (const key of MAIN_SORT_KEYS) {
      const orders = createOrders(catalog)
      const ids = (descending: boolean) =>
        [...inOrder(orders, { sort: key, descending }, all, null).order].map(catalog.idOf)
      expect(ids(false), key).toEqual(['1003', '1002', '1001'])
      expect(ids(true), key).toEqual(['1002', '1003', '1001'])
    }
  })

  it('group by month only when the list is sorted by date', () => {
    const catalog = createCatalog()
    catalog.take([
      asset(1, { createdAt: Date.UTC(2026, 9, 15) }),
      asset(2, { createdAt: Date.UTC(2026, 8, 15) }),
      asset(3, { createdAt: null })
    ])
    const order = createOrders(catalog).by('date')
    const context = {
      catalog,
      kept: EMPTY_SET,
      pinned: EMPTY_SET,
      these: EMPTY_SET,
      uses: new Uint16Array(0),
      copied: new Uint8Array(0),
      now: NOW
    }
    const everything = matching(context, WHOLE_LIBRARY)

    const byMonth = showing(order, true, everything, catalog.columns().month)
    expect(byMonth.sections.map(({ month }) => month)).toEqual([2026 * 12 + 9, 2026 * 12 + 8, -1])

    const ungrouped = showing(order, true, everything, null)
    expect(ungrouped.sections).toEqual([{ month: null, from: 0, count: 3 }])
  })
})
