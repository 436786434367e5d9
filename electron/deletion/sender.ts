import type { RunProgress } from '@shared/deletion'
import { fail, type Problem, type Result } from '@shared/problem'
import type { Kling } from '../kling/client'
import { afterTurnedAway, waitMs } from '../kling/retry'
import type { Clock } from '../time/clock'
import type { InterruptibleSleep } from '../time/interruptible-sleep'
import { halvesOf } from './batch'
import type { Journal } from './journal/journal'
import type { Ledger } from './ledger'
import { createClocked, nextPace, startingPace } from './pace'
import { type Next, verdictOf } from './verdict'

type Batch = readonly string[]
/** A batch whose intent is on the disk. */
interface Ready {
  readonly n: number
  readonly ids: Batch
}

/** What the run says to its sender, and hears from it. */
export interface Steering {
  /** `go`: send. `hold`: let what is in flight end, and wait. `end`: let it end, and return. */
  readonly wish: () => 'go' | 'hold' | 'end'
  /** Nothing is in flight any more, as was wished. */
  readonly onHeld: () => void
  /** Holds until the user, or that time, says otherwise. */
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
  readonly steering: Steering
  /** The number of the last intent in the journal. */
  readonly lastBatch: number
}

export interface Sender {
  /**
   * Sends every batch, each as often as it takes until the service has acted on it or nobody knows.
   * Answers why the run cannot go on, null when it is through.
   */
  readonly sendAll: (batches: readonly Batch[]) => Promise<Problem | null>
  readonly requestsDone: () => number
  readonly requestsLeft: () => number
  readonly leftMs: () => number | null
  /** The batch that was refused as forbidden: when the user goes on, its halves go separately. */
  readonly toSplit: () => Batch | null
}

