import type { Asset, TypeCounts } from './asset'
import type { Copy, Unproved } from './copies/copy'
import type { CopiesProgress } from './copies/saving'
import type { LibraryOf } from './library/kind'
import type { Problem, Said } from './problem'
import type { PlannedUse } from './works/use'

/** Ids in one DELETE, at most (the API's documentation). */
export const BATCH_LIMIT = 10

/** With more assets than this, the user has to type the number to confirm (R5). */
export const TYPED_CONFIRMATION_ABOVE = 50

/** Records in one message between main and the page, at most. */
export const RECORDS_PER_MESSAGE = 500

/** Deletion requests in flight at once, at most. */
export const PARALLEL_LIMIT = 4

/**
 * Describes the frozen list of ids that the confirmation shows. Main builds the list from what it
 * has listed itself. A plan belongs to one account, is used once, and ends with a refresh or a
 * switch of account. `deletion:plan-page` reads the whole list.
 */
export interface Plan extends LibraryOf {
  readonly planId: string
  readonly total: number
  readonly types: TypeCounts
  /** The first and the last of their dates, epoch milliseconds; null: no date is known. */
  readonly span?: { readonly from: number; readonly to: number } | null
  readonly requests: number
  readonly sample: readonly PlannedAsset[]
  /** Favourites and kept assets that were selected and left out (R23). */
  readonly locked: readonly LockedAsset[]
  /** How many selected ids were left out because no live listing of this session showed them. */
  readonly unlisted: number
  /**
   * How many selected duplicates were left out because the one that was to stay is in the plan as
   * well, or was not listed live (R29).
   */
  readonly unbacked: number
  /** What an element or a running task holds: left out unless it was included singly (R33). */
  readonly held?: readonly PlannedAsset[]
  /** What the assets are used in; they come first in the list. Null: nothing is known. */
  readonly uses?: PlannedUse | null
  /** Of tasks: how many works go with them, every variation of each (R35). */
  readonly works?: number
  /** Tasks that were selected and are still running: never deleted, not even singly. */
  readonly running?: readonly PlannedAsset[]
  /** Tasks of which it is not known whether they are favourites: left out unless singly. */
  readonly unsure?: readonly PlannedAsset[]
}

/** How far the favourites among selected tasks are looked up, before their plan is shown. */
export interface Planning extends LibraryOf {
  readonly done: number
  readonly total: number
}

export interface PlannedAsset
  extends Pick<Asset, 'id' | 'name' | 'type' | 'createdAt' | 'durationMs' | 'hasPicture'> {
  /** It goes as a duplicate of this asset, which stays: else it is not sent (R29). */
  readonly because?: string
  /** Of a task: the works it was listed with. The answer to its DELETE has to name all of them. */
  readonly works?: readonly string[]
  /** Of a task: it was included by itself, though nobody knows whether it is a favourite. */
  readonly singly?: boolean
}

/** Something that was selected and stays, with what locks it: the keep list, if both do. */
export interface LockedAsset extends PlannedAsset {
  readonly lockedAs: Extract<StaysFor, 'kept' | 'favourite'>
}

/**
 * What is known about one id of a run. `deleted` needs the id in the service's answer (R14), or a
 * proven listing without it. An id that is still `queued` at the end was not sent.
 */
export type AssetState = 'queued' | 'sent' | 'deleted' | 'refused' | 'unknown' | 'still-there'

/**
 * Why something was not sent after it was confirmed:
 * - `kept`, `favourite`: it is locked by now (R23).
 * - `running`: the task runs. `changed`: it has works that nobody has confirmed (R13).
 * - `unsure`: the service did not say whether it is a favourite.
 * - `not-found`: the service says so of it, and no proof says that it is gone.
 * - `unbacked`: no answer shows the one that was to stay in its place (R29).
 * - `unlisted`: no listing of this session shows it (R15).
 */
export const STAYS_FOR = [
  'kept',
  'favourite',
  'running',
  'changed',
  'unsure',
  'not-found',
  'unbacked',
  'unlisted'
] as const

export type StaysFor = (typeof STAYS_FOR)[number]

/**
 * Why a run has not sent an id. `copy`: its copy could not be proved, so a run that saves copies
 * first keeps it (R27).
 */
export type SetAside = { readonly copy: Unproved } | { readonly stays: StaysFor }

/** How it is known that an id is deleted. */
export type DeletedBy = 'answer' | 'proof'

/** What became of an id in a run, with the reason where there is one. */
export type Outcome =
  /** `answer`: the service named it as deleted. `proof`: it was shown no longer. */
  | { readonly kind: 'deleted'; readonly by: DeletedBy }
  | { readonly kind: 'refused'; readonly said: Said }
  /** A proven listing still shows it after all tries of the run. */
  | { readonly kind: 'still-there' }
  | { readonly kind: 'unknown'; readonly why: Problem | null }
  /** Without a reason: the run ended before its turn came. */
  | { readonly kind: 'not-sent'; readonly copy?: Unproved; readonly stays?: StaysFor }

