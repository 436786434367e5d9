import type { AssetType, TypeCounts } from '@shared/asset'
import type { Problem } from '@shared/problem'
import type { Size } from './copy'

// "Upload again": a saved copy becomes a new upload, with a new id.

/**
 * Why a copy is left out. Nothing of it is sent.
 * - `no-copy`: the manifest does not name it. `missing`, `altered`: its file is not what was saved.
 * - `unreadable`: its file cannot be read. `not-measured`: the page cannot tell what the service
 *   would ask.
 * - `type`, `bytes`, `sides`, `duration`: the service does not take such a file.
 * - `still-there`: Kling has the asset itself. `uploaded`: it has the new upload of it.
 * - `uploaded-before`: it was uploaded again, and this session has not seen it listed.
 * - `unknown`: nobody knows whether an earlier upload of it arrived.
 */
export type LeftOut =
  | { readonly kind: 'no-copy' | 'missing' | 'altered' | 'not-measured' }
  | { readonly kind: 'unreadable'; readonly why: Problem }
  | { readonly kind: 'type'; readonly extension: string | null }
  | { readonly kind: 'bytes'; readonly bytes: number; readonly limitBytes: number }
  | { readonly kind: 'sides'; readonly found: Size; readonly leastPixels: number }
  | { readonly kind: 'duration'; readonly foundMs: number; readonly limitMs: number }
  | { readonly kind: 'still-there' | 'uploaded' | 'uploaded-before' | 'unknown' }

/** A saved copy, by the id of the asset that it was. */
export interface AgainFile {
  readonly id: string
  /** The file's own name. */
  readonly name: string
  readonly type: AssetType
  readonly createdAt: number | null
  readonly bytes: number
}

export interface PlannedFile extends AgainFile {
  /** Null: it goes. */
  readonly why: LeftOut | null
}

/** The frozen list that the question shows: only these files are sent. */
export interface AgainPlan {
  readonly planId: string
  readonly account: string
  readonly total: number
  readonly bytes: number
  readonly types: TypeCounts
  readonly leftOut: number
  /** Of those left out: an earlier upload may be there. The user can look, and include them. */
  readonly doubtful: number
}

/**
 * - `not-sent`: it was not its turn, or the service turned the whole request away; or what `why`
 *   says was found right before.
 * - `uploaded`: the service took it as `fileName`; `newId` once a listing has shown that name.
 * - `refused`: the service did not take it. `unknown`: it may have arrived, and nobody can tell
 *   under which name. It is not sent again by itself.
 */
export type AgainOutcome =
  | { readonly kind: 'not-sent'; readonly why: LeftOut | null }
  | { readonly kind: 'uploaded'; readonly fileName: string; readonly newId: string | null }
  | { readonly kind: 'refused'; readonly why: Problem }
  | { readonly kind: 'unknown'; readonly why: Problem | null }

export interface AgainEntry extends AgainFile {
  readonly outcome: AgainOutcome
}

export interface AgainCounts {
  /** Uploaded, and shown by a listing. */
  readonly seen: number
  /** Uploaded, and not shown by a listing yet. */
  readonly unseen: number
  readonly refused: number
  readonly unknown: number
  readonly notSent: number
}

/** One confirmed plan, as its journal tells it. */
export interface AgainRun {
  readonly runId: string
  /** Epoch milliseconds. */
  readonly startedAt: number
  /** Null: it runs, or was interrupted. */
  readonly endedAt: number | null
  readonly total: number
  readonly counts: AgainCounts
  /** Part of the journal cannot be read: what it does not tell is unknown. */
  readonly damaged: boolean
}

export interface AgainProgress extends AgainRun {
  readonly account: string
  readonly phase: 'running' | 'stopping' | 'ended'
  /** Of all files, as far as they were sent. */
  readonly bytes: number
  readonly ofBytes: number
  /** The file that is on its way. */
  readonly now: string | null
  /** Why it waits. */
  readonly waitingFor: Problem | null
  /** Why it ended before all were sent; null: it did not, or the user stopped it. */
  readonly endedBy: Problem | null
}