export function createSender({
  account,
  kling,
  ledger,
  journal,
  clock,
  sleeper,
  random,
  parallel,
  steering,
  lastBatch
}: Options): Sender {
  const clocked = createClocked()
  let inFlight = 0
  /** Sent, and what became of it not written down yet. */
  let open = 0
  let ready: Ready | null = null
  let isPreparing = false
  let queue: Batch[] = []
  let pace = startingPace(parallel())
  let number = lastBatch
  let requests = 0
  let stop: Problem | null = null
  let toSplit: Batch | null = null
  let notBefore = 0
  let troubles = 0
  let turnedAway = 0

  const left = (): number => queue.length + inFlight + (ready || isPreparing ? 1 : 0)
  const follow = (next: Next, ids: Batch): void => {
    if (next.kind === 'split') queue.unshift(...halvesOf(ids))
    if (next.kind === 'stop') {
      stop ??= next.why
      if (next.splits) toSplit = ids
      queue.unshift(ids)
    }
    const isAway = next.kind === 'wait' && ledger.outcomeOf(ids[0] ?? '') === 'not-sent'
    turnedAway = isAway ? turnedAway + 1 : 0
    troubles = next.kind === 'wait' ? troubles + 1 : 0
    if (next.kind !== 'wait') return
    if (isAway) queue.unshift(ids)
    const after = isAway
      ? afterTurnedAway(next.why, turnedAway, random())
      : { kind: 'wait', ms: waitMs(next.why, troubles, random()) }
    notBefore = clock.now() + after.ms
    if (after.kind === 'pause') {
      turnedAway = 0
      steering.holdFor(next.why, notBefore)
    } else steering.onWaiting({ why: next.why, until: notBefore })
  }

  /**
   * Writes the next batch's intent while others are on their way: when a place is free its request
   * leaves at once, and the disk holds up nobody.
   */
  const prepare = async (ids: Batch): Promise<void> => {
    isPreparing = true
    number += 1
    const n = number
    const intent = await journal.intent(n, ids, clock.now())
    isPreparing = false
    if (intent.ok) ready = { n, ids }
    else {
      queue.unshift(ids)
      steering.holdFor(intent.problem, null)
    }
    sleeper.wake()
  }
  /**
   * The run does not go on now: what has not left, does not leave. Its intent is taken back, so
   * that a crash does not make it unknown; what the disk does not take of that, the journal owes.
   */
  const takeBack = async ({ n, ids }: Ready): Promise<void> => {
    ready = null
    queue.unshift(ids)
    await journal.outcome(n, ids, () => 'turn-away', null, clock.now())
  }
  const send = async ({ n, ids }: Ready): Promise<void> => {
    ready = null
    inFlight += 1
    ledger.apply(ids, () => 'send', null, clock.now())
    const sentAt = clock.now()
    const answer = await whichNotFound(kling, account, await kling.uploads.remove(account, ids))
    const why = answer.ok ? null : answer.problem
    const { moveOf, next } = verdictOf(answer, ids.length)
    inFlight -= 1
    requests += 1
    clocked.add(clock.now() - sentAt)
    pace = nextPace(pace, why, parallel())
    ledger.apply(ids, moveOf, why, clock.now())
    follow(next, ids)
    const writing = journal.outcome(n, ids, moveOf, why, clock.now())
    sleeper.wake()
    const written = await writing
    if (!written.ok) steering.holdFor(written.problem, null)
    steering.onAnswered(ids)
  }

  /**
   * One look at how things stand: sends, prepares, or waits for something to change. False:
   * through.
   */
  const turn = async (): Promise<boolean> => {
    const wish = stop === null ? steering.wish() : 'end'
    const isBusy = open > 0 || isPreparing
    if (wish !== 'go' && ready) await takeBack(ready)
    else if (wish === 'end') {
      if (!isBusy) return false
      await sleeper.sleep(null)
    } else if (wish === 'hold') {
      // Also with nothing left to send: what comes after may send again.
      if (!isBusy) steering.onHeld()
      // Asked again: to be held may have changed the wish.
      if (steering.wish() === 'hold') await sleeper.sleep(null)
    } else if (queue.length === 0 && !ready && !isBusy)
      return !(await isWritten()) || steering.wish() !== 'go'
    else await goOn()
    return true
  }
  /**
   * Whether the journal tells what became of every request: a proof comes after that, and until
   * then the run holds.
   */
  const isWritten = async (): Promise<boolean> => {
    const settled = await journal.settle()
    if (!settled.ok) steering.holdFor(settled.problem, null)
    return settled.ok
  }
  const goOn = async (): Promise<void> => {
    const waitLeft = notBefore - clock.now()
    if (waitLeft > 0 && (ready || queue.length > 0)) return sleeper.sleep(waitLeft)
    if (ready && inFlight < pace.allowed) {
      steering.onWaiting(null)
      open += 1
      return void send(ready).finally(() => {
        open -= 1
        sleeper.wake()
      })
    }
    const ids = ready || isPreparing ? undefined : queue.shift()
    if (ids) void prepare(ids)
    else await sleeper.sleep(null)
  }

  return {
    sendAll: async (batches) => {
      queue = [...batches]
      while (await turn());
      return stop
    },
    requestsDone: () => requests,
    requestsLeft: left,
    leftMs: () => {
      const mean = clocked.meanMs()
      return mean === null
        ? null
        : (mean * left()) / pace.allowed + Math.max(0, notBefore - clock.now())
    },
    toSplit: () => toSplit
  }
}

/**
 * A 404 after a DELETE can mean that the account is gone, which concerns every batch, or something
 * about these ids, of which nothing is known.
 */
async function whichNotFound(
  kling: Options['kling'],
  account: string,
  answer: Result<readonly string[]>
): Promise<Result<readonly string[]>> {
  if (answer.ok || answer.problem.kind !== 'not-found') return answer
  const found = await kling.accounts.find(account)
  return found.ok && found.value === null
    ? fail({ kind: 'account-missing', email: account })
    : answer
}
