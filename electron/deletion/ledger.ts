import type { AssetState, Outcome, OutcomeCounts, OutcomeKind, PlannedAsset, ReportEntry } from '@shared/deletion'
import { assertNever, type Problem } from '@shared/problem'
import { type Move, moved } from './states'

/** The state of every id of one run: the frozen list, and what was learnt about each. */
export interface Ledger {
  readonly apply: (ids: readonly string[], moveOf: (id: string) => Move, why: Problem | null, at: number) => void
  readonly counts: () => OutcomeCounts
  readonly outcomeOf: (id: string) => OutcomeKind
  /** Entries in the order of the plan. */
  readonly page: (offset: number, limit: number) => readonly ReportEntry[]
}

interface Line {
  readonly asset: PlannedAsset
  readonly state: AssetState
  readonly why: Problem | null
  readonly at: number | null
}

export function createLedger(assets: readonly PlannedAsset[]): Ledger {
  const lines = new Map<string, Line>(assets.map((asset) => [asset.id, { asset, state: 'queued', why: null, at: null }]))
  const order = [...lines.keys()]
  const counts: Record<OutcomeKind, number> = { deleted: 0, refused: 0, unknown: 0, 'not-sent': lines.size }

  const line = (id: string): Line => {
    const found = lines.get(id)
    if (!found) throw new Error('an id that is not in the plan')
    return found
  }
  return {
    apply: (ids, moveOf, why, at) => {
      for (const id of ids) {
        const before = line(id)
        const state = moved(before.state, moveOf(id))
        lines.set(id, { asset: before.asset, state, why: state === 'deleted' ? null : why, at: state === 'queued' ? null : at })
        counts[kindOf(before.state)] -= 1
        counts[kindOf(state)] += 1
      }
    },
    counts: () => ({ ...counts }),
    outcomeOf: (id) => kindOf(line(id).state),
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
    case 'not-sent':
      return { kind }
    default:
      return assertNever(kind)
  }
}
