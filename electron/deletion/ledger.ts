import {
  type AssetState,
  NO_OUTCOMES,
  type Outcome,
  type OutcomeCounts,
  type OutcomeKind,
  type PlannedAsset,
  type ReportEntry
} from '@shared/deletion'
import { assertNever, type Problem } from '@shared/problem'
import { type Move, moved } from './states'

/** How often one id is sent at most: once, and once more when a proven listing still shows it. */
export const TRIES = 2

/** The state of every id of one run: the frozen list, and what was learnt about each. */
export interface Ledger {
  readonly total: number
  readonly apply: (
    ids: readonly string[],
    moveOf: (id: string) => Move,
    why: Problem | null,
    at: number
  ) => void
  readonly counts: () => OutcomeCounts
  /**
   * The same while the run goes on: what is under way has no outcome yet, and counts with what is
   * still to be sent.
   */
  readonly countsSoFar: () => OutcomeCounts
  readonly outcomeOf: (id: string) => OutcomeKind
  readonly stateOf: (id: string) => AssetState
  /** The ids in a state, in the order of the plan. */
  readonly idsIn: (state: AssetState) => readonly string[]
  /** Of these, those that may be sent once more. */
  readonly mayTryAgain: (ids: readonly string[]) => readonly string[]
  readonly has: (id: string) => boolean
  /** Entries in the order of the plan. */
  readonly page: (offset: number, limit: number) => readonly ReportEntry[]
}

interface Line {
  readonly asset: PlannedAsset
  readonly state: AssetState
  readonly why: Problem | null
  readonly at: number | null
  /** How often it was sent and may have been acted on. */
  readonly tries: number
}

export function createLedger(assets: readonly PlannedAsset[]): Ledger {
  const lines = new Map<string, Line>(
    assets.map((asset) => [asset.id, { asset, state: 'queued', why: null, at: null, tries: 0 }])
  )
  const order = [...lines.keys()]
  let underWay = 0
  const counts: Record<OutcomeKind, number> = { ...NO_OUTCOMES, 'not-sent': lines.size }

  const line = (id: string): Line => {
    const found = lines.get(id)
    if (!found) throw new Error('an id that is not in the plan')
    return found
  }
  return {
    total: order.length,
    apply: (ids, moveOf, why, at) => {
      for (const id of ids) {
        const before = line(id)
        const move = moveOf(id)
        const state = moved(before.state, move)
        const tries = before.tries + (move === 'send' ? 1 : move === 'turn-away' ? -1 : 0)
        const isSettled = state === 'deleted' || state === 'queued' || state === 'still-there'
        lines.set(id, {
          asset: before.asset,
          state,
          why: isSettled ? null : why,
          at: state === 'queued' ? null : at,
          tries
        })
        counts[kindOf(before.state)] -= 1
        counts[kindOf(state)] += 1
        underWay += Number(state === 'sent') - Number(before.state === 'sent')
      }
    },
    counts: () => ({ ...counts }),
    countsSoFar: () => ({
      ...counts,
      unknown: counts.unknown - underWay,
      'not-sent': counts['not-sent'] + underWay
    }),
    outcomeOf: (id) => kindOf(line(id).state),
    stateOf: (id) => line(id).state,
    idsIn: (state) => order.filter((id) => line(id).state === state),
    mayTryAgain: (ids) => ids.filter((id) => line(id).tries < TRIES),
    has: (id) => lines.has(id),
    page: (offset, limit) =>
      order.slice(offset, offset + limit).map((id) => {
        const { asset, state, why, at } = line(id)
        return { ...asset, outcome: outcomeOf(state, why), at }
      })
  }
}

/** A batch in flight counts as unknown: that is what it would be if the program ended now. */
function kindOf(state: AssetState): OutcomeKind {
  switch (state) {
    case 'queued':
      return 'not-sent'
    case 'sent':
      return 'unknown'
    case 'deleted':
    case 'refused':
    case 'unknown':
    case 'still-there':
      return state
    default:
      return assertNever(state)
  }
}

function outcomeOf(state: AssetState, why: Problem | null): Outcome {
  const kind = kindOf(state)
  switch (kind) {
    case 'refused':
      return { kind, said: why?.kind === 'rejected' ? why.said : null }
    case 'unknown':
      return { kind, why }
    case 'deleted':
    case 'still-there':
    case 'not-sent':
      return { kind }
    default:
      return assertNever(kind)
  }
}
