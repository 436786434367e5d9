import { ASSET_TYPES, type Asset } from '@shared/asset'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { each, NO_BITS, withAll } from '../../renderer/library/bits'
import { createCatalog } from '../../renderer/library/catalog'
import { createOrders, SORT_KEYS } from '../../renderer/library/orders'
import { showing, without } from '../../renderer/library/shown'
import { matching, OLD_MS, tallyOf, WHOLE_LIBRARY } from '../../renderer/library/view'

const NOW = Date.UTC(2026, 10, 22)

const asset = (number: number, more: Partial<Asset> = {}): Asset => ({
  id: String(1000 + number),
  name: `${(number * 7) % 10}-${number}.png`,
  type: ASSET_TYPES[number % 4] ?? 'image',
  createdAt: number % 11 === 10 ? null : NOW - ((number * 37) % 200) * 24 * 3_600_000,
  updatedAt: null,
  durationMs: number % 4 === 1 ? (number * 13) % 90 : null,
  width: (number * 17) % 64,
  height: 10,
  favored: number % 9 === 0,
  hasPicture: number % 5 !== 0,
  ...more
})

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
    const view = fc.record({
      type: fc.constantFrom('all' as const, 'image' as const, 'audio' as const),
      corner: fc.constantFrom(null, 'favourites' as const, 'old' as const, 'no-picture' as const),
      search: fc.constantFrom('', '7-', 'NG'),
      sort: fc.constantFrom(...SORT_KEYS),
      descending: fc.boolean()
    })
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 8 }), view, (deeds, wanted) => {
        const catalog = createCatalog()
        const orders = createOrders(catalog)
        const plain = new Map<string, Asset>()
        let shown = showing(orders.by(wanted.sort), wanted.descending, () => false, null)
        for (const { kind, numbers } of deeds) {
          const assets = numbers.map((number) => asset(number))
          if (kind === 'page') {
            catalog.take(assets)
            for (const one of assets) plain.set(one.id, one)
            const months = wanted.sort === 'date' ? catalog.columns().month : null
            shown = showing(orders.by(wanted.sort), wanted.descending, matching(catalog, wanted, NOW), months)
          } else {
            const gone = assets.filter(({ id }) => plain.delete(id)).map(({ id }) => catalog.indexOf(id))
            catalog.remove(gone)
            shown = without(shown, withAll(NO_BITS, gone), catalog.columns().month)
          }
        }
        const by = (a: Asset, b: Asset) =>
          (wanted.sort === 'name' ? names.compare(a.name, b.name) : keyOf[wanted.sort](a) - keyOf[wanted.sort](b)) || compareIds(a, b)
        const expected = [...plain.values()]
          .filter(({ type }) => wanted.type === 'all' || type === wanted.type)
          .filter(({ name }) => name.toLowerCase().includes(wanted.search.toLowerCase()))
          .filter(({ favored, createdAt, hasPicture, type }) => {
            if (wanted.corner === 'favourites') return favored
            if (wanted.corner === 'old') return createdAt !== null && NOW - createdAt > OLD_MS
            return wanted.corner === null || (!hasPicture && type !== 'audio')
          })
          .toSorted((a, b) => (wanted.descending ? by(b, a) : by(a, b)))
        const list = [...shown.order].map((index) => catalog.idOf(index))
        expect(list).toEqual(expected.map(({ id }) => id))
        expect([...shown.order].map((index) => shown.positionOf[index])).toEqual(list.map((_, at) => at))
        expect(shown.sections.reduce((total, { count }) => total + count, 0)).toBe(list.length)
        expect(tallyOf(catalog, NOW).all).toBe(plain.size)
      }),
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
    catalog.take([asset(1, { createdAt: Date.UTC(2026, 9, 15) }), asset(2, { createdAt: Date.UTC(2026, 8, 15) }), asset(3, { createdAt: null })])
    const order = createOrders(catalog).by('date')
    const everything = matching(catalog, WHOLE_LIBRARY, NOW)
    expect(showing(order, true, everything, catalog.columns().month).sections.map(({ month }) => month)).toEqual([2026 * 12 + 9, 2026 * 12 + 8, -1])
    expect(showing(order, true, everything, null).sections).toEqual([{ month: null, from: 0, count: 3 }])
  })
})
