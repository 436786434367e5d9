import type { Asset, TypeCounts } from './asset'
import type { Problem, Said } from './problem'

/** At most this many ids in one DELETE (documented by the API). */
export const BATCH_LIMIT = 10

/** From this many assets on, the confirmation asks for the number to be typed (R5). */
export const TYPED_CONFIRMATION_ABOVE = 50

/** Records per message between main and the page. */
export const RECORDS_PER_MESSAGE = 500

/** Requests in flight at once, at most. */
export const PARALLEL_LIMIT = 4

/**
 * A frozen list of ids, made by main from what it listed itself, and what the confirmation shows.
 * It is used once, belongs to one account, and dies with a refresh or a switch of account. The
 * whole list is read page by page: `deletion:plan-page`.
 */
export interface Plan {
  readonly planId: string
  readonly account: string
  readonly total: number
  readonly types: TypeCounts
  readonly requests: number
  readonly sample: readonly PlannedAsset[]
  /** Favourites and kept assets that were asked for and are left out (R23). */
  readonly locked: readonly PlannedAsset[]
  /**
   * How many selected ids were left out because this session has not seen them in a live listing.
   */
  readonly unlisted: number
}

export type PlannedAsset = Pick<
  Asset,
  'id' | 'name' | 'type' | 'createdAt' | 'durationMs' | 'hasPicture'
>

/**
 * What is known about one id of a run. `queued` at the end means: not sent. `deleted` needs the id
 * in the service's own answer (R14), or a proven listing without it.
 */
export type AssetState = 'queued' | 'sent' | 'deleted' | 'refused' | 'unknown' | 'still-there'

/** A state a run can leave an id in, with the reason where there is one. */
export type Outcome =
  | { readonly kind: 'deleted' }
  | { readonly kind: 'refused'; readonly said: Said }
  /** A proven listing still shows it after as many tries as a run makes. */
  | { readonly kind: 'still-there' }
  | { readonly kind: 'unknown'; readonly why: Problem | null }
  | { readonly kind: 'not-sent' }

export type OutcomeKind = Outcome['kind']
export type OutcomeCounts = Readonly<Record<OutcomeKind, number>>

export const NO_OUTCOMES: OutcomeCounts = {
  deleted: 0,
  refused: 0,
  'still-there': 0,
  unknown: 0,
  'not-sent': 0
}

export interface RunProgress {
  readonly runId: string
  readonly account: string
  readonly phase: RunPhase
  readonly total: number
  readonly counts: OutcomeCounts
  readonly requestsDone: number
  readonly requestsPlanned: number
  /** From the pace so far; null before there is one. */
  readonly leftMs: number | null
  /**
   * Why nothing is sent just now, and when it goes on by itself (epoch milliseconds); null `until`:
   * when the user says so.
   */
  readonly waiting: { readonly why: Problem; readonly until: number | null } | null
}

/**
 * `pausing` and `stopping` wait for what is in flight: its outcome is not thrown away. `checking`:
 * nothing is sent, the library is listed to learn what became of ids, or to prove that they are
 * gone.
 */
export type RunPhase = 'running' | 'pausing' | 'paused' | 'checking' | 'stopping' | 'ended'

/** What one answer, or one proof, changed: sent as soon as it is read. */
export interface BatchSettled {
  readonly progress: RunProgress
  readonly outcomes: readonly { readonly id: string; readonly outcome: OutcomeKind }[]
}

/** Whether a proven listing covers every id that counts as deleted. */
export type Verification =
  | { readonly kind: 'verified' }
  /** Nothing to verify: nothing was deleted. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unverified'; readonly why: UnverifiedReason }

/**
 * `stopped`: the run ended before its check. `empty`, `strange`: the listing showed nothing, or
 * lacked assets nobody touched. `unsteady`: no two passes agreed. `shown`: it still shows what was
 * answered as deleted. `unlistable`: it could not be listed to its end.
 */
export const UNVERIFIED_REASONS = [
  'stopped',
  'empty',
  'strange',
  'unsteady',
  'shown',
  'unlistable'
] as const
export type UnverifiedReason = (typeof UNVERIFIED_REASONS)[number]

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
  readonly verification: Verification
}

export interface ReportEntry extends PlannedAsset {
  readonly outcome: Outcome
  /** When the outcome was learnt, epoch milliseconds; null for what was not sent. */
  readonly at: number | null
}

/** A run of the past, from its journal. */
export interface PastRun {
  readonly runId: string
  readonly startedAt: number
  /** Null: it did not come to its end, and can be taken up again. */
  readonly endedAt: number | null
  readonly total: number
  readonly counts: OutcomeCounts
  readonly verification: Verification
  /** The journal has unreadable places: what they held counts as unknown. */
  readonly damaged: boolean
}

export const EXPORT_FORMATS = ['csv', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
