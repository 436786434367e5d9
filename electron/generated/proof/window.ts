import type { Task } from '../../kling/works/task'
import type { TasksPage } from '../../kling/works/works'
import { type Entry, pageOf } from '../../library/listing/page'
import type { Evidence } from '../../library/proof/evidence'
import type { RequestCount } from '../../library/proof/request-count'
import type { TaskReader } from '../reader'
import type { Cursor } from './cursors'

interface Parts {
  readonly reader: Pick<TaskReader, 'askTasks' | 'assetOf'>
  readonly evidence: Pick<Evidence, 'take' | 'show'>
  readonly requests: Pick<RequestCount, 'next'>
}

/** Pages after the oldest one, until one brings nothing new. */
const TAILS = 3

/**
 * Reads one page of the cursor as a witness. Where it is to reach the oldest task, the end counts
 * only once a further page from there brings nothing new.
 */
export async function readWindow(
  { before, size, reachesOldest }: Cursor,
  { reader, evidence, requests }: Parts
): Promise<void> {
  const asked = requests.next()
  const page = await reader.askTasks(before, size)
  if (page === null || page === 'refused') return
  const seen = new Set<string>()
  /** Null: an entry that names nothing, and may be any task. */
  const shown: (Entry | null)[] = []
  const take = ({ inOrder }: TasksPage): number => {
    const known = seen.size
    for (const id of inOrder) {
      if (id === null) shown.push(null)
      else if (!seen.has(id)) shown.push(reader.assetOf(id) ?? { id, createdAt: null })
      if (id !== null) seen.add(id)
    }
    return seen.size - known
  }
  take(page)

  let isOldest = false
  let cursor = lowest(page.tasks)
  for (let tail = 0; reachesOldest && !isOldest && cursor !== null && tail < TAILS; tail += 1) {
    requests.next()
    const next = await reader.askTasks(cursor + 1, size)
    if (next === null || next === 'refused') break
    isOldest = take(next) === 0
    cursor = lowest(next.tasks)
  }
  const ends = { isOldest, isNewest: before === null }
  evidence.take('desc', pageOf(2, size), shown, asked, ends)
}

/** The least of their latest times: everything after it was shown. */
const lowest = (tasks: readonly Task[]): number | null =>
  tasks.reduce<number | null>(
    (low, { to }) => (to !== null && (low === null || to < low) ? to : low),
    null
  )
