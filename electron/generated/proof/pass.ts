import { createOrder } from '../../library/listing/order'
import type { Evidence } from '../../library/proof/evidence'
import type { RequestCount } from '../../library/proof/request-count'
import { readTasks } from '../../works/read-tasks'
import { isFalling } from '../list-tasks'
import type { TaskReader } from '../reader'
import { type Reach, reachOf } from './places'

/** A reading of everything that came to its end. */
export interface Pass extends Reach {
  /** When it began. */
  readonly asked: number
}

/**
 * Reads the cursor to its end. It counts if it came there, no task was left out, every entry names
 * its task, and pages fall by time: the cursor finds by it.
 */
export async function readAll(
  reader: TaskReader,
  evidence: Evidence,
  requests: RequestCount,
  passes: Pass[]
): Promise<void> {
  const began = requests.next()
  const order = createOrder()
  let hasHole = false
  const read = await readTasks({
    ask: async (before, size) => {
      const page = await reader.askTasks(before, size)
      if (page === null || page === 'refused') return page
      const shown = page.tasks.flatMap(({ id }) => reader.assetOf(id) ?? [])
      hasHole ||= page.inOrder.includes(null)
      order.learn(shown)
      // Also those that cannot be read: they are there.
      evidence.show(page.inOrder.map((id) => (id === null ? null : { id, createdAt: null })))
      return page
    }
  })
  const shown = read.tasks.flatMap(({ id }) => reader.assetOf(id) ?? [])
  const isWhole = read.end === 'end' && !read.hasSkipped && !hasHole && shown.length > 0
  if (!isWhole || !isFalling(order, shown)) return
  const stood = shown.flatMap(({ id }) => reader.places.of(id) ?? [])
  passes.push({ asked: began, ...reachOf(stood) })
}
