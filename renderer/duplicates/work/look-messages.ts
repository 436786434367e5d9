import type { AssetType } from '@shared/asset'

/** Originals that are fetched at the same time. */
export const LOOKED_AT_ONCE = 2

export interface ToLook {
  readonly id: string
  readonly type: AssetType
}

export type ToLooker =
  | { readonly kind: 'look'; readonly assets: readonly ToLook[] }
  | { readonly kind: 'pause' | 'resume' }

/** One asset was looked at. */
export interface FromLooker {
  readonly id: string
  /** Fetched for it. */
  readonly bytes: number
  /** False: its file could not be had, or could not be decoded. */
  readonly isSeen: boolean
}
