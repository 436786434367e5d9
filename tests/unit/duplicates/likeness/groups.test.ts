import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  type Candidate,
  type Group,
  groupsOf
} from '../../../../renderer/duplicates/likeness/groups'
import { byWorth, reasonFor } from '../../../../renderer/duplicates/likeness/worth'

const plain = (id: number, given: Partial<Candidate> = {}): Candidate => ({
  id: String(100 + id),
  isChosen: false,
  isLocked: false,
  uses: 0,
  pixels: 100,
  createdAt: 1000,
  type: 'image',
  file: null,
  width: 10,
  height: 10,
  durationMs: null,
  ...given
})

const library = fc
  .array(
    fc.record({
      isChosen: fc.boolean(),
      isLocked: fc.boolean(),
      uses: fc.nat(2),
      pixels: fc.constantFrom(100, 400),
      createdAt: fc.constantFrom(null, 1, 2),
      type: fc.constantFrom('image' as const, 'video' as const),
      file: fc.constantFrom(null, null, 'f', 'g'),
      durationMs: fc.constantFrom(null, 5000, 9000)
    }),
    { maxLength: 14 }
  )
  .chain((all) => {
    const candidates = all.map((given, id) => plain(id, given))
    const place = fc.nat(Math.max(0, candidates.length - 1))
    const edge = fc.record({ a: place, b: place, isSame: fc.boolean() })
    return fc.record({
      candidates: fc.constant(candidates),
      edges: fc
        .uniqueArray(edge, {
          maxLength: 30,
          selector: ({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}`
        })
        .map((all) => all.filter(({ a, b }) => a !== b)),
      seed: fc.integer()
    })
  })

it('every member is directly like the one that stays, and in one group alone', () => {
  fc.assert(
    fc.property(library, ({ candidates, edges }) => {
      const groups = groupsOf(candidates, edges)
      const ids = groups.flatMap((group) => group.ids)
      expect(new Set(ids).size).toBe(ids.length)

      const at = (id = ''): number => candidates.findIndex((one) => one.id === id)
      for (const {
        likeness,
        ids: [stays, ...others]
      } of groups)
        for (const other of others) {
          const [a, b] = [candidates[at(stays)], candidates[at(other)]]
          if (!a || !b) throw new Error('an id from nowhere')
          expect(byWorth(a, b)).toBeLessThan(0)
          expect(a.type).toBe(b.type)
          if (likeness === 'same-file') expect(a.file).toBe(b.file)
          else
            expect(
              edges.some(
                (edge) =>
                  [edge.a, edge.b].includes(at(stays)) &&
                  [edge.a, edge.b].includes(at(other)) &&
                  (edge.isSame || likeness === 'looks-alike')
              )
            ).toBe(true)
        }
    })
  )
})

it('the same library gives the same groups, in whatever order it comes', () => {
  fc.assert(
    fc.property(library, ({ candidates, edges, seed }) => {
      const rank = (at: number): number => Math.imul(at + 1, seed | 1) >>> 0
      const order = candidates.map((_, at) => at).sort((a, b) => rank(a) - rank(b))
      const placeOf = (at: number): number => order.indexOf(at)
      const shuffled = groupsOf(
        order.flatMap((at) => candidates[at] ?? []),
        edges.map(({ a, b, isSame }) => ({ a: placeOf(b), b: placeOf(a), isSame })).toReversed()
      )
      expect(shuffled).toEqual(groupsOf(candidates, edges))
    })
  )
})

it('groups are stars, not chains: like to like is not enough', () => {
  const chain = [plain(0, { pixels: 900 }), plain(1), plain(2)]
  const edges = [
    { a: 0, b: 1, isSame: true },
    { a: 1, b: 2, isSame: true }
  ]
  expect(groupsOf(chain, edges)).toEqual([{ likeness: 'same-picture', ids: ['100', '101'] }])
})

it('same files come first, then same pictures, then what looks alike', () => {
  const all = [plain(0, { file: 'f' }), plain(1, { file: 'f' }), plain(2), plain(3), plain(4)]
  const edges = [
    { a: 0, b: 2, isSame: true },
    { a: 2, b: 3, isSame: true },
    { a: 3, b: 4, isSame: false }
  ]
  expect(groupsOf(all, edges)).toEqual<Group[]>([
    { likeness: 'same-file', ids: ['100', '101'] },
    { likeness: 'same-picture', ids: ['102', '103'] }
  ])
})

it('videos are compared by their length and size as well, sounds by their bytes alone', () => {
  const edges = [{ a: 0, b: 1, isSame: true }]
  const video = (id: number, durationMs: number | null, width = 10) =>
    plain(id, { type: 'video', durationMs, width })
  expect(groupsOf([video(0, 5000), video(1, 5200)], edges)).toHaveLength(1)
  expect(groupsOf([video(0, 5000), video(1, 6000)], edges)).toEqual([])
  expect(groupsOf([video(0, null), video(1, null)], edges)).toEqual([])
  expect(groupsOf([video(0, 5000), video(1, 5000, 20)], edges)).toEqual([])
  expect(
    groupsOf([plain(0, { type: 'audio', file: 'f' }), plain(1, { type: 'audio', file: 'f' })], [])
  ).toHaveLength(1)
})

it('what stays is chosen, then locked, used, larger, older (R31)', () => {
  const rival = plain(9)
  expect(reasonFor(plain(1, { isChosen: true }), [rival])).toBe('chosen')
  expect(reasonFor(plain(1, { isLocked: true }), [rival])).toBe('locked')
  expect(reasonFor(plain(1, { uses: 2 }), [plain(8, { uses: 1, pixels: 999 })])).toBe('used')
  expect(reasonFor(plain(1, { pixels: 200 }), [rival])).toBe('larger')
  expect(reasonFor(plain(1, { createdAt: 1 }), [rival, plain(8, { createdAt: null })])).toBe(
    'older'
  )
  expect(reasonFor(plain(1), [rival])).toBe('first')
})

it('what is not known of the other one is no reason, only that it is not known (R32)', () => {
  expect(reasonFor(plain(1), [plain(8, { pixels: 0 })])).toBe('told')
  expect(reasonFor(plain(1), [plain(8, { createdAt: null })])).toBe('told')
  expect(reasonFor(plain(1, { createdAt: null }), [plain(8, { createdAt: null })])).toBe('first')
})
