import type { Asset, TaskState } from '@shared/asset'
import type { PlannedAsset } from '@shared/deletion'

/** What a small picture in a list needs of an upload or a task. */
export interface Pictured extends PlannedAsset {
  /** Of a task; not given, it is not running: a plan has no task that is. */
  readonly state?: TaskState
}

export const picturedOf = ({ task, ...file }: Asset): Pictured =>
  task ? { ...file, works: task.works.map(({ id }) => id), state: task.state } : file
