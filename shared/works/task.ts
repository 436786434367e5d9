import type { GenerationUse } from './use'

/** What a task was made from: an upload, a work of another task, or what is not known. */
export type TaskInput =
  | { readonly kind: 'upload'; readonly id: string }
  | { readonly kind: 'work'; readonly id: string; readonly taskId: string | null }
  | { readonly kind: 'unknown' }

/** Everything that is known of one task: for the viewer. */
export interface TaskDetails {
  readonly id: string
  readonly prompt: string
  /** Its settings, as Kling names them. */
  readonly settings: readonly { readonly name: string; readonly value: string }[]
  readonly inputs: readonly TaskInput[]
  /** Tasks that were made from its works, newest first. */
  readonly madeFrom: readonly GenerationUse[]
}
