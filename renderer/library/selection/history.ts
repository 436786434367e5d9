import { difference, type IndexSet, intersection, isEqual, union } from '../catalog/index-set'
import { NOTHING_SELECTED, type Selection, selectionOf } from './selection'

/** Steps of undo. At 100,000 assets they take at most 1.25 MB. */
const UNDO_LIMIT = 100

/** Assets that were locked or unlocked: only those that were not so before. */
export interface KeepStep {
  readonly ids: readonly string[]
  readonly isKept: boolean
  /** Those of them that were selected until then. */
  readonly deselected: IndexSet
}

/** What was selected before a step, or a change of the keep list. */
type Step = IndexSet | KeepStep

/**
 * The selection with the steps before it, and those an undo took back (R8). Locks stand in the same
 * history, so that Ctrl+Z takes back whatever the user did last.
 */
export interface SelectionHistory {
  readonly now: Selection
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

export const EMPTY_HISTORY: SelectionHistory = { now: NOTHING_SELECTED, past: [], future: [] }

/** Everything that is selected, or that an undo or redo may select again. */
export const everSelected = ({ now, past, future }: SelectionHistory): IndexSet =>
  [...past, ...future]
    .map((one) => (isKeepStep(one) ? one.deselected : one))
    .reduce(union, now.indices)

const isKeepStep = (step: Step | undefined): step is KeepStep =>
  step !== undefined && !(step instanceof Uint32Array)

/**
 * The next step. A selection of the same assets leaves no trace, and a range that is extended or
 * shortened is still one step.
 */
export function step({ now, past, future }: SelectionHistory, next: Selection): SelectionHistory {
  if (isEqual(now.indices, next.indices)) return { now: next, past, future }

  const last = past.at(-1)
  const isSameRange =
    next.isRange &&
    next.base === now.base &&
    last !== undefined &&
    !isKeepStep(last) &&
    isEqual(last, next.base)
  return {
    now: next,
    past: isSameRange ? past : [...past, now.indices].slice(-UNDO_LIMIT),
    future: []
  }
}

/** Changes the selection without a step of undo: for assets that are gone or locked by now. */
export const amend = (history: SelectionHistory, now: Selection): SelectionHistory => ({
  ...history,
  now
})

/** What was selected last time joins, as if it had been selected before the first step. */
export function withLast(
  { now, past, future }: SelectionHistory,
  last: IndexSet
): SelectionHistory {
  const joined = (steps: readonly Step[]): Step[] =>
    steps.map((one) => (isKeepStep(one) ? one : union(one, last)))

  return {
    now: selectionOf(union(now.indices, last)),
    past: joined(past),
    future: joined(future)
  }
}

/** Which of these have been selected all the time. */
export const neverLeft = ({ now, past }: SelectionHistory, these: IndexSet): IndexSet =>
  past.reduce<IndexSet>(
    (left, one) => (isKeepStep(one) ? left : intersection(left, one)),
    intersection(these, now.indices)
  )

/** Adds a change of the keep list, which has been carried out. */
export const withKeepStep = (history: SelectionHistory, done: KeepStep): SelectionHistory => ({
  ...history,
  past: [...history.past, done].slice(-UNDO_LIMIT),
  future: []
})

/** After a change of the keep list was taken back, or made again. */
export function afterReverting(
  { now, past, future }: SelectionHistory,
  reverted: KeepStep
): SelectionHistory {
  const others = (steps: readonly Step[]): Step[] => steps.filter((one) => one !== reverted)

  return past.includes(reverted)
    ? { now, past: others(past), future: [...future, reverted] }
    : { now, past: [...past, reverted], future: others(future) }
}

/**
 * The change of the keep list that an undo or redo comes to next; null: a selection, or nothing.
 */
export function nextKeepStep(
  { now }: SelectionHistory,
  steps: readonly Step[],
  excluded: IndexSet
): KeepStep | null {
  const next = steps[lastDifferent(steps, now.indices, excluded)]
  return isKeepStep(next) ? next : null
}

/** Goes back to the last step that differs visibly. Assets in `excluded` never come back. */
export function undo(history: SelectionHistory, excluded: IndexSet): SelectionHistory {
  const { now, past, future } = history
  const at = lastDifferent(past, now.indices, excluded)
  const before = past[at]
  if (!before || isKeepStep(before)) return history

  return {
    now: selectionOf(difference(before, excluded)),
    past: past.slice(0, at),
    future: [...future, now.indices]
  }
}

/** Takes back an undo. Assets in `excluded` never come back. */
export function redo(history: SelectionHistory, excluded: IndexSet): SelectionHistory {
  const { now, past, future } = history
  const at = lastDifferent(future, now.indices, excluded)
  const after = future[at]
  if (!after || isKeepStep(after)) return history

  return {
    now: selectionOf(difference(after, excluded)),
    past: [...past, now.indices],
    future: future.slice(0, at)
  }
}

/** The position of the last step that would change something; -1 when there is none. */
const lastDifferent = (steps: readonly Step[], now: IndexSet, excluded: IndexSet): number =>
  steps.findLastIndex((one) => isKeepStep(one) || !isEqual(difference(one, excluded), now))