export type OutcomeKind = Outcome['kind']
/** How a report lists its entries, and the counts of each kind: by what needs attention. */
export const REPORT_ORDER = [
  'refused',
  'still-there',
  'unknown',
  'not-sent',
  'deleted'
] as const satisfies readonly OutcomeKind[]

export type OutcomeCounts = Readonly<Record<OutcomeKind, number>>

export const NO_OUTCOMES: OutcomeCounts = {
  deleted: 0,
  refused: 0,
  'still-there': 0,
  unknown: 0,
  'not-sent': 0
}

export interface RunProgress extends LibraryOf {
  readonly runId: string
  readonly phase: RunPhase
  readonly total: number
  readonly counts: OutcomeCounts
  readonly requestsDone: number
  readonly requestsPlanned: number
  /** Estimated from the pace so far; null before there is one. */
  readonly leftMs: number | null
  /** The other lane of a run that saves copies first. */
  readonly copies?: CopiesProgress
  /** Why nothing is sent now: the strongest reason, if there are several. */
  readonly hold: Hold | null
}

/**
 * What keeps a run from sending. Holds are separate facts, and only its owner lifts one (R38):
 * - `system`: the computer is shutting down. The user lifts it, who can tell that it did not.
 * - `disk`: the journal could not be written. The user lifts it, who can make room.
 * - `user`: a pause.
 * - `service`: the service asked for a wait, or is given one. It ends at `until` (epoch
 *   milliseconds), and not before.
 */
export type Hold =
  | { readonly by: 'system' | 'user' }
  | { readonly by: 'disk'; readonly why: Problem }
  | { readonly by: 'service'; readonly why: Problem; readonly until: number }

/**
 * `paused`: held by the system, the disk or the user, with nothing in flight. A hold by the service
 * ends by itself, so the run counts as `running`, or `checking`, meanwhile.
 *
 * `pausing` and `stopping` wait for the requests in flight, whose outcomes still count. `checking`
 * lists the library to learn what became of ids, or to prove that they are gone; meanwhile nothing
 * is sent.
 */
export type RunPhase = 'running' | 'pausing' | 'paused' | 'checking' | 'stopping' | 'ended'

/** What one answer or one proof changed. The page gets it at once. */
export interface BatchSettled {
  readonly progress: RunProgress
  readonly outcomes: readonly { readonly id: string; readonly outcome: OutcomeKind }[]
  /** Copies that were proved, or could not be, since the last message. */
  readonly copies?: readonly { readonly id: string; readonly proved: boolean }[]
}

/** Whether a proven listing confirms every id that counts as deleted. */
export type Verification =
  | { readonly kind: 'verified' }
  /** Nothing was deleted, so there is nothing to verify. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unverified'; readonly why: UnverifiedReason }

/**
 * - `stopped`: the run ended before its check.
 * - `empty`: the service showed nothing.
 * - `unsteady`: its answers contradicted each other.
 * - `shown`: it still shows assets that it confirmed as deleted.
 * - `unlistable`: it could not be asked to the end.
 * - `unwitnessed`: no two answers showed the neighbours of an asset without it.
 * - `oldest`: nothing shows them any more, and nothing older is left to compare the oldest with.
 */
export const UNVERIFIED_REASONS = [
  'stopped',
  'empty',
  'unsteady',
  'shown',
  'unlistable',
  'unwitnessed',
  'oldest'
] as const

export type UnverifiedReason = (typeof UNVERIFIED_REASONS)[number]

export interface Report extends LibraryOf {
  readonly runId: string
  readonly counts: OutcomeCounts
  readonly total: number
  /** Of tasks: the works that are deleted with those that are. */
  readonly worksDeleted?: number
  readonly requests: number
  readonly startedAt: number
  readonly endedAt: number
  /** It saved copies first. */
  readonly copiesFirst?: boolean
  /** Of those deleted: how many copies were read back right before. Only with `copiesFirst`. */
  readonly copied?: number
  /** Why what is written down of its copies may not be on the disk. The files were read back. */
  readonly copiesTrouble?: Problem
  /** Why the run ended early; null when it did not. */
  readonly stoppedBy: Problem | 'user' | null
  readonly verification: Verification
}

export interface ReportEntry extends PlannedAsset {
  readonly outcome: Outcome
  /** The copy that was read back right before it left. */
  readonly copy?: Copy
  /** When the outcome was learnt, epoch milliseconds; null if it was not sent. */
  readonly at: number | null
}

/** A run that is no longer active, read from its journal. */
export interface PastRun {
  readonly runId: string
  readonly startedAt: number
  /** Null: it was interrupted and can be continued. */
  readonly endedAt: number | null
  readonly total: number
  readonly counts: OutcomeCounts
  readonly verification: Verification
  /** Parts of the journal cannot be read. The ids in them count as unknown. */
  readonly damaged: boolean
}

export const EXPORT_FORMATS = ['csv', 'tsv', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
