import type { Entry } from '../../library/listing/page'
import { lowerBound, type Ranking } from '../../library/proof/ranking'
import { type Below, lookBelow } from '../look-below'
import type { TaskReader } from '../reader'
import { APART_MS } from './cursors'

interface Options {
  readonly reader: Pick<TaskReader, 'askTasks' | 'isShownAlone'>
  readonly ranking: Ranking
  /** Those of which only the end of the cursor says that they are gone. */
  readonly lowest: readonly Entry[]
  readonly isAnswered: (id: string) => boolean
  readonly parallel: () => number
}

/**
 * Looks for tasks where the end of the cursor may be places of deleted tasks alone: half a page
 * apart where an answer has named them as deleted, and each one by itself where nothing has.
 */
export async function lookAtTheEnd(options: Options): Promise<Below> {
  const { reader, ranking, lowest, isAnswered, parallel } = options
  const size = Math.max(ranking.max, 1)
  const known = new Map([...ranking.entries, ...lowest].map((entry) => [entry.id, entry]))
  const times = Float64Array.from([...known.values()].flatMap(({ createdAt }) => createdAt ?? []))
  const rising = times.sort()
  const entries = lowest.filter(({ id }) => !isAnswered(id))
  const isCrowded = (time: number): boolean =>
    lowerBound(rising, time + APART_MS + 1) - lowerBound(rising, time - APART_MS) >= size
  const below = await lookBelow({ reader, entries, size, parallel, isCrowded })

  const answered = lowest.filter(({ id }) => isAnswered(id))
  const falling = answered.flatMap(({ createdAt }) => createdAt ?? []).toSorted((a, b) => b - a)
  const found = new Set(below.found)
  const unsettled = new Set(below.unsettled)
  for (let at = 0; at < falling.length; at += Math.ceil(size / 2)) {
    const page = await reader.askTasks((falling[at] ?? 0) + APART_MS, size)
    const shown = page === null || page === 'refused' ? [null] : page.inOrder
    for (const id of shown) if (id !== null) found.add(id)
    // An entry that names nothing may be any of them.
    for (const { id } of shown.includes(null) ? answered : []) unsettled.add(id)
  }
  return { found, unsettled }
}
