import type { Asset, TypeCounts } from './asset'
import type { Problem, Said } from './problem'

/** At most this many ids in one DELETE (documented by the API). */
export const BATCH_LIMIT = 10

/** From this many assets on, the confirmation asks for the number to be typed (R5). */
export const TYPED_CONFIRMATION_ABOVE = 50

/** Records per message between main and the page. */
export const RECORDS_PER_MESSAGE = 500

/**
 * A frozen list of ids, made by main from what it listed itself, and what the confirmation shows. It is used once, belongs to one account, and
 * dies with a refresh or a switch of account. The whole list is read page by page: `deletion:plan-page`.
 */
export interface Plan {
  readonly planId: string
  readonly account: string
  readonly total: number
  readonly types: TypeCounts
  readonly requests: number
  readonly sample: readonly PlannedAsset[]
  /** Favourites that were selected and are left out (R23). */
  readonly locked: readonly PlannedAsset[]
  /** How many selected ids were left out because this session has not seen them in a live listing. */
  readonly unlisted: number
}

export type PlannedAsset = Pick<Asset, 'id' | 'name' | 'type' | 'createdAt' | 'durationMs' | 'hasPicture'>

/**
 * What is known about one id of a run.
 * `queued` at the end means: not sent. `deleted` needs the id in the service's own answer (R14).
 */
export type AssetState = 'queued' | 'sent' | 'deleted' | 'refused' | 'unknown'

/** A state a run can leave an id in, with the service's words for a refusal. */
export type Outcome =
  | { readonly kind: 'deleted' }
  | { readonly kind: 'refused'; readonly said: Said }
  | { readonly kind: 'unknown'; readonly why: Problem | null }
  | { readonly kind: 'not-sent' }

export type OutcomeKind = Outcome['kind']
export type OutcomeCounts = Readonly<Record<OutcomeKind, number>>

export interface RunProgress {
  readonly runId: string
  readonly account: string
  readonly phase: RunPhase
  readonly total: number
  readonly counts: OutcomeCounts
  readonly requestsDone: number
  readonly requestsPlanned: number
}

/** `pausing` and `stopping` wait for the batch in flight: its outcome is not thrown away. */
export type RunPhase = 'running' | 'pausing' | 'paused' | 'stopping' | 'ended'

/** What one batch changed, sent as soon as its answer is read. */
export interface BatchSettled {
  readonly progress: RunProgress
  readonly outcomes: readonly { readonly id: string; readonly outcome: OutcomeKind }[]
}

export interface Report {
  readonly runId: string
  readonly account: string
  readonly counts: OutcomeCounts
  readonly total: number
  readonly requests: number
  readonly startedAt: number
  readonly endedAt: number
  /** Why the run ended before its list did; null when it came to the end. */
  readonly stoppedBy: Problem | 'user' | null
}

export interface ReportEntry extends PlannedAsset {
  readonly outcome: Outcome
  /** When the outcome was learnt, epoch milliseconds; null for what was not sent. */
  readonly at: number | null
}
