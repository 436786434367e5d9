import type { Task } from './task'

// Where the cursor of `/tasks/` goes: judged by the times of what a page has shown.

interface Lowest {
  /** Of each task its latest time: everything after the lowest of these was shown. */
  readonly shown: number
  /** The lowest time of all. */
  readonly floor: number
}

/** How far down a page came. Null: no task says when it was. */
export function lowestOf(tasks: readonly Task[]): Lowest | null {
  const shown = tasks.flatMap(({ to }) => to ?? [])
  const floor = tasks.flatMap(({ from }) => from ?? [])
  return shown.length === 0 ? null : { shown: least(shown), floor: least(floor) }
}

const least = (times: readonly number[]): number =>
  times.reduce((low, time) => Math.min(low, time), Number.POSITIVE_INFINITY)

/** A page of nothing but later tasks: the service does not heed the cursor. */
export const isIgnored = (tasks: readonly Task[], before: number | null): boolean =>
  before !== null && tasks.every(({ from }) => from !== null && from > before)

/**
 * It is not said whether "before" is strict, and the times of a task and its works differ a little:
 * so one is added, and repeats are dropped. A full page of nothing but repeats is left below, where
 * something may be missing.
 */
export function nextCursor(
  before: number | null,
  { shown, floor }: Lowest,
  hasFresh: boolean
): { readonly before: number; readonly isGap: boolean } {
  if (hasFresh && (before === null || shown + 1 < before))
    return { before: shown + 1, isGap: false }
  if (before === null || floor + 1 < before) return { before: floor + 1, isGap: false }
  // The same page again tells whether it brings all of that moment.
  if (hasFresh) return { before, isGap: false }
  return { before: floor < before ? floor : before - 1, isGap: true }
}
