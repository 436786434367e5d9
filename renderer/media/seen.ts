import type { Asset, WorkFacts } from '@shared/asset'

/**
 * What is seen of an item: an upload itself, or the first work of a task. Null: the task has none.
 * Its own id is no work's (R35).
 */
export const seenOf = (asset: Asset): WorkFacts | null =>
  asset.task ? (asset.task.works[0] ?? null) : asset
