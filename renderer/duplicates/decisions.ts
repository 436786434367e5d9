import type { Answers, GroupAnswer } from '@shared/likeness/answers'
import type { Group } from './likeness/groups'

/** The answer that holds for each group, by the ids it names. */
export type AnswerOf = (group: Group) => GroupAnswer | null

/**
 * An answer holds for whatever is left of the assets it was given for. A new asset opens the group
 * again (R31), and so does deselecting everything that was selected in it. `isSelected`: now.
 */
export function answersBy(answers: Answers, isSelected: (id: string) => boolean): AnswerOf {
  const byId = new Map<string, { readonly answer: GroupAnswer; readonly named: Set<string> }[]>()
  for (const answer of answers.groups) {
    const named = new Set(answer.ids)
    for (const id of named) byId.set(id, [...(byId.get(id) ?? []), { answer, named }])
  }

  return ({ ids }) => {
    const given = byId.get(ids[0] ?? '') ?? []
    // The latest counts.
    const answer = given.findLast(({ named }) => ids.every((id) => named.has(id)))?.answer
    if (!answer) return null
    if (answer.decision !== 'selected') return answer

    // The duplicates of another one that stays were selected for another reason.
    const others = answer.others.filter(isSelected)
    return answer.ids[0] === ids[0] && others.length > 0 ? { ...answer, others } : null
  }
}

/**
 * The answers once these were given. What was selected with any of their assets is selected no
 * more. What was called different, or variants, stays so where more than these was meant (R31).
 */
export function withAnswers(answers: Answers, given: readonly GroupAnswer[]): Answers {
  const groupOf = new Map(given.flatMap((answer) => answer.ids.map((id) => [id, answer] as const)))
  const isReplaced = ({ ids, decision }: GroupAnswer): boolean => {
    if (decision === 'selected') return ids.some((id) => groupOf.has(id))
    const [group, ...others] = new Set(ids.map((id) => groupOf.get(id)))
    return group !== undefined && others.length === 0
  }
  return { ...answers, groups: [...answers.groups.filter((one) => !isReplaced(one)), ...given] }
}

/**
 * The answers once the others of these groups are shown to be looked at: whichever of them is
 * selected goes as a duplicate of the first (R29). What was shown before is free again, unless it
 * is selected or an undo may select it.
 */
export function withBonds(
  answers: Answers,
  groups: readonly Pick<Group, 'ids'>[],
  mayBeSelected: (id: string) => boolean
): Answers {
  const shown = groups.flatMap(({ ids: [stays = '', ...others] }) =>
    others.map((id) => ({ id, stays }))
  )
  const named = new Set(shown.map(({ id }) => id))
  const before = answers.bonds?.filter(({ id }) => mayBeSelected(id) && !named.has(id)) ?? []
  return { ...answers, bonds: [...before, ...shown] }
}

/** The answers once this asset stays, of all in its group. */
export function withChosen(answers: Answers, id: string, ids: readonly string[]): Answers {
  const named = new Set(ids)
  const isOpen = ({ ids: of, decision }: GroupAnswer): boolean =>
    decision === 'selected'
      ? of.some((one) => named.has(one))
      : ids.every((one) => of.includes(one))
  return {
    ...answers,
    groups: answers.groups.filter((group) => !isOpen(group)),
    chosen: [...answers.chosen.filter((other) => !named.has(other)), id]
  }
}

/**
 * Whether the user has made another of the group the one that stays, and it was not grouped anew
 * since: nothing is decided about it meanwhile, or the chosen one could go.
 */
export function isOverruled({ ids }: Pick<Group, 'ids'>, { chosen }: Answers): boolean {
  const named = new Set(chosen)
  return !named.has(ids[0] ?? '') && ids.some((id) => named.has(id))
}
