import type { Asset } from '@shared/asset'
import type { Problem } from '@shared/problem'
import type { Uploads, UploadsPage } from '../kling/uploads'
import {
  laterOf,
  nextPace,
  nextTryMs,
  type Patience,
  type QuietTime,
  startingPace
} from '../kling/waiting/patience'
import type { Clock } from '../time/clock'
import { createInterruptibleSleep } from '../time/interruptible-sleep'
import type { Ask, ListedOn, Page, Sort } from './listing/page'

/** Tells of a wait for the service that begins now; null once it is over. */
export type OnWaiting = (wait: { readonly why: Problem; readonly ms: number } | null) => void

/** Tries, in a row, of a page whose answer cannot be read: some services say that of their end. */
const UNREADABLE_TRIES = 2

/** Reads pages of one account's uploads, with patience, several at once. */
export interface PageReader {
  /** Answers null for what is refused (400), and for everything once a problem has ended it. */
  readonly ask: Ask<Asset>
  /** Why nothing more can be read; null while there is no reason. */
  readonly problem: () => Problem | null
  /** What the service said when it last refused a page. */
  readonly refusal: () => Problem | null
  readonly requests: () => number
}

export interface ReaderOptions {
  readonly account: string
  readonly uploads: Pick<Uploads, 'page'>
  readonly clock: Clock
  /** From 0 to 1. */
  readonly random: () => number
  /** Requests in flight at most. */
  readonly parallel: () => number
  readonly patience: Patience
  readonly signal: AbortSignal
  readonly onWaiting: OnWaiting
  /**
   * Every page that was read, before anything is concluded from it. `askedAt`: when its request
   * left, by `Clock.elapsed`.
   */
  readonly onRead: (answer: UploadsPage, on: ListedOn, askedAt: number) => void
}

export function createPageReader(options: ReaderOptions): PageReader {
  const { account, uploads, clock, random, parallel, patience, signal, onWaiting, onRead } = options
  const sleeper = createInterruptibleSleep(clock)
  let pace = startingPace(parallel())
  let inFlight = 0
  let requests = 0
  let hasRead = false
  let refusal: Problem | null = null
  let quiet: QuietTime | null = null
  let problem: Problem | null = signal.aborted ? { kind: 'cancelled' } : null

  const end = (why: Problem): void => {
    problem ??= why
    sleeper.wake()
  }
  signal.addEventListener('abort', () => end({ kind: 'cancelled' }), { once: true })

  /** Waits until a request may leave. False: none may any more. */
  const turn = async (cancel: AbortSignal | undefined): Promise<boolean> => {
    while (problem === null && !cancel?.aborted) {
      const quietMs = quiet === null ? 0 : quiet.until - clock.elapsed()
      if (quietMs > 0) await sleeper.sleep(quietMs)
      else if (inFlight >= pace.allowed) await sleeper.sleep(null)
      else {
        if (quiet !== null) onWaiting(null)
        quiet = null
        return true
      }
    }
    return false
  }

  /** No request leaves for a while: the service asked for it, or is given it (R19, R42). */
  const beQuiet = (why: Problem, ms: number): void => {
    const later = laterOf(quiet, { why, until: clock.elapsed() + ms })
    if (later === quiet) return
    quiet = later
    onWaiting({ why, ms })
  }

  const send = async (page: Page, sort: Sort, cancel: AbortSignal | undefined) => {
    const stop = new AbortController()
    const abort = (): void => stop.abort()
    const signals = cancel ? [signal, cancel] : [signal]
    for (const each of signals) each.addEventListener('abort', abort)
    inFlight += 1
    requests += 1
    const answer = await uploads.page({
      email: account,
      pageNum: page.num,
      pageSize: page.size,
      sort,
      signal: stop.signal
    })
    for (const each of signals) each.removeEventListener('abort', abort)
    inFlight -= 1
    const why = answer.ok ? null : answer.problem
    pace = nextPace(pace, why?.kind === 'cancelled' ? null : why, parallel())
    sleeper.wake()
    return answer
  }

  return {
    ask: async (page, sort, cancel) => {
      const beganAt = clock.elapsed()
      for (let attempt = 1; await turn(cancel); attempt += 1) {
        const askedAt = clock.elapsed()
        const answer = await send(page, sort, cancel)
        if (answer.ok) {
          hasRead = true
          onRead(answer.value, { page, sort }, askedAt)
          return answer.value.inOrder.map((upload) => upload?.asset ?? null)
        }

        const why = answer.problem
        if (cancel?.aborted) return null
        if (why.kind === 'rejected') {
          refusal = why
          return null
        }
        if (why.kind === 'unreadable' && hasRead && attempt >= UNREADABLE_TRIES) return null

        const spent = { attempt, elapsedMs: clock.elapsed() - beganAt }
        const ms = nextTryMs(why, spent, patience, random())
        if (ms === null) end(why)
        else beQuiet(why, ms)
      }
      return null
    },
    problem: () => problem,
    refusal: () => refusal,
    requests: () => requests
  }
}
