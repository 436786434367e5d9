import type { Result } from '@shared/problem'
import type { Seen } from '../../../electron/demo/answering'
import { DELETE_FAULTS, LISTING_FAULTS, type NamedFault, TIMEOUT } from './faults'
import type { Fault, Script } from './script'

/**
 * Sees every request that arrives at the server, draws its fault, and records each promise that the
 * request breaks.
 */
export interface Witness {
  readonly script: Script
  /** The user has confirmed these ids of this account. */
  readonly confirm: (account: string, ids: readonly string[]) => void
  /** The user has a token that is good. */
  readonly renewToken: () => void
  /** The program has started again and does not know yet that its token is refused. */
  readonly onProgram: () => void
  /** The program has read the answer to a DELETE. */
  readonly onAnswer: (answer: Result<unknown>) => void
  readonly setCalm: (calm: boolean) => void
  readonly violations: readonly string[]
  readonly faults: ReadonlyMap<string, number>
  readonly deletes: () => number
  readonly sentIds: () => number
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
}

export function createWitness({ die, deleteFaults, listingFaults, timeouts }: Options): Witness {
  const confirmed = new Map<string, Set<string>>()
  /** Sent, perhaps deleted, and no listing since. */
  const unsettled = new Map<string, Set<string>>()
  const violations: string[] = []
  const faults = new Map<string, number>()
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

  const onDelete = ({ query }: Seen): Fault | undefined => {
    deletes += 1
    const account = query['email'] ?? ''
    const ids = (query['id'] ?? '').split(',')
    sentIds += ids.length

    for (const id of ids) {
      if (!of(confirmed, account).has(id))
        violations.push(`${id} was sent for ${account}, and not confirmed (R6)`)
      if (of(unsettled, account).has(id))
        violations.push(`${id} was sent again without a listing in between (R15)`)
    }
    if (ids.length > 10 || new Set(ids).size !== ids.length)
      violations.push(`a batch of ${ids.length}`)
    if (refusalReadAt !== null && Date.now() - refusalReadAt > ON_ITS_WAY_MS)
      violations.push('a request left after a 401 had been read (R16)')
    if (isRefused) return { answer: { status: 401, body: { error: 'Unauthorized', code: 401 } } }

    const named = deleteFault()
    if (!named?.isAway) for (const id of ids) of(unsettled, account).add(id)
    if (named?.name === '401') isRefused = true
    if (named?.name === '404 of the account') goneAccount = account
    return named && count(named)
  }
  const onListing = ({ query }: Seen): Fault | undefined => {
    of(unsettled, query['email'] ?? '').clear()
    const named = !calm && die() < listingFaults ? pick(LISTING_FAULTS) : undefined
    return named && count(named)
  }
  return {
    script: (seen) => {
      if (seen.path.startsWith('/accounts/')) {
        const isGone = goneAccount !== null
        goneAccount = null
        return isGone ? { answer: { status: 404, body: 'Configuration not found.' } } : undefined
      }
      if (seen.method === 'DELETE') return onDelete(seen)
      return seen.path.startsWith('/assets') ? onListing(seen) : undefined
    },
    confirm: (account, ids) => {
      for (const id of ids) of(confirmed, account).add(id)
    },
    renewToken: () => {
      isRefused = false
      refusalReadAt = null
    },
    onProgram: () => {
      refusalReadAt = null
    },
    onAnswer: (answer) => {
      if (!answer.ok && answer.problem.kind === 'unauthorized') refusalReadAt ??= Date.now()
    },
    setCalm: (next) => {
      calm = next
    },
    violations,
    faults,
    deletes: () => deletes,
    sentIds: () => sentIds,
    violate: (what) => void violations.push(what)
  }
}
