import type { Entry } from '../library/listing/page'
import { APART_MS } from './proof/cursors'
import type { TaskReader } from './reader'

interface Options {
  readonly reader: Pick<TaskReader, 'askTasks'>
  /** What an earlier listing has shown. */
  readonly before: readonly Entry[]
  readonly isShown: (id: string) => boolean
  /** The oldest moment that this listing has come to, and how many tasks its pages show. */
  readonly oldestAt: number
  readonly max: number
}

/**
 * Looks for older tasks below the end of a listing, at the times of those that an earlier one has
 * shown. A service that keeps the places of deleted tasks answers with nothing where a page holds
 * nothing else: that looks like the end. Answers the ids that were found; null: not all could be
 * looked for.
 */
export async function lookBelow({
  reader,
  before,
  isShown,
  oldestAt,
  max
}: Options): Promise<readonly string[] | null> {
  const times = before
    .flatMap(({ id, createdAt }) => (isShown(id) ? [] : (createdAt ?? [])))
    .filter((time) => time < oldestAt)
    .toSorted((a, b) => b - a)
  const found = new Set<string>()
  const size = Math.max(max, 1)

  // The pages overlap, unless other tasks had their places in between.
  for (let at = 0; at < times.length; at += Math.ceil(size / 2)) {
    const page = await reader.askTasks((times[at] ?? 0) + APART_MS, size)
    // An entry that names nothing may be any of them.
    if (page === null || page === 'refused' || page.inOrder.includes(null)) return null
    for (const id of page.inOrder) if (id !== null && !isShown(id)) found.add(id)
  }
  return [...found]
}
