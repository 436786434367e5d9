import type { Answers, GroupAnswer } from '@shared/likeness/answers'
import type { Group } from './likeness/groups'

/** The answer that holds for each group, by the ids it names. */
export type AnswerOf = (group: Group) => GroupAnswer | null

/**
 * An answer holds for whatever is left of the assets it was given for. A new asset opens the group
 * again (R31), and so does deselecting everything that was selected in it. `isSelected`: now.
 */
export function answersBy(answers: Answers, isSelected: (id: string) => boolean): AnswerOf {
  const byId = new Map<string, GroupAnswer>()
  for (const answer of answers.groups) for (const id of answer.ids) byId.set(id, answer)

  return ({ ids }) => {
    const answer = byId.get(ids[0] ?? '')
    if (!answer) return null
    const named = new Set(answer.ids)
    if (!ids.every((id) => named.has(id))) return null
    if (answer.decision !== 'selected') return answer

    // The duplicates of another one that stays were selected for another reason.
    const others = answer.others.filter(isSelected)
    return answer.ids[0] === ids[0] && others.length > 0 ? { ...answer, others } : null
  }
}

/** The answers once these were given. They replace those that any of their assets were in. */
export function withAnswers(answers: Answers, given: readonly GroupAnswer[]): Answers {
  const ids = given.flatMap((answer) => answer.ids)
  return { ...answers, groups: [...withoutAnswer(answers, ids).groups, ...given] }
}

function withoutAnswer(answers: Answers, ids: readonly string[]): Answers {
  const named = new Set(ids)
  const groups = answers.groups.filter((group) => !group.ids.some((id) => named.has(id)))
  return { ...answers, groups }
}

/**
 * The answers once the others of these groups are shown to be looked at: whichever of them is
 * selected goes as a duplicate of the first (R29). What was shown before and is not selected is
 * free again.
 */
export function withBonds(
  answers: Answers,
  groups: readonly Pick<Group, 'ids'>[],
  isSelected: (id: string) => boolean
): Answers {
  const shown = groups.flatMap(({ ids: [stays = '', ...others] }) =>
    others.map((id) => ({ id, stays }))
  )
  const named = new Set(shown.map(({ id }) => id))
  const before = answers.bonds?.filter(({ id }) => isSelected(id) && !named.has(id)) ?? []
  return { ...answers, bonds: [...before, ...shown] }
}

/** The answers once this asset stays, of all in its group. */
export function withChosen(answers: Answers, id: string, ids: readonly string[]): Answers {
  const named = new Set(ids)
  return {
    ...withoutAnswer(answers, ids),
    chosen: [...answers.chosen.filter((other) => !named.has(other)), id]
  }
}
