import { type Answers, NO_ANSWERS } from '@shared/likeness/answers'
import { expect, it } from 'vitest'
import {
  answersBy,
  withAnswers,
  withBonds,
  withChosen
} from '../../../renderer/duplicates/decisions'
import type { Group } from '../../../renderer/duplicates/likeness/groups'

const group = (...ids: string[]): Group => ({ likeness: 'same-picture', ids })
const all = (): boolean => true

const decided = (answers: Answers, of: Group, isSelected = all) =>
  answersBy(answers, isSelected)(of)?.decision ?? null

it('an answer holds until a new asset joins the group (R31)', () => {
  const answers = withAnswers(NO_ANSWERS, [{ ids: ['1', '2'], decision: 'different', others: [] }])
  expect(decided(answers, group('1', '2'))).toBe('different')
  expect(decided(answers, group('1', '2', '3'))).toBeNull()
  expect(decided(answers, group('3', '4'))).toBeNull()
})

it('it also holds for what is left of a group, whichever stays', () => {
  const answers = withAnswers(NO_ANSWERS, [
    { ids: ['1', '2', '3'], decision: 'variants', others: [] }
  ])
  expect(decided(answers, group('3', '2'))).toBe('variants')
})

it('a group whose duplicates are all deselected is open again', () => {
  const answers = withAnswers(NO_ANSWERS, [
    { ids: ['1', '2', '3'], decision: 'selected', others: ['2', '3'] }
  ])
  const of = group('1', '2', '3')
  expect(answersBy(answers, (id) => id === '3')(of)?.others).toEqual(['3'])
  expect(decided(answers, of, () => false)).toBeNull()
  expect(decided(answers, group('2', '1', '3'))).toBeNull()
})

it('a new answer replaces those of any of its assets, and so does choosing another one', () => {
  const first = withAnswers(NO_ANSWERS, [
    { ids: ['1', '2'], decision: 'selected', others: ['2'] },
    { ids: ['3', '4'], decision: 'variants', others: [] }
  ])
  const second = withAnswers(first, [{ ids: ['2', '3', '4'], decision: 'different', others: [] }])
  expect(second.groups.map(({ ids }) => ids)).toEqual([['2', '3', '4']])

  const chosen = withChosen({ ...second, chosen: ['2', '9'] }, '3', ['2', '3'])
  expect(chosen).toEqual({ groups: [], chosen: ['9', '3'] })
})

it('what was called different stays so, whatever is said of one of them with another (R31)', () => {
  const first = withAnswers(NO_ANSWERS, [{ ids: ['1', '2'], decision: 'different', others: [] }])
  const second = withAnswers(first, [{ ids: ['3', '2'], decision: 'selected', others: ['2'] }])
  expect(decided(second, group('1', '2'))).toBe('different')
  expect(decided(second, group('3', '2'))).toBe('selected')
  expect(decided(second, group('1', '2', '3'))).toBeNull()

  // The group itself is open again when another one is to stay, also when it has shrunk.
  expect(decided(withChosen(second, '2', ['1', '2']), group('2', '1'))).toBeNull()
  const three = withAnswers(NO_ANSWERS, [
    { ids: ['1', '2', '3'], decision: 'variants', others: [] }
  ])
  expect(decided(withChosen(three, '2', ['1', '2']), group('2', '1'))).toBeNull()
})

it('what is shown to be looked at is bound, and what was shown before only if selected (R29)', () => {
  const first = withBonds(NO_ANSWERS, [group('1', '2', '3'), group('4', '5')], () => false)
  expect(first).toMatchObject({
    groups: [],
    bonds: [
      { id: '2', stays: '1' },
      { id: '3', stays: '1' },
      { id: '5', stays: '4' }
    ]
  })

  const second = withBonds(first, [group('6', '3')], (id) => id === '5')
  expect(second.bonds).toEqual([
    { id: '5', stays: '4' },
    { id: '3', stays: '6' }
  ])
  expect(withChosen(second, '9', ['9']).bonds).toEqual(second.bonds)
})
