import type { AssetType } from '@shared/asset'
import type { LibraryOf } from '@shared/library/kind'
import type { Problem } from '@shared/problem'
import type { CopyOutcome } from './copy'

/** What the program remembers of an account's copies. */
export interface CopiesSetup {
  /** The chosen folder's own name, for sentences. Null: none is chosen. */
  readonly folder: string | null
  /** The whole path, for the screen alone: no request of the page takes one. */
  readonly path?: string
  /** "Save copies first", as the user left it. */
  readonly first: boolean
  /** Whether the manifest gets the prompts of works that are saved from now on. */
  readonly prompts?: boolean
}

/** What saving these assets would take, before it begins. */
export interface CopiesEstimate {
  /**
   * In the manifest, with a file of the right length. Saving reads them back before it skips them.
   */
  readonly saved: number
  readonly toFetch: number
  /** By the mean size of the copies of each type; null: nothing of the kind was saved yet. */
  readonly bytes: number | null
  /** Room in the folder; null: the system does not tell. */
  readonly freeBytes: number | null
  /** Of uploads: what Kling would not take as a new upload, as far as is known by now. */
  readonly notTaken?: NotTaken
}

/** Each counts once, by the first reason. */
export interface NotTaken {
  readonly type: number
  /** Of those that `type` counts: "webp". */
  readonly extensions: readonly string[]
  readonly bytes: number
  readonly sides: number
  readonly duration: number
}

/** What is known of the copies of one job: of "Save copies", or of a run that saves them first. */
export interface CopiesProgress {
  readonly total: number
  readonly fetched: number
  readonly there: number
  readonly unproved: number
  /** Fetched so far, also of files that are not complete yet. */
  readonly bytes: number
  /** About what all of it will be; null before there is an estimate. */
  readonly ofBytes: number | null
  /** At the pace so far; null before there is one. */
  readonly leftMs: number | null
}

/** `ending`: what came of it is written down. That can be stopped, and not be paused. */
export type SavingPhase = 'running' | 'pausing' | 'paused' | 'ending' | 'stopping' | 'ended'

/** "Save copies" of a list of assets, without deleting anything. */
export interface Saving extends CopiesProgress, LibraryOf {
  readonly savingId: string
  /** The folder's own name. */
  readonly folder: string
  readonly phase: SavingPhase
  /** Why it ended before all were tried; null: it did not, or the user stopped it. */
  readonly endedBy: Problem | null
}

/** What one file, or one press of a button, changed. At most a few a second. */
export interface SavingChange {
  readonly saving: Saving
  /** Since the last event: the marks "copy saved" follow it. */
  readonly outcomes: readonly { readonly id: string; readonly outcome: CopyOutcome['kind'] }[]
}

export interface SavingEntry {
  readonly id: string
  readonly name: string
  readonly type: AssetType
  readonly createdAt: number | null
  /** Null: it was not its turn before the end. */
  readonly outcome: CopyOutcome | null
}
