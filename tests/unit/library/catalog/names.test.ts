import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../../../renderer/library/catalog/catalog'
import { each } from '../../../../renderer/library/catalog/index-set'
import { createNames } from '../../../../renderer/library/catalog/names'
import { asset } from '../../../support/page/filter-model'

const name = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'B', 'b', 'É', '\n', '字', 'İ'), maxLength: 5 }),
  fc.string()
)
const batch = fc.array(fc.record({ index: fc.nat(40), name }), { maxLength: 30 })
const wanted = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'B', 'é', '\n', '字'), minLength: 1, maxLength: 3 }),
  fc.string({ minLength: 1 })
)

describe('the names of the library', () => {
  it('are found as by looking into each, however often they are taken anew', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(batch, wanted), { maxLength: 8 }), (steps) => {
        const names = createNames()
        const plain = new Map<number, string>()
        for (const [named, text] of steps) {
          names.put(named)
          for (const one of named) plain.set(one.index, one.name)
          const expected = [...plain]
            .filter(([, known]) => known.toLowerCase().includes(text.toLowerCase()))
            .map(([index]) => index)
          expect([...each(names.holding(text))]).toEqual(expected.toSorted((a, b) => a - b))
        }
      }),
      { numRuns: 500 }
    )
  })

  it('of a kept listing are found as those of one of this session, each asset once', () => {
    const catalog = createCatalog()
    catalog.takeCached([asset(1), asset(2), asset(1)])
    expect(catalog.arrivals.length).toBe(2)
    expect([...each(catalog.named(asset(2).name.toUpperCase()))]).toEqual([
      catalog.indexOf(asset(2).id)
    ])
    catalog.take([{ ...asset(2), name: 'renamed.png' }])
    expect([...each(catalog.named('RENAMED'))]).toEqual([catalog.indexOf(asset(2).id)])
    expect([...each(catalog.named(asset(2).name))]).toEqual([])
    // Named twice in one message, the second time as it was: the last word holds.
    catalog.take([
      { ...asset(2), name: 'once.png' },
      { ...asset(2), name: 'renamed.png' }
    ])
    expect([...each(catalog.named('renamed'))]).toEqual([catalog.indexOf(asset(2).id)])
    expect([...each(catalog.named('once'))]).toEqual([])
  })
})
