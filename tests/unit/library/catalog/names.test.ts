import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../../../renderer/library/catalog/catalog'
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

const plainly = (text: string) => text.normalize('NFC').toLowerCase().normalize('NFC')

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
            .filter(([, known]) => plainly(known).includes(plainly(text)))
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

  it.each([
    ['café.png', 'CAFE\u0301'],
    ['cafe\u0301.png', 'É.'],
    ['가.png'.normalize('NFD'), '가'],
    ['ḍ̇.png', 'd\u0307\u0323'],
    ['ガ.png', 'ガ'.normalize('NFD')]
  ])('%j is found by %j, however its accents are written', (name, text) => {
    const names = createNames()
    names.put([{ index: 0, name }])
    expect([...indicesIn(names.containing(text))]).toEqual([0])
  })
})
