import type { Entry } from '../../library/listing/page'
import { lowerBound, type Ranking } from '../../library/proof/ranking'
import { lookBelow } from '../look-below'
import type { TaskReader } from '../reader'
import { APART_MS } from './cursors'

interface Options {
  readonly reader: Pick<TaskReader, 'askTasks' | 'isShownAlone'>
  readonly ranking: Ranking
  /** Those of which only the end of the cursor says that they are gone. */
  readonly lowest: readonly Entry[]
  readonly isAnswered: (id: string) => boolean
  readonly isShown: (id: string) => boolean
  readonly parallel: () => number
}

/** What meets trouble of the service is asked about once more, after all others. */
const ROUNDS = 2

/** What was shown after all, and which of them could not be looked for. */
export interface AtTheEnd {
  readonly found: ReadonlySet<string>
  readonly unsettled: ReadonlySet<string>
}

/**
 * Looks for tasks where the end of the cursor may be places of deleted tasks alone: half a page
 * apart where an answer has named them as deleted, and each one by itself where nothing has.
 */
export async function lookAtTheEnd(options: Options): Promise<AtTheEnd> {
  const { reader, ranking, lowest, isAnswered, isShown, parallel } = options
  const found = new Set<string>()
  const unsettled = new Set<string>()
  const size = Math.max(ranking.max, 1)

  const answered = lowest.filter(({ id }) => isAnswered(id))
  const oldestAt = Number.POSITIVE_INFINITY
  const below = await lookBelow({ reader, before: answered, isShown, oldestAt, max: size })
  for (const { id } of below === null ? answered : []) unsettled.add(id)
  for (const id of below ?? []) found.add(id)

  const known = new Map([...ranking.entries, ...lowest].map((entry) => [entry.id, entry]))
  const times = [...known.values()].flatMap(({ createdAt }) => createdAt ?? [])
  const rising = Float64Array.from(times).sort()
  /** Their places alone may fill a page that is to show one of this moment. */
  const isCrowded = (time: number): boolean =>
    lowerBound(rising, time + APART_MS + 1) - lowerBound(rising, time - APART_MS) >= size
  /** Whether it was found, or looked for where it would have to stand. */
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

  const open = new Set(lowest.filter(({ id }) => !isAnswered(id)))
  for (let round = 0; round < ROUNDS; round += 1) {
    const queue = [...open]
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift())
        if (found.has(next.id) || (await isSettled(next))) open.delete(next)
    }
    await Promise.all(Array.from({ length: Math.max(1, parallel()) }, work))
  }
  for (const { id } of open) unsettled.add(id)
  return { found, unsettled }
}
