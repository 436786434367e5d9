import type { Problem } from '@shared/problem'
import type { OnWaiting } from '../../kling/waiting/patient-asker'
import type { Clock } from '../../time/clock'
import { isFarFrom, type Moment, momentOf } from '../../time/moment'
import type { Batch } from '../run/batch'
import type { QueuedBatch } from '../run/batch-queue'
import { LOOK_HOLDS_MS, type LookOptions, type MayLeave, type Stay, stayOf } from './look'
import { createLookTroubles } from './look-troubles'

/** A batch that is about to leave; each one is an object of its own. */
interface Leaving {
  readonly batch: { readonly ids: Batch }
}

/** Copies may be read back for hours after what was asked. */
const TOOK_TOO_LONG: Problem = { kind: 'timed-out', afterMs: LOOK_HOLDS_MS }

/** The last look at a batch before it leaves. It holds for that moment alone. */
export interface LastLook {
  /** Whether the batch may leave now, as it is. */
  readonly holds: (ready: Leaving) => boolean
  readonly isUnderWay: () => boolean
  /**
   * Whether the last batches in a row were all left out for trouble. Neighbours may be in trouble
   * together, so one from anywhere else is to be looked at next: what it meets is that of the
   * service.
   */
  readonly isInDoubt: () => boolean
  /**
   * `onLeftOut` hears of the ids that must stay behind; `why`: nothing is known of them, because of
   * that. With trouble that would meet every batch, or that may pass, nothing is left out:
   * `mustEnd` says whether it is to be looked again later. Where the trouble may be that of one
   * batch, and does not pass, that batch is left out. After `onDiskFailed` nothing is left out.
   */
  readonly begin: (
    ready: Leaving,
    on: {
      readonly onLeftOut: (stay: Stay, why: Problem | null) => void
      readonly onTrouble: (problem: Problem, mustEnd: boolean) => void
      readonly onDiskFailed: (problem: Problem) => void
    }
  ) => Promise<void>
  /**
   * Looks at what is not about to leave, and has no copy yet, for a word on the service: in doubt
   * (`isInDoubt`). Trouble that does not pass ends all, and nothing is left out. That a suspect is
   * forbidden is none: it was before.
   */
  readonly askElsewhere: (
    batch: QueuedBatch,
    on: { readonly onTrouble: (problem: Problem, mustEnd: boolean) => void }
  ) => Promise<void>
  /** Nothing can leave now: what was seen before says nothing about later. */
  readonly lapse: () => void
  /** The run stands still or ends: a look that is under way is broken off. */
  readonly breakOff: () => void
}

/** What a look has brought. */
interface Seen {
  readonly at: Moment
  readonly stay: Stay
  readonly trouble: Problem | null
  readonly diskTrouble: Problem | null
}

/** `elsewhere` looks as `mayLeave` does, but after no copies: there may be none yet. */
export function createLastLook(
  mayLeave: MayLeave | null,
  elsewhere: MayLeave | null,
  clock: Pick<Clock, 'elapsed' | 'now'>,
  onWaiting: OnWaiting
): LastLook {
  let cleared: { readonly ready: Leaving; readonly at: Moment } | null = null
  let current: AbortController | null = null
  const troubles = createLookTroubles()

  /** A defect of ours is no word about these ids either: they stay. */
  const lookAt = async (by: MayLeave | null, ids: Batch, options: LookOptions): Promise<Stay> => {
    try {
      return (await by?.look(ids, options)) ?? new Map()
    } catch (cause) {
      options.onTrouble({ kind: 'unreadable', why: String(cause) })
      return allUnsure(ids)
    }
  }

  /**
   * It is under way until `onSeen` has heard of it, who hears nothing of one that was broken off.
   */
  const look = async (
    by: MayLeave | null,
    ids: Batch,
    onSeen: (seen: Seen) => void
  ): Promise<void> => {
    const controller = new AbortController()
    const { signal } = controller
    current = controller
    const at = momentOf(clock)
    let trouble: Problem | null = null
    let diskTrouble: Problem | null = null
    const stay = await lookAt(by, ids, {
      signal,
      onWaiting,
      onTrouble: (problem) => {
        trouble ??= problem
      },
      onDiskFailed: (problem) => {
        diskTrouble = problem
      }
    })
    if (signal.aborted) return
    current = null
    // What took so long says nothing about now.
    if (stay.size === 0 && isFarFrom(clock, at, LOOK_HOLDS_MS)) trouble ??= TOOK_TOO_LONG
    onSeen({ at, stay, trouble, diskTrouble })
  }

  return {
    holds: (ready) => {
      const { ids } = ready.batch
      if (!mayLeave?.concerns(ids)) return true
      const isCleared = cleared?.ready === ready && !isFarFrom(clock, cleared.at, LOOK_HOLDS_MS)
      return isCleared && !mayLeave.bars?.(ids)
    },
    isUnderWay: () => current !== null,
    isInDoubt: troubles.isInDoubt,
    begin: (ready, { onLeftOut, onTrouble, onDiskFailed }) => {
      const { ids } = ready.batch
      return look(mayLeave, ids, ({ at, stay, trouble, diskTrouble }) => {
        if (diskTrouble) return onDiskFailed(diskTrouble)

        if (trouble === null) {
          troubles.end()
          if (stay.size === 0) cleared = { ready, at }
          else onLeftOut(stay, null)
          return
        }
        const { mustEnd, hasLasted } = troubles.judge(trouble)
        if (!hasLasted) return onTrouble(trouble, mustEnd)
        troubles.giveUp()
        onLeftOut(stay.size > 0 ? stay : allUnsure(ids), trouble)
      })
    },
    askElsewhere: ({ ids, isSuspect }, { onTrouble }) =>
      look(elsewhere, ids, ({ trouble }) => {
        if (trouble === null || (isSuspect && trouble.kind === 'forbidden')) return troubles.end()

        const { mustEnd, hasLasted } = troubles.judge(trouble)
        onTrouble(trouble, mustEnd || hasLasted)
      }),
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
