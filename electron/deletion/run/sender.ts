import type { RunProgress } from '@shared/deletion'
import { assertNever, type Problem } from '@shared/problem'
import type { Kling } from '../../kling/client'
import { afterTurnedAway, waitMs } from '../../kling/retry'
import type { Clock } from '../../time/clock'
import type { InterruptibleSleep } from '../../time/interruptible-sleep'
import type { Journal } from '../journal/journal'
import type { Ledger } from '../ledger'
import { type Batch, halvesOf } from './batch'
import { withMissingAccount } from './missing-account'
import { createOutbox, type ReadyBatch } from './outbox'
import { createMeanTime, nextPace, startingPace } from './pace'
import { type Next, verdictOf } from './verdict'

/** What the run tells its sender, and what it hears from it. */
export interface RunControl {
  /** `send`: go on. `hold`: let what is in flight end, and wait. `end`: let it end, and return. */
  readonly mode: () => 'send' | 'hold' | 'end'
  /** The mode is `hold`, and nothing is in flight any more. */
  readonly onHeld: () => void
  /** Nothing is sent until that time; null: until the user goes on. */
  readonly holdFor: (why: Problem, until: number | null) => void
  readonly onWaiting: (waiting: RunProgress['waiting']) => void
  readonly onAnswered: (ids: Batch) => void
}

interface Options {
  readonly account: string
  readonly kling: Pick<Kling, 'uploads' | 'accounts'>
  readonly ledger: Ledger
  readonly journal: Journal
  readonly clock: Clock
  readonly sleeper: InterruptibleSleep
  /** From 0 to 1. */
  readonly random: () => number
  /** Requests in flight at most, as the user wants it now. */
  readonly parallel: () => number
  readonly control: RunControl
  /** The number of the last intent in the journal. */
  readonly lastBatch: number
}

export interface Sender {
  /**
   * Sends every batch, each until the service has acted on it or its fate is unknown. Answers why
   * the run cannot go on; null when all are sent, or when the mode is `end`.
   */
  readonly sendAll: (batches: readonly Batch[]) => Promise<Problem | null>
  readonly requestsDone: () => number
  readonly requestsLeft: () => number
  readonly leftMs: () => number | null
  /** The batch that was answered as forbidden: once the user goes on, it is sent in halves. */
  readonly toSplit: () => Batch | null
}

export function createSender(options: Options): Sender {
  const { account, kling, ledger, journal, clock, sleeper, random, parallel, control } = options
  const meanTime = createMeanTime()
  const outbox = createOutbox({
    journal,
    clock,
    lastBatch: options.lastBatch,
    onReturned: (ids, problem) => {
      queue.unshift(ids)
      if (problem) control.holdFor(problem, null)
    }
  })
  let queue: Batch[] = []
  let inFlight = 0
  /** Sent, and the outcome not written yet. */
  let unwritten = 0
  let pace = startingPace(parallel())
  let requests = 0
  let stoppedBy: Problem | null = null
  let toSplit: Batch | null = null
  let notBefore = 0
  let troubles = 0
  let turnedAway = 0

  const left = (): number =>
    queue.length + inFlight + (outbox.ready() || outbox.isWriting() ? 1 : 0)

  /** Sets the wait after trouble that may pass. */
  const waitAfter = (why: Problem, isTurnedAway: boolean): void => {
    const after = isTurnedAway
      ? afterTurnedAway(why, turnedAway, random())
      : { kind: 'wait', ms: waitMs(why, troubles, random()) }
    notBefore = clock.now() + after.ms
    if (after.kind === 'pause') {
      turnedAway = 0
      control.holdFor(why, notBefore)
    } else control.onWaiting({ why, until: notBefore })
  }

  const follow = (next: Next, ids: Batch): void => {
    const isTurnedAway = next.kind === 'wait' && ledger.outcomeOf(ids[0] ?? '') === 'not-sent'
    turnedAway = isTurnedAway ? turnedAway + 1 : 0
    troubles = next.kind === 'wait' ? troubles + 1 : 0
    switch (next.kind) {
      case 'go-on':
        break
      case 'split':
        queue.unshift(...halvesOf(ids))
        break
      case 'stop':
        stoppedBy ??= next.why
        if (next.splits) toSplit = ids
        queue.unshift(ids)
        break
      case 'wait':
        if (isTurnedAway) queue.unshift(ids)
        waitAfter(next.why, isTurnedAway)
        break
      default:
        assertNever(next)
    }
  }

  const send = async ({ n, ids }: ReadyBatch): Promise<void> => {
    outbox.take()
    inFlight += 1
    ledger.apply(ids, () => 'send', null, clock.now())
    const sentAt = clock.now()
    const answer = await withMissingAccount(
      kling,
      account,
      await kling.uploads.remove(account, ids)
    )
    inFlight -= 1
    requests += 1

    const why = answer.ok ? null : answer.problem
    const { moveOf, next } = verdictOf(answer, ids.length)
    meanTime.add(clock.now() - sentAt)
    pace = nextPace(pace, why, parallel())
    ledger.apply(ids, moveOf, why, clock.now())
    follow(next, ids)

    const writing = journal.outcome(n, ids, moveOf, why, clock.now())
    sleeper.wake()
    const written = await writing
    if (!written.ok) control.holdFor(written.problem, null)
    control.onAnswered(ids)
  }

  /** Whether the journal knows the outcome of every request: only then may a proof follow. */
  const isWritten = async (): Promise<boolean> => {
    const caughtUp = await journal.catchUp()
    if (!caughtUp.ok) control.holdFor(caughtUp.problem, null)
    return caughtUp.ok
  }

  const goOn = async (): Promise<void> => {
    const ready = outbox.ready()
    const waitLeft = notBefore - clock.now()
    if (waitLeft > 0 && (ready || queue.length > 0)) return sleeper.sleep(waitLeft)
    if (ready && inFlight < pace.allowed) {
      control.onWaiting(null)
      unwritten += 1
      return void send(ready).finally(() => {
        unwritten -= 1
        sleeper.wake()
      })
    }
    const ids = ready || outbox.isWriting() ? undefined : queue.shift()
    if (ids) void outbox.prepare(ids).finally(sleeper.wake)
    else await sleeper.sleep(null)
  }

  /** Sends, prepares, or waits for something to change. False: nothing is left to do. */
  const turn = async (): Promise<boolean> => {
    const mode = stoppedBy === null ? control.mode() : 'end'
    const isBusy = unwritten > 0 || outbox.isWriting()
    if (mode !== 'send' && outbox.ready()) {
      await outbox.withdraw()
      return true
    }
    switch (mode) {
      case 'end':
        if (!isBusy) return false
        await sleeper.sleep(null)
        return true
      case 'hold':
        // Also when nothing is left to send: the round after this one may send again.
        if (!isBusy) control.onHeld()
        // Asked again, since `onHeld` may have changed it.
        if (control.mode() === 'hold') await sleeper.sleep(null)
        return true
      case 'send':
        if (queue.length === 0 && !outbox.ready() && !isBusy)
          return !(await isWritten()) || control.mode() !== 'send'
        await goOn()
        return true
    }
  }

  return {
    sendAll: async (batches) => {
      queue = [...batches]
      while (await turn());
      return stoppedBy
    },
    requestsDone: () => requests,
    requestsLeft: left,
    leftMs: () => {
      const mean = meanTime.meanMs()
      if (mean === null) return null
      return (mean * left()) / pace.allowed + Math.max(0, notBefore - clock.now())
    },
    toSplit: () => toSplit
  }
}
