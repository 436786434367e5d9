/** How far a history goes. Added up page by page: what a page brings is looked at once. */
export interface Reached {
  readonly tasks: number
  /** The earliest time of any of them, epoch milliseconds. */
  readonly backTo: number | null
}

export const NOTHING_REACHED: Reached = { tasks: 0, backTo: null }

export function reachedBy(
  before: Reached,
  tasks: readonly { readonly from: number | null }[]
): Reached {
  let { backTo } = before
  for (const { from } of tasks)
    if (from !== null && (backTo === null || from < backTo)) backTo = from
  return { tasks: before.tasks + tasks.length, backTo }
}
