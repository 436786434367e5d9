import { ASSET_TYPES, type Asset } from '@shared/asset'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../../../renderer/library/catalog/catalog'
import { each, NO_BITS, withAll } from '../../../../renderer/library/catalog/index-set'
import { createOrders, SORT_KEYS } from '../../../../renderer/library/catalog/orders'
import { showing, without } from '../../../../renderer/library/catalog/visible-list'
import { type Library, tallyOf } from '../../../../renderer/library/filter/filter-kinds'
import { matching, WHOLE_LIBRARY } from '../../../../renderer/library/filter/view'
import { asset, filters, matchesPlainly, NOW } from '../../../support/page/filter-model'

const compareIds = (a: Asset, b: Asset) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1)
const keyOf = {
  date: ({ createdAt }: Asset) => createdAt ?? -1,
  duration: ({ durationMs }: Asset) => durationMs ?? 0,
  pixels: ({ width, height }: Asset) => (width ?? 0) * (height ?? 0)
}
const names = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

describe('the catalog, its orders and the list on the screen', () => {
  it('show what filtering and sorting plain records would, however the records come and go', () => {
    const page = fc.uniqueArray(fc.nat(120), { maxLength: 30 })
    const deed = fc.oneof(
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('page' as const), numbers: page }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('gone' as const), numbers: page }) }
    )
    const view = fc
      .tuple(filters, fc.record({ sort: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }))
      .map(([narrowed, order]) => ({ ...narrowed, ...order }))
    const marked = fc.uniqueArray(fc.nat(120))
    fc.assert(
      fc.property(
        fc.array(deed, { maxLength: 8 }),
        view,
        marked,
        marked,
        (deeds, wanted, kept, selected) => {
          const catalog = createCatalog()
          const bitsOf = (numbers: readonly number[]) =>
            withAll(
              NO_BITS,
              numbers.map((number) => catalog.indexOf(asset(number).id))
            )
          const library: Library = {
            catalog,
            kept: bitsOf(kept),
            pinned: bitsOf(selected),
            now: NOW
          }
          const idsOf = (numbers: readonly number[]) =>
            new Set(numbers.map((number) => asset(number).id))
          const orders = createOrders(catalog)
          const plain = new Map<string, Asset>()
          let shown = showing(orders.by(wanted.sort), wanted.descending, NO_BITS, null)
          for (const { kind, numbers } of deeds) {
            const assets = numbers.map((number) => asset(number))
            if (kind === 'page') {
              catalog.take(assets)
              for (const one of assets) plain.set(one.id, one)
              const months = wanted.sort === 'date' ? catalog.columns().month : null
              shown = showing(
                orders.by(wanted.sort),
                wanted.descending,
                matching(library, wanted),
                months
              )
            } else {
              const gone = assets
                .filter(({ id }) => plain.delete(id))
                .map(({ id }) => catalog.indexOf(id))
              catalog.remove(gone)
              shown = without(shown, withAll(NO_BITS, gone), catalog.columns().month)
            }
          }
          const by = (a: Asset, b: Asset) =>
            (wanted.sort === 'name'
              ? names.compare(a.name, b.name)
              : keyOf[wanted.sort](a) - keyOf[wanted.sort](b)) || compareIds(a, b)
          const expected = [...plain.values()]
            .filter((one) =>
              matchesPlainly(one, wanted, { kept: idsOf(kept), selected: idsOf(selected) })
            )
            .toSorted((a, b) => (wanted.descending ? by(b, a) : by(a, b)))
          expect([...each(shown.bits)]).toEqual([...shown.order].toSorted((a, b) => a - b))
          const ofTypes = ASSET_TYPES.map((type) =>
            [...plain.values()]
              .filter((one) => one.type === type)
              .map(({ id }) => catalog.indexOf(id))
          )
          expect(catalog.byType().map((set) => [...each(set)])).toEqual(
            ofTypes.map((indices) => indices.toSorted((a, b) => a - b))
          )
          const list = [...shown.order].map((index) => catalog.idOf(index))
          expect(list).toEqual(expected.map(({ id }) => id))
          expect([...shown.order].map((index) => shown.positionOf[index])).toEqual(
            list.map((_, at) => at)
          )
          expect(shown.sections.reduce((total, { count }) => total + count, 0)).toBe(list.length)
          const tally = tallyOf(library)
          expect(tally.all).toBe(plain.size)
          for (const value of wanted.values) {
            const alone = { search: '', values: [value], from: null, to: null }
            const ofIt = [...plain.values()].filter((one) =>
              matchesPlainly(one, alone, { kept: idsOf(kept), selected: idsOf(selected) })
            )
            expect(tally[value], value).toBe(ofIt.length)
          }
        }
      ),
      { numRuns: 400 }
    )
  })

  it('sorts a key once: asked again it answers the same order, and what arrives later is merged in', () => {
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

  it('knows what a complete listing did not bring, also an id that was only selected last time (R8)', () => {
    const catalog = createCatalog()
    const recalled = catalog.indexOf('77')
    catalog.beginListing()
    catalog.take([asset(1), asset(2)])
    expect(catalog.missing()).toEqual([recalled])
    catalog.beginListing()
    catalog.take([asset(2)])
    expect(catalog.missing().map(catalog.idOf)).toEqual(['77', '1001'])
    catalog.remove(catalog.missing())
    expect(catalog.at(catalog.indexOf('1001'))).toBeUndefined()
    expect([...each(catalog.gone())]).toHaveLength(2)
    catalog.take([asset(1)])
    expect(catalog.at(catalog.indexOf('1001'))?.id).toBe('1001')
    expect([...each(catalog.gone())].map(catalog.idOf)).toEqual(['77'])
  })

  it('groups by month only where the list is sorted by date', () => {
    const catalog = createCatalog()
    catalog.take([
      asset(1, { createdAt: Date.UTC(2026, 9, 15) }),
      asset(2, { createdAt: Date.UTC(2026, 8, 15) }),
      asset(3, { createdAt: null })
    ])
    const order = createOrders(catalog).by('date')
    const everything = matching(
      { catalog, kept: NO_BITS, pinned: NO_BITS, now: NOW },
      WHOLE_LIBRARY
    )
    expect(
      showing(order, true, everything, catalog.columns().month).sections.map(({ month }) => month)
    ).toEqual([2026 * 12 + 9, 2026 * 12 + 8, -1])
    expect(showing(order, true, everything, null).sections).toEqual([
      { month: null, from: 0, count: 3 }
    ])
  })
})
