import type { Problem } from '@shared/problem'
import type { Kling } from '../../kling/client'
import { nextPace, startingPace } from '../../kling/waiting/patience'
import type { Clock } from '../../time/clock'
import type { Ledger } from '../ledger'
import type { Removal } from '../removal'
import type { Move } from '../states'
import type { QueuedBatch } from './batch-queue'
import { createMeanTime } from './mean-time'
import { withMissingAccount } from './missing-account'
import { counted, NO_TROUBLES, stopAfter, waitAfter } from './troubles'
import { type Next, verdictOf } from './verdict'

export interface CourierOptions {
  readonly account: string
  readonly kling: Pick<Kling, 'accounts'>
  readonly removal: Removal
  readonly ledger: Pick<Ledger, 'assetOf'>
  readonly clock: Clock
  /** From 0 to 1. */
  readonly random: () => number
  /** Requests in flight at most, as the user wants it now. */
  readonly parallel: () => number
}

/** What came of one request. */
export interface Delivered {
  readonly moveOf: (id: string) => Move
  readonly next: Next
  /** What was wrong with the answer. A wait may be for another reason: see `next`. */
  readonly why: Problem | null
  /** How long the service is to be left alone; 0: not at all. */
  readonly waitMs: number
  /** Why no other request may follow. */
  readonly stop: Problem | null
}

/** Sends batches, and judges each answer by those before it. */
export interface Courier {
  /** What was refused before was looked at: refusals are counted anew. */
  readonly startRound: () => void
  readonly deliver: (batch: QueuedBatch) => Promise<Delivered>
  /** Requests in flight at most, at this pace. */
  readonly allowed: () => number
  readonly requestsDone: () => number
  /** The mean time of a request; null before there is one. */
  readonly meanMs: () => number | null
  /** What the service answered last, if that was trouble of its own. */
  readonly serviceTrouble: () => Problem | null
}

export function createCourier(options: CourierOptions): Courier {
  const { account, kling, removal, ledger, clock, random, parallel } = options
  const meanTime = createMeanTime()
  let pace = startingPace(parallel())
  let troubles = NO_TROUBLES
  let lastTrouble: Problem | null = null
  let requestsDone = 0

  return {
    startRound: () => {
      troubles = { ...troubles, refused: 0 }
    },
    deliver: async ({ ids, isSuspect }) => {
      const sentIn = troubles.burst
      const sentAt = clock.elapsed()
      const removed = await removal.remove(ids.map(ledger.assetOf))
      const { answer, wait, isAboutIds } = await withMissingAccount(kling, account, removed)
      requestsDone += 1
      meanTime.add(clock.elapsed() - sentAt)

      const why = answer.ok ? null : answer.problem
      const verdict = verdictOf(answer, {
        ids,
        isSuspect,
        // A request that left before that answer was read says nothing new.
        forbidden: sentIn === troubles.burst ? troubles.forbidden : null,
        wasClean: troubles.wasClean,
        isAboutOne: isAboutIds && removal.batchLimit === 1
      })
      const next: Next = wait ? { kind: 'wait', why: wait } : verdict.next
      pace = nextPace(pace, wait ?? why, parallel())
      troubles = counted(troubles, { ids, next, sentIn })
      lastTrouble = wait ?? why ?? lastTrouble
      return {
        moveOf: verdict.moveOf,
        next,
        why,
        waitMs: waitAfter(troubles, next, random()),
        stop: stopAfter(troubles, next)
      }
    },
    allowed: () => pace.allowed,
    requestsDone: () => requestsDone,
    meanMs: meanTime.meanMs,
    serviceTrouble: () => (troubles.ofService > 0 ? lastTrouble : null)
  }
}
