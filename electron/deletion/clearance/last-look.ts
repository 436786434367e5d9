import type { Problem } from '@shared/problem'
import { mayPass } from '../../kling/waiting/patience'
import type { OnWaiting } from '../../kling/waiting/patient-asker'
import type { Clock } from '../../time/clock'
import { isFarFrom, type Moment, momentOf } from '../../time/moment'
import type { Batch } from '../run/batch'
import { stopsAll } from '../run/verdict'
import { LOOK_HOLDS_MS, type LookOptions, type MayLeave, type Stay, stayOf } from './look'

/** A batch that is about to leave; each one is an object of its own. */
interface Leaving {
  readonly batch: { readonly ids: Batch }
}

/**
 * Trouble that may be about one batch alone, and looks in a row that may end in it. What else may
 * pass is waited out, however long; what else does not pass is about that batch.
 */
const TRIES: ReadonlyMap<Problem['kind'], number> = new Map([
  ['service-failed', 3],
  ['interrupted', 3],
  ['timed-out', 3],
  ['unexpected-status', 3],
  ['unreadable', 2]
])

/** Batches in a row that may be in trouble alone, until one from anywhere else is looked at. */
const GIVEN_UP = 2

/** Copies may be read back for hours after what was asked. */
const TOOK_TOO_LONG: Problem = { kind: 'timed-out', afterMs: LOOK_HOLDS_MS }

/** The last look at a batch before it leaves. It holds for that moment alone. */
export interface LastLook {
  /** Whether the batch may leave now, as it is. */
  readonly holds: (ready: Leaving) => boolean
  readonly isUnderWay: () => boolean
  /**
   * Whether the last batches in a row were all left out for trouble. Neighbours may be in trouble
   * together, so one from anywhere else is to be looked at next: what it meets is that of the service.
   */
  readonly isInDoubt: () => boolean
  /**
   * `onLeftOut` hears of the ids that must stay behind; `why`: nothing is known of them, because of
   * that. With trouble that would meet every batch, or that may pass, nothing is left out: `mustEnd`
   * says whether it is to be looked again later. Where the trouble may be that of one batch, and
   * does not pass, that batch is left out; one that is looked at in doubt ends all. After
   * `onDiskFailed` nothing is left out either.
   */
  readonly begin: (
    ready: Leaving,
    on: {
      readonly onLeftOut: (stay: Stay, why: Problem | null) => void
      readonly onTrouble: (problem: Problem, mustEnd: boolean) => void
      readonly onDiskFailed: (problem: Problem) => void
    }
  ) => Promise<void>
  /** Nothing can leave now: what was seen before says nothing about later. */
  readonly lapse: () => void
  /** The run stands still or ends: a look that is under way is broken off. */
  readonly breakOff: () => void
}

export function createLastLook(
  mayLeave: MayLeave | null,
  clock: Pick<Clock, 'elapsed' | 'now'>,
  onWaiting: OnWaiting
): LastLook {
  let cleared: { readonly ready: Leaving; readonly at: Moment } | null = null
  let current: AbortController | null = null
  /** In a row: looks at this batch, and batches that were given up. */
  let troubled = { looks: 0, batches: 0 }

  /** A defect of ours is no word about these ids either: they stay. */
  const lookAt = async (ids: Batch, options: LookOptions): Promise<Stay> => {
    try {
      return (await mayLeave?.look(ids, options)) ?? new Map()
    } catch (cause) {
      options.onTrouble({ kind: 'unreadable', why: String(cause) })
      return allUnsure(ids)
    }
  }

  /** Whether the trouble is one of the service, and no word about these ids. */
  const concernsAll = (
    problem: Problem,
    onTrouble: (problem: Problem, mustEnd: boolean) => void
  ): boolean => {
    const mustEnd = stopsAll(problem)
    const most = TRIES.get(problem.kind) ?? (mayPass(problem) ? Number.POSITIVE_INFINITY : 1)
    // A network that is away says nothing about this batch.
    const looks = troubled.looks + (most === Number.POSITIVE_INFINITY ? 0 : 1)
    const isLast = !mustEnd && looks >= most
    if (isLast && troubled.batches < GIVEN_UP) {
      troubled = { looks: 0, batches: troubled.batches + 1 }
      return false
    }
    troubled = { ...troubled, looks }
    onTrouble(problem, mustEnd || isLast)
    return true
  }

  return {
    holds: (ready) => {
      const { ids } = ready.batch
      if (!mayLeave?.concerns(ids)) return true
      const isCleared = cleared?.ready === ready && !isFarFrom(clock, cleared.at, LOOK_HOLDS_MS)
      return isCleared && !mayLeave.bars?.(ids)
    },
    isUnderWay: () => current !== null,
    isInDoubt: () => troubled.batches >= GIVEN_UP,
    begin: async (ready, { onLeftOut, onTrouble, onDiskFailed }) => {
      const controller = new AbortController()
      const { signal } = controller
      current = controller
      const { ids } = ready.batch
      const at = momentOf(clock)
      let trouble: Problem | null = null
      let diskTrouble: Problem | null = null
      const options: LookOptions = {
        signal,
        onWaiting,
        onTrouble: (problem) => {
          trouble ??= problem
        },
        onDiskFailed: (problem) => {
          diskTrouble = problem
        }
      }
      const stay = await lookAt(ids, options)
      if (current === controller) current = null
      if (signal.aborted) return
      if (diskTrouble) return onDiskFailed(diskTrouble)
      // What took so long says nothing about now.
      if (stay.size === 0 && isFarFrom(clock, at, LOOK_HOLDS_MS)) trouble ??= TOOK_TOO_LONG
      if (trouble === null && stay.size === 0) cleared = { ready, at }
      else if (trouble === null || !concernsAll(trouble, onTrouble))
        onLeftOut(stay.size > 0 ? stay : allUnsure(ids), trouble)
      if (trouble === null) troubled = { looks: 0, batches: 0 }
    },
    lapse: () => {
      cleared = null
    },
    breakOff: () => {
      cleared = null
      current?.abort()
      current = null
    }
  }
}

const allUnsure = (ids: Batch): Stay => stayOf(ids, () => 'unsure')
