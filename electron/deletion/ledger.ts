import type { Copy } from '@shared/copies/copy'
import {
  type AssetState,
  type DeletedBy,
  NO_OUTCOMES,
  type Outcome,
  type OutcomeCounts,
  type OutcomeKind,
  type PlannedAsset,
  REPORT_ORDER,
  type ReportEntry,
  type SetAside
} from '@shared/deletion'
import { assertNever, type Problem } from '@shared/problem'
import { type Move, moved } from './states'

/** How often one id is sent at most: once, and once more if a proven listing still shows it. */
const TRIES = 2

/** The frozen list of one run, with the state of every id. */
export interface Ledger {
  readonly total: number
  readonly apply: (
    ids: readonly string[],
    moveOf: (id: string) => Move,
    why: Problem | null,
    at: number
  ) => void
  /** Its copy was read back, and it leaves next. */
  readonly cleared: (id: string, copy: Copy) => void
  /** It is not sent, for a reason that came up after it was confirmed, and stays `queued`. */
  readonly setAside: (id: string, why: SetAside) => void
  readonly isSetAside: (id: string) => boolean
  /** The run is continued: what was set aside is tried again. False: nothing was. */
  readonly takeUp: () => boolean
  readonly counts: () => OutcomeCounts
  /** How many are deleted whose copy was read back right before they left. */
  readonly copied: () => number
  /** The same during a run: what is in flight has no outcome yet, and counts as before it left. */
  readonly countsSoFar: () => OutcomeCounts
  readonly outcomeOf: (id: string) => OutcomeKind
  readonly stateOf: (id: string) => AssetState
  /** The ids in a state, in the order of the plan. */
  readonly idsIn: (state: AssetState) => readonly string[]
  /** Of these, those that may be sent once more. */
  readonly mayTryAgain: (ids: readonly string[]) => readonly string[]
  readonly has: (id: string) => boolean
  readonly assetOf: (id: string) => PlannedAsset
  /** Entries in the order of a report: what was not deleted comes first. */
  readonly report: (offset: number, limit: number) => readonly ReportEntry[]
  /** Entries in the order of the plan. */
  readonly page: (offset: number, limit: number) => readonly ReportEntry[]
}

interface Line {
  readonly asset: PlannedAsset
  readonly state: AssetState
  readonly why: Problem | null
  /** How it is known that it is deleted. */
  readonly by: DeletedBy
  readonly at: number | null
  readonly copy: Copy | null
  readonly aside: SetAside | null
  /** How often it was sent to a service that may have acted on it. */
  readonly tries: number
}

/** What a move adds to the tries: a request that was turned away was none. */
const TRIES_OF: Partial<Readonly<Record<Move, number>>> = { send: 1, 'turn-away': -1 }

const UNTOUCHED = {
  state: 'queued',
  why: null,
  by: 'proof',
  at: null,
  copy: null,
  aside: null,
  tries: 0
} as const

export function createLedger(assets: readonly PlannedAsset[]): Ledger {
  const lines = new Map<string, Line>(assets.map((asset) => [asset.id, { ...UNTOUCHED, asset }]))
  const order = [...lines.keys()]
  /** In flight for the first time, and once more. */
  const inFlight = { 'not-sent': 0, 'still-there': 0 }
  const counts: Record<OutcomeKind, number> = { ...NO_OUTCOMES, 'not-sent': lines.size }

  /** Null: something has changed since. */
  let inReport: readonly string[] | null = null
  const orderOfReport = (): readonly string[] =>
    REPORT_ORDER.flatMap((kind) => order.filter((id) => kindOf(line(id)) === kind))

  const line = (id: string): Line => {
    const found = lines.get(id)
    if (!found) throw new Error('an id that is not in the plan')
    return found
  }
  return {
    total: order.length,
    apply: (ids, moveOf, why, at) => {
      inReport = null
      for (const id of ids) {
        const before = line(id)
        const move = moveOf(id)
        const state = moved(before.state, move)
        const after: Line = {
          ...before,
          state,
          aside: null,
          why: state === 'unknown' || state === 'refused' ? why : null,
          by: move === 'confirm' ? 'answer' : 'proof',
          at: state === 'queued' ? null : at,
          tries: before.tries + (TRIES_OF[move] ?? 0)
        }
        lines.set(id, after)
        counts[kindOf(before)] -= 1
        counts[kindOf(after)] += 1
        if (before.state === 'sent') inFlight[beforeSending(before)] -= 1
        if (state === 'sent') inFlight[beforeSending(after)] += 1
      }
    },
    cleared: (id, copy) => void lines.set(id, { ...line(id), copy }),
    setAside: (id, aside) => void lines.set(id, { ...line(id), aside }),
    isSetAside: (id) => line(id).aside !== null,
    takeUp: () => {
      const aside = [...lines].filter(([, each]) => each.aside !== null)
      for (const [id, before] of aside) lines.set(id, { ...before, aside: null })
      return aside.length > 0
    },
    counts: () => ({ ...counts }),
    copied: () =>
      order.filter((id) => line(id).state === 'deleted' && line(id).copy !== null).length,
    countsSoFar: () => ({
      ...counts,
      unknown: counts.unknown - inFlight['not-sent'] - inFlight['still-there'],
      'not-sent': counts['not-sent'] + inFlight['not-sent'],
      'still-there': counts['still-there'] + inFlight['still-there']
    }),
    outcomeOf: (id) => kindOf(line(id)),
    stateOf: (id) => line(id).state,
    idsIn: (state) => order.filter((id) => line(id).state === state),
    mayTryAgain: (ids) => ids.filter((id) => line(id).tries < TRIES),
    has: (id) => lines.has(id),
    assetOf: (id) => line(id).asset,
    report: (offset, limit) => {
      inReport ??= orderOfReport()
      return inReport.slice(offset, offset + limit).map((id) => entryOf(line(id)))
    },
    page: (offset, limit) => order.slice(offset, offset + limit).map((id) => entryOf(line(id)))
  }
}

/** What counts of an id in flight until its answer comes. */
const beforeSending = ({ tries }: Line): 'not-sent' | 'still-there' =>
  tries > 1 ? 'still-there' : 'not-sent'

/**
 * A batch in flight counts as unknown, which it would be if the program ended now. What waits to be
 * sent once more was sent before, and is there.
 */
function kindOf({ state, tries }: Line): OutcomeKind {
  switch (state) {
    case 'queued':
      return tries > 0 ? 'still-there' : 'not-sent'
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

function entryOf(line: Line): ReportEntry {
  const { asset, at, copy, state } = line
  const entry = { ...asset, outcome: outcomeOf(line), at }
  return copy === null || state === 'queued' ? entry : { ...entry, copy }
}

function outcomeOf(line: Line): Outcome {
  const kind = kindOf(line)
  const { why, by, aside } = line
  switch (kind) {
    case 'refused':
      return { kind, said: why && 'said' in why ? why.said : null }
    case 'unknown':
      return { kind, why }
    case 'not-sent':
      return { kind, ...aside }
    case 'deleted':
      return { kind, by }
    case 'still-there':
      return { kind }
    default:
      return assertNever(kind)
  }
}
