/** `other` is a content type that the API's documentation does not name. */
export type AssetType = 'image' | 'video' | 'audio' | 'other'

export const ASSET_TYPES: readonly AssetType[] = ['image', 'video', 'audio', 'other']

/**
 * One item of a library, as the page sees it: an upload, or a task of the library "generated",
 * which has `task` beside the rest. It has no media URL, because signed URLs stay in main. `id` is
 * always a string: its 18 digits do not fit a number.
 */
export interface Asset {
  readonly id: string
  /**
   * Made up by Kling for an upload: the service does not store the user's file name. Of a task, its
   * prompt.
   */
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
  /** Of a task only. Type, size and picture of a task are those of its first work. */
  readonly task?: TaskFacts
}

/** What is not finished yet is running; a state that cannot be read counts as running. */
export type TaskState = 'made' | 'running' | 'failed'

/** Kling tells it of one task at a time, so of most tasks it is not known. */
export type Favourite = 'yes' | 'no' | 'not-known'

/**
 * One work of a task, without its addresses. Its picture and its bytes:
 * `/generated/thumb/<work id>?side=…` and `/generated/original/<work id>`.
 */
export interface WorkFacts {
  readonly id: string
  readonly type: AssetType
  readonly durationMs: number | null
  readonly width: number | null
  readonly height: number | null
  readonly hasPicture: boolean
}

/** What an item of the library "generated" has beside what every `Asset` has. */
export interface TaskFacts {
  readonly state: TaskState
  /** As Kling names it: `m2v_img2video`, or a version where one is told. Null: it is not. */
  readonly model: string | null
  readonly favourite: Favourite
  /** In Kling's order. Deleting the task deletes all of them. */
  readonly works: readonly WorkFacts[]
}

export type TypeCounts = Readonly<Record<AssetType, number>>

export function countTypes(assets: Iterable<Pick<Asset, 'type'>>): TypeCounts {
  const counts: Record<AssetType, number> = { image: 0, video: 0, audio: 0, other: 0 }
  for (const asset of assets) counts[asset.type] += 1
  return counts
}
