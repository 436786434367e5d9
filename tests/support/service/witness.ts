import type { Result } from '@shared/problem'
import type { Seen } from '../../../electron/demo/answering'
import { askedWaitMs } from '../../../electron/kling/waiting/retry'
import { createBarrier } from './barrier'
import type { Oddity } from './catalogue'
import { DELETE_FAULTS, LISTING_FAULTS, type NamedFault, TIMEOUT } from './faults'
import { createOddService, idsIn, isListing } from './odd/service'
import type { Fault, Script } from './script'

/**
 * Sees every request that arrives at the server, draws its fault, and records each promise that the
 * request breaks.
 */
export interface Witness {
  readonly script: Script
  /** The user has confirmed these ids of this account. */
  readonly confirm: (account: string, ids: readonly string[]) => void
  /** A run begins: what the service asked of an earlier one no longer counts. */
  readonly onRun: () => void
  /** The user has paused, and the program says that it is paused; until `release`. */
  readonly hold: () => void
  readonly release: () => void
  /** The user has a token that is good. */
  readonly renewToken: () => void
  /** The program has started again and does not know yet that its token is refused. */
  readonly onProgram: () => void
  /** The program has read the answer to a DELETE. */
  readonly onAnswer: (answer: Result<unknown>) => void
  readonly setCalm: (calm: boolean) => void
  /** The program's clock for waits, in milliseconds. Without it, waits are not watched. */
  readonly setClock: (now: () => number) => void
  readonly isConfirmed: (account: string, id: string) => boolean
  readonly isHeld: () => boolean
  /** How long the service's wait still lasts, in milliseconds. */
  readonly waitLeftMs: () => number
  readonly violations: readonly string[]
  readonly faults: ReadonlyMap<string, number>
  readonly deletes: () => number
  readonly sentIds: () => number
  /** Answers have named this id as deleted although the service still had it. */
  readonly wasLiedAbout: (id: string) => boolean
  readonly violate: (what: string) => void
}

/** How long a request that left before may take to arrive. */
const ON_ITS_WAY_MS = 50

const TIMEOUT_SHARE = 0.04

interface Options {
  readonly die: () => number
  /** The share of DELETEs, and of pages of a listing, that go wrong: 0 to 1. */
  readonly deleteFaults: number
  readonly listingFaults: number
  readonly timeouts: boolean
  /** Default: none, and every page holds 100 assets at most. */
  readonly oddities?: readonly Oddity[]
  /** Requests that the program may have in flight. Without it, waits are not watched. */
  readonly parallel?: number
}

