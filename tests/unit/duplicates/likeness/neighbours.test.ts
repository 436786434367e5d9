import fc from 'fast-check'
import { expect, it } from 'vitest'
import { likenessOf } from '../../../../renderer/duplicates/likeness/likeness'
import { neighboursOf } from '../../../../renderer/duplicates/likeness/neighbours'
import { joinPrints, shapeGap } from '../../../../renderer/duplicates/likeness/prints'

/** Prints that lie close enough to each other for all three answers. */
const print = (flips: readonly number[], tint: number): Uint8Array => {
  const bytes = new Uint8Array(224).fill(120)
  bytes.fill(0x5a, 0, 32)
  for (const flip of flips) bytes[flip >> 3] = (bytes[flip >> 3] ?? 0) ^ (1 << (flip & 7))
  for (let at = 33; at < 224; at += 3) bytes[at] = 120 + tint
  return bytes
}
const prints = fc
  .array(
    fc.tuple(
      fc.uniqueArray(fc.integer({ min: 0, max: 255 }), { maxLength: 60 }),
      fc.constantFrom(0, 2, 40)
    ),
    { minLength: 2, maxLength: 12 }
  )
  .map((all) => joinPrints(all.map(([flips, tint]) => print(flips, tint))))

it('finds exactly the pairs that a comparison one by one finds', () => {
  fc.assert(
    fc.property(prints, (given) => {
      const found = Array.from({ length: given.count }, (_, at) =>
        neighboursOf(given, at, at)
      ).flat()
      const expected = []
      for (let b = 0; b < given.count; b += 1)
        for (let a = 0; a < b; a += 1) {
          const word = likenessOf(given, a, b)
          if (word !== null) expected.push({ a, b, isSame: word === 'same-picture' })
        }
      expect(found).toEqual(expected)
    })
  )
})

it('likeness goes both ways, and a picture is like itself', () => {
  fc.assert(
    fc.property(prints, (given) => {
      expect(likenessOf(given, 0, 1)).toBe(likenessOf(given, 1, 0))
      expect(shapeGap(given, 0, 0)).toBe(0)
      expect(likenessOf(given, 0, 0)).toBe('same-picture')
    })
  )
})

it('a recoloured picture is never the same picture (R30)', () => {
  const pair = joinPrints([print([], 0), print([], 40)])
  expect(likenessOf(pair, 0, 1)).toBe('looks-alike')
})

it('one corner in another hue makes another picture', () => {
  const recoloured = print([], 0)
  recoloured.set([120, 200, 60], 32)
  expect(likenessOf(joinPrints([print([], 0), recoloured]), 0, 1)).toBe('looks-alike')
})
