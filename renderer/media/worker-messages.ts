import type { ThumbnailSide } from '@shared/media'

/** `want`: small pictures, what matters most first. */
export type ToWorker =
  | { readonly kind: 'want'; readonly side: ThumbnailSide; readonly ids: readonly string[] }
  | { readonly kind: 'forget'; readonly ids: readonly string[] }

/** Null: there is no picture to be had. */
export interface FromWorker {
  readonly id: string
  readonly side: ThumbnailSide
  readonly picture: Blob | null
}
