import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../../../renderer/library/catalog/catalog'
import { folded } from '../../../../renderer/library/catalog/folded'
import { indicesIn } from '../../../../renderer/library/catalog/index-set'
import { createNames } from '../../../../renderer/library/catalog/names'
import { asset } from '../../../support/page/filter-model'

const name = fc.oneof(
  fc.string({
    unit: fc.constantFrom('a', 'B', 'b', 'É', 'e\u0301', '\n', '字', 'İ'),
    maxLength: 5
  }),
  fc.string()
)
const batch = fc.array(fc.record({ index: fc.nat(40), name }), { maxLength: 30 })
const wanted = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'B', 'é', '\n', '字'), minLength: 1, maxLength: 3 }),
  fc.string({ minLength: 1 })
)

describe('the names in the catalog', () => {
  it('are found as if each were searched by itself, however often they are renewed', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(batch, wanted), { maxLength: 8 }), (steps) => {
        const names = createNames()
        const plain = new Map<number, string>()

        for (const [named, text] of steps) {
          names.put(named)
          for (const one of named) plain.set(one.index, one.name)

          const expected = [...plain]
            .filter(([, known]) => folded(known).includes(folded(text)))
            .map(([index]) => index)
          const found = [...indicesIn(names.containing(text))]
          expect(found).toEqual(expected.toSorted((a, b) => a - b))
        }
      }),
      { numRuns: 500 }
    )
  })

  it('are found in a cached listing as in one of this session, each asset once', () => {
    const catalog = createCatalog()
    const found = (text: string) => [...indicesIn(catalog.named(text))].map(catalog.idOf)
    const { id, name: firstName } = asset(2)

    catalog.takeCached([asset(1), asset(2), asset(1)])
    expect(catalog.arrivals.length).toBe(2)
    expect(found(firstName.toUpperCase())).toEqual([id])

    catalog.take([asset(2, { name: 'renamed.png' })])
    expect(found('RENAMED')).toEqual([id])
    expect(found(firstName)).toEqual([])

    // Twice in one message, the second time under its earlier name: the last name counts.
    catalog.take([asset(2, { name: 'once.png' }), asset(2, { name: 'renamed.png' })])
    expect(found('renamed')).toEqual([id])
    expect(found('once')).toEqual([])
  })

  it.each<[string, ...(readonly string[])]>([
    ['accents spelled in one and in two', 'caf\u00e9.png', 'cafe\u0301.png', 'CAFE\u0301.PNG'],
    ['Korean', '\ud55c\uae00', '\u1112\u1161\u11ab\u1100\u1173\u11af'],
    ['Vietnamese', 'Vi\u1ec7t', 'Vie\u0323\u0302t', 'VIE\u0302\u0323T'],
    ['German', 'Straße', 'STRASSE', 'strasse', 'STRAẞE'],
    ['Greek', 'ΟΔΟΣ', 'οδος', 'οδοσ'],
    ['Cyrillic', 'ПРИВЕТ', 'привет'],
    ['Armenian', 'ԲԱՐԵՒ', 'բարեւ', 'բարև'],
    ['letters beyond the first plane', '\u{10400}', '\u{10428}'],
    ['one letter for two', 'ﬁn', 'FIN', 'fin'],
    ['the sign for Kelvin', '\u212a', 'k', 'K'],
    ['what is not seen', 'a\u202eb', 'aU+202Eb', 'au+202eb']
  ])('are the same however they are spelled: %s', (_what, ...spellings) => {
    for (const name of spellings) {
      const names = createNames()
      names.put([{ index: 0, name: `x${name}y` }])
      for (const text of spellings)
        expect([...indicesIn(names.containing(text))], `${text} in ${name}`).toEqual([0])
    }
  })
})
