import type { Problem } from '@shared/problem'
import { askedWaitMs, PAUSE_MS } from '../../kling/waiting/retry'
import type { InterruptibleSleep } from '../../time/interruptible-sleep'
import { createClearBatch } from '../clearance/clear-batch'
import type { Clearance } from '../clearance/clearance'
import { createLastLook } from '../clearance/last-look'
import type { MayLeave, Stay } from '../clearance/look'
import { lookThenReadBack } from '../clearance/look-then-read-back'
import type { Journal } from '../journal/journal'
import type { Ledger } from '../ledger'
import type { Batch } from './batch'
import { createBatchQueue, type QueuedBatch } from './batch-queue'
import { type CourierOptions, createCourier } from './courier'
import { createOutbox, type ReadyBatch } from './outbox'
import type { Mode, RunControl } from './run-control'
import type { Next } from './verdict'

export interface SenderOptions extends CourierOptions {
  readonly ledger: Ledger
  readonly journal: Journal
  /** The number of the last intent in the journal. */
  readonly lastBatch: number
  /** Null: the run saves no copies first. */
  readonly clearance: Clearance | null
  /** Asked right before each batch leaves; without it, every batch may. */
  readonly mayLeave?: MayLeave
}

interface Listener {
  /** The outcome of these ids is in the ledger, and in the journal if the disk took it. */
  readonly onAnswered: (ids: Batch) => void
  /** These were not cleared to leave. They stay queued in the ledger. */
  readonly onLeftOut: (stay: Stay) => void
  /** Nothing is in flight any more, or a wait is over. */
  readonly onChange: () => void
  /** `isStopped` has changed: nothing more is to be saved and waited for, or it is again. */
  readonly onStopped: () => void
}

export interface Sender {
  /**
   * Sends every batch until the service has acted on it or its fate is unknown; `suspects` go last.
   * Answers why the run cannot go on; null when all are sent, or when the run is to stop.
   */
  readonly sendAll: (
    batches: readonly Batch[],
    suspects: readonly Batch[]
  ) => Promise<Problem | null>
  /** A request is in flight or ready to leave, or the journal is being written. */
  readonly isBusy: () => boolean
  readonly requestsDone: () => number
  readonly requestsLeft: () => number
  /** For what is left, at the pace so far, without waits; null before there is a pace. */
  readonly leftMs: () => number | null
  /** Whether something has ended the sending before all were sent. */
  readonly isStopped: () => boolean
  /** What the service answered last, if that was trouble of its own. */
  readonly serviceTrouble: () => Problem | null
  /** Some were left out because of this, and not for what they are; null: none were. */
  readonly leftOutFor: () => Problem | null
}

const END: Mode = { kind: 'end' }

