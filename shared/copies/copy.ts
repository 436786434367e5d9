import type { Problem, Result } from '@shared/problem'

/** A file that was read back from the disk and is whole: its bytes are those of the SHA-256. */
export interface Copy {
  /** Below the account's folder, ASCII only: `2026-11-26-869218167527833688.png`. */
  readonly name: string
  readonly bytes: number
  /** 64 hexadecimal digits. */
  readonly sha256: string
  /**
   * Of a work: Kling has given it without a watermark. In the report of a task: all of its works;
   * false: some of them.
   */
  readonly isClean?: boolean
}

/**
 * Why a copy is not proved. Nothing of it is deleted in a run that saves copies first (R27).
 * - `no-address`: the listing gives none, or the service did not renew one that had expired.
 * - `fetch-failed`: `tries` downloads failed, the last one as `why` says, after `bytes` of `of`.
 * - `wrong-length`: more or fewer bytes than were announced.
 * - `wrong-type`: no picture, video or sound by its first bytes, or not of the asset's type.
 * - `no-end`: the file breaks off before its end.
 * - `not-decoded`: the page cannot decode it. `not-answered`: the page did not say so in time.
 * - `other-size`, `other-duration`: it decodes to another size or duration than the listing tells.
 * - `altered`: what was read back is not what was written. `missing`: there is no such file.
 * - `name-taken`: another file has its name, and no file is ever replaced (R28).
 * - `no-room`: the disk has less room than the file needs.
 * - `disk-failed`: the folder cannot be read or written.
 */
export type Unproved =
  | { readonly kind: 'no-address' }
  | {
      readonly kind: 'fetch-failed'
      readonly tries: number
      readonly bytes: number
      readonly of: number | null
      readonly why: Problem
    }
  | { readonly kind: 'wrong-length'; readonly bytes: number; readonly of: number }
  | { readonly kind: 'wrong-type' | 'no-end' | 'not-decoded' | 'not-answered' }
  | { readonly kind: 'other-size'; readonly told: Size; readonly found: Size }
  | { readonly kind: 'other-duration'; readonly toldMs: number; readonly foundMs: number }
  | { readonly kind: 'altered' | 'missing' | 'name-taken' }
  | { readonly kind: 'no-room'; readonly needsBytes: number; readonly freeBytes: number }
  | { readonly kind: 'disk-failed'; readonly why: Problem }

export interface Size {
  readonly width: number
  readonly height: number
}

/**
 * - `fetched`: saved now, and proved. `there`: saved before, read back and proved once more.
 * - `unproved`: no copy, and why.
 */
export type CopyOutcome =
  | { readonly kind: 'fetched' | 'there'; readonly copy: Copy }
  | { readonly kind: 'unproved'; readonly why: Unproved }

/** What was read back right before a batch leaves, by id. A null copy: the item has no file. */
export type Cleared = ReadonlyMap<string, Result<Copy | null, Unproved>>
