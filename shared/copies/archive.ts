import type { AssetType } from '@shared/asset'
import type { Problem } from '@shared/problem'
import type { Copy } from './copy'

/** One line of the manifest, with what the last check found. */
export interface SavedCopy extends Copy {
  readonly id: string
  readonly type: AssetType
  readonly createdAt: number | null
  readonly savedAt: number
  readonly state: CopyState
  /** When the file was last read back and whole, epoch milliseconds. */
  readonly provedAt: number
}

/**
 * - `saved`: in the manifest, and not looked at since. `whole`: read back in this session.
 * - `missing`, `altered`: so the last check found it.
 */
export type CopyState = 'saved' | 'whole' | 'missing' | 'altered'

/** Files in one drag out of the window: no program takes more at once. */
export const DRAG_LIMIT = 1_000

/** A drag out of the window that has been handed to the system. */
export interface Dragged {
  readonly files: number
  /** How many files the archive has of what was dragged. */
  readonly of: number
}

/** "Check copies": every file of an archive read back. Needs no network. */
export interface Check {
  readonly total: number
  readonly done: number
  readonly bytes: number
  readonly whole: number
  readonly missing: number
  readonly altered: number
  /** Files that the disk does not give, in a folder that is there: nothing is known of them. */
  readonly unreadable: number
  /** Files in the folder that no line of the manifest names. They are not touched. */
  readonly unknown: number
  readonly phase: 'running' | 'stopped' | 'ended'
  /** Why it could not go on; null: nothing stopped it but the user. */
  readonly endedBy: Problem | null
}
