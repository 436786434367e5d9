type Entry = { works: { taskId?: unknown }[]; task?: { id: string } }
const idIn = ({ task, works }: Entry): string => String(task?.id ?? works[0]?.taskId)

/** A page of `wireWorld`, cut after so many places, without the tasks that are not to be shown. */
export const only = (
  answer: unknown,
  isShown: (id: string) => boolean,
  most = Number.POSITIVE_INFINITY
): unknown => {
  const { history } = answer as { history: Entry[] }
  return { history: history.slice(0, most).filter((entry) => isShown(idIn(entry))) }
}

/** Whether a request to `wireWorld` is for a page of this list. */
export const isOf = (kind: string, path: readonly string[]): boolean =>
  path[0] === kind && path[1] === ''

/** What the service says of one task alone that was deleted. */
export const deletedAnswer = (id: string): unknown => ({
  works: [],
  task: { id, favored: false, deleted: true }
})
