import { distinct, type Task, type Work } from './task'

/**
 * A task, the works of which may stand in several entries of one reading: it runs as long as one of
 * them says so, and has the works of all.
 */
export function bothOf(before: Task | undefined, shown: Task): Task {
  if (before === undefined) return shown
  const state = STATES.find((each) => each === before.state || each === shown.state)
  const times = [before.from, before.to, shown.from, shown.to].filter((time) => time !== null)
  return {
    id: shown.id,
    works: joined(before.works, shown.works),
    state: state ?? 'running',
    favourite:
      FAVOURITES.find((each) => each === before.favourite || each === shown.favourite) ??
      'not-known',
    kind: shown.kind || before.kind,
    prompt: shown.prompt || before.prompt,
    settings: shown.settings.length > 0 ? shown.settings : before.settings,
    inputs: distinct([...before.inputs, ...shown.inputs]),
    owners: [...new Set([...before.owners, ...shown.owners])],
    from: times.length === 0 ? null : Math.min(...times),
    to: times.length === 0 ? null : Math.max(...times),
    saysWhen: before.saysWhen || shown.saysWhen,
    isDeleted: before.isDeleted && shown.isDeleted
  }
}

/** What counts more comes first. */
const STATES = ['running', 'made', 'failed'] as const
const FAVOURITES = ['yes', 'no', 'not-known'] as const

/** In the order in which they were shown first; what is shown again holds. */
export function joined(before: readonly Work[], shown: readonly Work[]): readonly Work[] {
  const areSame =
    before.length <= shown.length && before.every(({ id }, at) => id === shown[at]?.id)
  if (areSame) return shown
  return [...new Map([...before, ...shown].map((work) => [work.id, work])).values()]
}
