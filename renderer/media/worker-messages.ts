import type { ThumbnailSide } from '@shared/media'

/** `want`: requests small pictures, the most important first. `forget`: cancels requests. */
export type ToWorker =
  | {
      readonly kind: 'want'
      /** Before `/thumb` and `/original`. */
      readonly path: string
      readonly side: ThumbnailSide
      readonly ids: readonly string[]
    }
  | { readonly kind: 'forget'; readonly ids: readonly string[] }

export interface FromWorker {
  readonly id: string
  readonly side: ThumbnailSide
  /** Null: there is none to be had. */
  readonly picture: Blob | null
}