export function createWitness({
  die,
  deleteFaults,
  listingFaults,
  timeouts,
  oddities = [],
  parallel
}: Options): Witness {
  const confirmed = new Map<string, Set<string>>()
  /** Sent, perhaps deleted, and no listing since. */
  const unsettled = new Map<string, Set<string>>()
  const liedAbout = new Set<string>()
  const violations: string[] = []
  const faults = new Map<string, number>()
  const service = createOddService(oddities, die)
  const refusal = createBarrier((parallel ?? Number.POSITIVE_INFINITY) - 1)
  const wait = createBarrier((parallel ?? Number.POSITIVE_INFINITY) - 1)
  let now: (() => number) | null = null
  /** Until when the service has asked to wait, on the program's clock. */
  let waitUntil = 0
  let isHeld = false
  let calm = false
  let deletes = 0
  let sentIds = 0
  let goneAccount: string | null = null
  /** The service refuses the token. */
  let isRefused = false
  /** When the program read that, in epoch milliseconds. */
  let refusalReadAt: number | null = null

  const of = (sets: Map<string, Set<string>>, account: string): Set<string> => {
    const set = sets.get(account) ?? new Set()
    sets.set(account, set)
    return set
  }
  const count = ({ name, fault }: NamedFault): Fault => {
    faults.set(name, (faults.get(name) ?? 0) + 1)
    return fault
  }
  const pick = (list: readonly NamedFault[]): NamedFault | undefined =>
    list[Math.floor(die() * list.length)]

  const deleteFault = (): NamedFault | undefined => {
    if (calm || die() >= deleteFaults) return undefined
    return timeouts && die() < TIMEOUT_SHARE ? TIMEOUT : pick(DELETE_FAULTS)
  }
  const pageFault = (): NamedFault | undefined =>
    !calm && die() < listingFaults ? pick(LISTING_FAULTS) : undefined

  /** A forbidden asset stays forbidden; all else ends when the service is calm. */
  const oddFault = (seen: Seen): NamedFault | undefined => {
    const named = service.faultOf(seen)
    return calm && named?.name !== 'forbidden-asset' ? undefined : named
  }

  const checkDelete = (account: string, ids: readonly string[]): void => {
    for (const id of ids) {
      if (!of(confirmed, account).has(id))
        violations.push(`${id} was sent for ${account}, and not confirmed (R6)`)
      if (of(unsettled, account).has(id))
        violations.push(`${id} was sent again without a listing in between (R15)`)
    }
    if (ids.length > 10 || new Set(ids).size !== ids.length)
      violations.push(`a batch of ${ids.length}`)
  }

  const checkMoment = (): void => {
    if (refusalReadAt !== null && Date.now() - refusalReadAt > ON_ITS_WAY_MS)
      violations.push('a request left after a 401 had been read (R16)')
    else if (!refusal.passes()) violations.push('a request left after a 401 (R16)')

    if (now && now() >= waitUntil) wait.lower()
    else if (!wait.passes())
      violations.push('a request left before the time that the service had asked for (R42)')

    if (isHeld) violations.push("the program ended the user's pause (R38)")
  }

  /** What an answer asks of the program from now on. */
  const follow = ({ fault }: NamedFault): void => {
    const { status, headers } = fault.answer ?? { status: 200 }
    if (status === 401) {
      isRefused = true
      refusal.raise()
    }

    const seconds = Number(headers?.['retry-after'])
    if (!now || !(seconds > 0)) return
    waitUntil = Math.max(waitUntil, now() + seconds * 1_000)
  }

  const onDelete = (seen: Seen): Fault | undefined => {
    const account = seen.query['email'] ?? ''
    const ids = idsIn(seen)
    deletes += 1
    sentIds += ids.length
    checkDelete(account, ids)
    checkMoment()
    if (isRefused) return { answer: { status: 401, body: { error: 'Unauthorized', code: 401 } } }

    const named = oddFault(seen) ?? deleteFault()
    if (!named?.isAway) for (const id of ids) of(unsettled, account).add(id)
    if (!named) return undefined
    if (named.fault.lies) for (const id of ids) liedAbout.add(id)
    if (named.name === '404 of the account') goneAccount = account
    follow(named)
    return count(named)
  }
  const onListing = (seen: Seen): Fault | undefined => {
    of(unsettled, seen.query['email'] ?? '').clear()
    const named = oddFault(seen) ?? pageFault()
    return named && count(named)
  }
  const faultOf = (seen: Seen): Fault | undefined => {
    if (seen.path.startsWith('/accounts/')) {
      const isGone = goneAccount !== null
      goneAccount = null
      return isGone ? { answer: { status: 404, body: 'Configuration not found.' } } : undefined
    }
    if (seen.method === 'DELETE') return onDelete(seen)
    return isListing(seen.path) ? onListing(seen) : undefined
  }

  return {
    script: (seen) => service.around(faultOf(seen)),
    confirm: (account, ids) => {
      for (const id of ids) of(confirmed, account).add(id)
    },
    onRun: () => {
      waitUntil = 0
      wait.lower()
    },
    hold: () => {
      isHeld = true
    },
    release: () => {
      isHeld = false
    },
    renewToken: () => {
      isRefused = false
      refusalReadAt = null
      refusal.lower()
    },
    onProgram: () => {
      refusalReadAt = null
      refusal.lower()
      waitUntil = 0
      wait.lower()
      isHeld = false
    },
    onAnswer: (answer) => {
      if (answer.ok) return
      if (answer.problem.kind === 'unauthorized') refusalReadAt ??= Date.now()
      // An answer that was lost on its way asks for nothing.
      if (waitUntil > 0 && (askedWaitMs(answer.problem) ?? 0) > 0) wait.raise()
    },
    setCalm: (next) => {
      calm = next
    },
    setClock: (clock) => {
      now = clock
    },
    isConfirmed: (account, id) => of(confirmed, account).has(id),
    isHeld: () => isHeld,
    waitLeftMs: () => (now ? Math.max(0, waitUntil - now()) : 0),
    violations,
    faults,
    deletes: () => deletes,
    sentIds: () => sentIds,
    wasLiedAbout: (id) => liedAbout.has(id),
    violate: (what) => void violations.push(what)
  }
}
