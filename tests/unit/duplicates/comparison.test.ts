import { PRINT_BYTES } from '@shared/likeness/likeness'
import { expect, it } from 'vitest'
import { createComparison } from '../../../renderer/duplicates/work/comparison'
import { factsOf, usedBy } from '../../../renderer/duplicates/work/facts'
import { asset } from '../../support/program/run-with'

const print = (seed: number): Uint8Array =>
  Uint8Array.from(
    { length: PRINT_BYTES },
    (_, at) => (Math.imul(at + 1, seed * 2_654_435_761) >>> 13) & 0xff
  )
const seen = (id: string, seed: number) => ({ id, isSeen: true, print: print(seed), file: null })
const facts = (...ids: string[]) =>
  factsOf(ids.map((id) => ({ asset: asset(id), isLocked: false, isChosen: id === '2', uses: 0 })))

it('compares what is new with all that was there, and groups what is listed', () => {
  let now = 0
  const comparison = createComparison(() => now++)
  comparison.take([seen('1', 3), seen('2', 3)])
  expect(comparison.goOn(1)).toBeLessThan(1)
  while (comparison.goOn(1) < 1);
  expect(comparison.groups(facts('1', '2', '3'))).toEqual({
    groups: [{ likeness: 'same-picture', ids: ['2', '1'] }],
    unseen: ['3']
  })

  comparison.take([seen('3', 3), { id: '4', isSeen: true, print: null, file: null }])
  while (comparison.goOn(1) < 1);
  expect(comparison.groups(facts('1', '2', '3', '4')).groups).toEqual([
    { likeness: 'same-picture', ids: ['2', '1', '3'] }
  ])
  // One that is gone from the library is in no group.
  expect(comparison.groups(facts('1', '3')).groups).toEqual([
    { likeness: 'same-picture', ids: ['1', '3'] }
  ])
})

it('a sound counts as looked at once its bytes are known', () => {
  const comparison = createComparison(() => 0)
  const sound = factsOf([
    { asset: { ...asset('1'), type: 'audio' }, isLocked: false, isChosen: false, uses: 0 },
    { asset: { ...asset('2'), type: 'audio' }, isLocked: false, isChosen: false, uses: 0 }
  ])
  expect(comparison.groups(sound).unseen).toEqual(['1', '2'])
  const file = new Uint8Array(32)
  comparison.take(['1', '2'].map((id) => ({ id, isSeen: false, print: null, file })))
  expect(comparison.groups(sound)).toEqual({
    groups: [{ likeness: 'same-file', ids: ['1', '2'] }],
    unseen: []
  })
})

it('one that is used stays before a larger one (R31)', () => {
  const comparison = createComparison(() => 0)
  comparison.take([seen('1', 3), seen('2', 3)])
  while (comparison.goOn(1) < 1);
  const given = factsOf([
    { asset: { ...asset('1'), width: 900 }, isLocked: false, isChosen: false, uses: 0 },
    { asset: asset('2'), isLocked: false, isChosen: false, uses: usedBy(Uint16Array.of(0, 3), 1) }
  ])
  expect(comparison.groups(given).groups[0]?.ids).toEqual(['2', '1'])
})

it('not known and no use found count as no use, an element as one (R32)', () => {
  expect([0, 1, 2, 5].map((value) => usedBy(Uint16Array.of(value), 0))).toEqual([0, 0, 1, 4])
  expect(usedBy(new Uint16Array(0), 7)).toBe(0)
})
