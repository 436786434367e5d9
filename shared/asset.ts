/** `other` is a content type that the API's documentation does not name. */
export type AssetType = 'image' | 'video' | 'audio' | 'other'

export const ASSET_TYPES: readonly AssetType[] = ['image', 'video', 'audio', 'other']

/**
 * One uploaded asset, as the page sees it. It has no media URL, because signed URLs stay in main.
 * `id` is always a string: its 18 digits do not fit a number.
 */
export interface Asset {
  readonly id: string
  /** Made up by Kling. The service does not store the user's file name. */
  readonly name: string
  readonly type: AssetType
  /** Epoch milliseconds; null when the service did not give it. */
  readonly createdAt: number | null
  /** Epoch milliseconds; null when the service did not give it. */
  readonly updatedAt: number | null
  readonly durationMs: number | null
  readonly width: number | null
  readonly height: number | null
  /** A favourite at Kling, which this program never deletes (R23). */
  readonly favored: boolean
  /** False for audio, and for a video without a cover. */
  readonly hasPicture: boolean
}

export type TypeCounts = Readonly<Record<AssetType, number>>

export function countTypes(assets: Iterable<Pick<Asset, 'type'>>): TypeCounts {
  const counts: Record<AssetType, number> = { image: 0, video: 0, audio: 0, other: 0 }
  for (const asset of assets) counts[asset.type] += 1
  return counts
}
