import type { Entry } from '../library/listing/page'
import { APART_MS } from './proof/cursors'
import type { TaskReader } from './reader'

interface Options {
  readonly reader: Pick<TaskReader, 'askTasks' | 'isShownAlone'>
  readonly entries: readonly Entry[]
  /** How many tasks a page shows. */
  readonly size: number
  readonly parallel: () => number
  /** The places of one moment may fill such a page, so that it says nothing of this one. */
  readonly isCrowded?: (time: number) => boolean
}

/** What was shown after all, and which could not be looked for. */
export interface Below {
  readonly found: ReadonlySet<string>
  readonly unsettled: ReadonlySet<string>
}

/** What meets trouble of the service is asked about once more, after all others. */
const ROUNDS = 2

/**
 * Looks below the end of the cursor for each of these by itself: by its id, and on a page from its
 * time on. A service that keeps the places of deleted tasks answers with nothing where a page holds
 * nothing else: that looks like the end.
 */
export async function lookBelow(options: Options): Promise<Below> {
  const { reader, entries, size, parallel, isCrowded = () => false } = options
  const found = new Set<string>()
  const open = new Set(entries)
  /** Whether it was found, or is not where it would have to stand. */
  const isSettled = async ({ id, createdAt }: Entry): Promise<boolean> => {
    const isThere = await reader.isShownAlone(id)
    if (isThere) found.add(id)
    // That the service does not know it by its id is not enough: a page has to lack it, too.
    if (isThere !== false) return isThere === true
    if (createdAt === null) return false
    const page = await reader.askTasks(createdAt + APART_MS, size)
    if (page === null || page === 'refused') return false
    for (const shown of page.inOrder) if (shown !== null) found.add(shown)
    // An entry that names nothing may be any of them.
    return !isCrowded(createdAt) && !page.inOrder.includes(null)
  }

  for (let round = 0; round < ROUNDS; round += 1) {
    const queue = [...open]
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift())
        if (found.has(next.id) || (await isSettled(next))) open.delete(next)
    }
    await Promise.all(Array.from({ length: Math.max(1, parallel()) }, work))
  }
  return { found, unsettled: new Set([...open].map(({ id }) => id)) }
}
