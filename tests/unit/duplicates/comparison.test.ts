import { PRINT_BYTES } from '@shared/likeness/likeness'
import { expect, it } from 'vitest'
import { createComparison } from '../../../renderer/duplicates/work/comparison'
import { factsOf } from '../../../renderer/duplicates/work/facts'
import { asset } from '../../support/program/run-with'

const print = (seed: number): Uint8Array =>
  Uint8Array.from(
    { length: PRINT_BYTES },
    (_, at) => (Math.imul(at + 1, seed * 2_654_435_761) >>> 13) & 0xff
  )
const seen = (id: string, seed: number) => ({ id, isSeen: true, print: print(seed), file: null })
const facts = (...ids: string[]) =>
  factsOf(ids.map((id) => ({ asset: asset(id), isLocked: false, isChosen: id === '2' })))

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
    { asset: { ...asset('1'), type: 'audio' }, isLocked: false, isChosen: false },
    { asset: { ...asset('2'), type: 'audio' }, isLocked: false, isChosen: false }
  ])
  expect(comparison.groups(sound).unseen).toEqual(['1', '2'])
  const file = new Uint8Array(32)
  comparison.take(['1', '2'].map((id) => ({ id, isSeen: false, print: null, file })))
  expect(comparison.groups(sound)).toEqual({
    groups: [{ likeness: 'same-file', ids: ['1', '2'] }],
    unseen: []
  })
})