export function createSender(
  options: SenderOptions,
  control: RunControl,
  sleeper: InterruptibleSleep,
  { onAnswered, onLeftOut, onChange, onStopped }: Listener
): Sender {
  const { ledger, journal, clock, clearance, mayLeave } = options
  const courier = createCourier(options)
  const queue = createBatchQueue()
  const outbox = createOutbox({
    journal,
    clearBatch: createClearBatch({ ledger, journal, clock, clearance, onSetAside: onAnswered }),
    clock,
    lastBatch: options.lastBatch,
    onReturned: (batch, problem) => {
      queue.putBack(batch)
      if (problem) control.diskFailed(problem)
    }
  })
  const lastLook = createLastLook(
    mayLeave ? lookThenReadBack(mayLeave, clearance) : null,
    mayLeave ?? null,
    clock,
    (wait) => {
      if (wait) control.waitForService(wait.why, wait.ms)
      else onChange()
    }
  )
  /** Not cleared, and still in the ready batch. */
  let leftOut: ReadonlySet<string> = new Set()
  let inFlight = 0
  /** Sent, and the outcome not written yet. */
  let unwritten = 0
  let stoppedBy: Problem | null = null
  const stopBy = (problem: Problem): void => {
    stoppedBy ??= problem
    onStopped()
  }
  let leftOutFor: Problem | null = null

  const isBusy = (): boolean => unwritten > 0 || outbox.isWriting() || outbox.ready() !== null
  const isDone = (): boolean => queue.length() === 0 && !isBusy()
  const requestsLeft = (): number =>
    queue.length() + inFlight + (outbox.ready() || outbox.isWriting() ? 1 : 0)

  /** Puts a batch that is to be sent again back in its place. */
  const requeue = (batch: QueuedBatch, next: Next): void => {
    if (ledger.stateOf(batch.ids[0] ?? '') !== 'queued') return
    if (next.kind === 'split') queue.split(batch)
    else if (next.kind === 'set-aside') queue.setAside(batch)
    else queue.putBack(batch)
  }

  const send = async ({ n, batch }: ReadyBatch): Promise<void> => {
    const { ids } = batch
    outbox.take()
    inFlight += 1
    ledger.apply(ids, () => 'send', null, clock.now())
    const { moveOf, next, why, waitMs, stop } = await courier.deliver(batch)
    inFlight -= 1

    ledger.apply(ids, moveOf, why, clock.now())
    requeue(batch, next)
    if (stop) stopBy(stop)
    const writing = journal.outcome(n, ids, moveOf, why, clock.now())
    if (next.kind !== 'go-on' && waitMs > 0) control.waitForService(next.why, waitMs)
    sleeper.wake()
    const written = await writing
    if (!written.ok) control.diskFailed(written.problem)
    onAnswered(ids)
  }

  /** Whether the journal knows the outcome of every request: only then may a proof follow. */
  const isWritten = async (): Promise<boolean> => {
    const caughtUp = await journal.catchUp()
    if (!caughtUp.ok) control.diskFailed(caughtUp.problem)
    return caughtUp.ok
  }

  /**
   * A batch whose copies are read back must leave at once, so it is not prepared before there is
   * room for it, nor before its copies are saved.
   */
  const mayPrepare = (): boolean => {
    const batch = queue.peek()
    if (!clearance || !batch) return true
    return hasRoom() && clearance.isSettled(batch.ids)
  }

  const hasRoom = (): boolean => inFlight < courier.allowed()

  /** What was read back before a wait, for the service or for room, would be sent after it. */
  const mustWithdraw = ({ kind }: Mode): boolean =>
    kind === 'hold' || kind === 'end' || (clearance !== null && (kind === 'wait' || !hasRoom()))

  /** As trouble at a DELETE: it ends the run, or the service is left alone for a while. */
  const onTrouble = (problem: Problem, mustEnd: boolean): void => {
    if (mustEnd) stopBy(problem)
    else control.waitForService(problem, askedWaitMs(problem) ?? PAUSE_MS)
  }

  /**
   * Asks whether the ready batch may leave. What may not goes back first, and is left out.
   * Neighbours may be in trouble together: in doubt, one from anywhere else is asked about before
   * it, unless nothing is asked about any other. What was read back would leave after that: it goes
   * back.
   */
  const lookOnceMore = async (ready: ReadyBatch): Promise<void> => {
    const concerns = (ids: Batch): boolean => mayLeave?.concerns(ids) ?? false
    const other = lastLook.isInDoubt() ? queue.any(concerns, options.random()) : undefined
    const looking = other
      ? lastLook.askElsewhere(other, { onTrouble })
      : lastLook.begin(ready, {
          onLeftOut: (stay, why) => {
            leftOut = new Set(stay.keys())
            leftOutFor ??= why
            onLeftOut(stay)
          },
          onTrouble,
          onDiskFailed: control.diskFailed
        })
    void looking.finally(sleeper.wake)
    if (other && clearance) await outbox.withdraw()
  }

  /** Sends the ready batch, prepares the next one, or waits until either is possible. */
  const goOn = async (): Promise<void> => {
    // Nothing leaves before it is over, whatever is told meanwhile.
    if (lastLook.isUnderWay()) return sleeper.sleep(null)
    const ready = outbox.ready()
    if (ready && hasRoom()) {
      if (!lastLook.holds(ready)) return lookOnceMore(ready)
      unwritten += 1
      void send(ready).finally(() => {
        unwritten -= 1
        sleeper.wake()
      })
      return
    }
    const batch = ready || outbox.isWriting() || !mayPrepare() ? undefined : queue.next()
    if (batch) void outbox.prepare(batch).finally(sleeper.wake)
    else await sleeper.sleep(null)
  }

  const standStill = async (): Promise<void> => {
    if (!isBusy()) onChange()
    // Asked again, since whoever heard of it may have resumed the run.
    if (control.mode().kind === 'hold') await sleeper.sleep(null)
  }

  /** Takes one step. False: there is nothing left to do. */
  const step = async (): Promise<boolean> => {
    const mode = stoppedBy === null ? control.mode() : END
    if (mode.kind === 'hold' || mode.kind === 'end') lastLook.breakOff()
    if (mode.kind === 'wait' || !hasRoom()) lastLook.lapse()
    if (outbox.ready() && (mustWithdraw(mode) || leftOut.size > 0)) {
      await outbox.withdraw()
      queue.leaveOut(leftOut)
      leftOut = new Set()
      return true
    }
    if (mode.kind === 'end' && !isBusy()) return false
    if (isDone() && (await isWritten())) return false

    switch (mode.kind) {
      case 'end':
        await sleeper.sleep(null)
        return true
      case 'hold':
        await standStill()
        return true
      case 'wait':
        await sleeper.sleep(mode.ms)
        onChange()
        return true
      case 'send':
        if (!isDone()) await goOn()
        return true
    }
  }

  return {
    sendAll: async (batches, suspects) => {
      if (stoppedBy !== null) {
        stoppedBy = null
        onStopped()
      }
      courier.startRound()
      queue.fill(batches, suspects)
      while (await step());
      return stoppedBy
    },
    isBusy,
    isStopped: () => stoppedBy !== null,
    requestsDone: courier.requestsDone,
    requestsLeft,
    leftMs: () => {
      const mean = courier.meanMs()
      return mean === null ? null : (mean * requestsLeft()) / courier.allowed()
    },
    serviceTrouble: courier.serviceTrouble,
    leftOutFor: () => leftOutFor
  }
}
