import type { Task, Work } from './task'

/**
 * A task, the works of which may stand in several entries of one reading: it runs as long as one of
 * them says so, and has the works of all.
 */
export function bothOf(before: Task | undefined, shown: Task): Task {
  if (before === undefined) return shown
  const state = STATES.find((each) => each === before.state || each === shown.state)
  const times = [before.from, before.to, shown.from, shown.to].filter((time) => time !== null)
  return {
    ...shown,
    works: joined(before.works, shown.works),
    state: state ?? 'running',
    prompt: shown.prompt || before.prompt,
    inputs: shown.inputs.length > 0 ? shown.inputs : before.inputs,
    from: times.length === 0 ? null : Math.min(...times),
    to: times.length === 0 ? null : Math.max(...times)
  }
}

/** What counts more comes first. */
const STATES = ['running', 'made', 'failed'] as const

/** In the order in which they were shown first; what is shown again holds. */
export function joined(before: readonly Work[], shown: readonly Work[]): readonly Work[] {
  const areSame =
    before.length <= shown.length && before.every(({ id }, at) => id === shown[at]?.id)
  if (areSame) return shown
  return [...new Map([...before, ...shown].map((work) => [work.id, work])).values()]
}
