import type { Entry } from '../../library/listing/page'
import type { Ranking } from '../../library/proof/ranking'
import { type Below, lookBelow } from '../look-below'
import type { TaskReader } from '../reader'
import { APART_MS } from './cursors'
import { placesOf } from './places'

interface Options {
  readonly reader: Pick<TaskReader, 'askLargest' | 'askAlone' | 'known' | 'spreadOf'>
  readonly ranking: Ranking
  /** Those of which only the end of the cursor says that they are gone. */
  readonly lowest: readonly Entry[]
  readonly isAnswered: (id: string) => boolean
  readonly parallel: () => number
  readonly random: () => number
}

/**
 * Looks for tasks where the end of the cursor may be places of deleted tasks alone: half a page of
 * known places apart where an answer has named them as deleted, and each one by itself where nothing
 * has.
 */
export async function lookAtTheEnd(options: Options): Promise<Below> {
  const { reader, ranking, lowest, isAnswered, parallel, random } = options
  const most = Math.max(ranking.max, 1)
  const places = placesOf(() => [...reader.known(), ...ranking.entries, ...lowest])
  const entries = lowest.filter(({ id }) => !isAnswered(id))
  const trustsPages = false
  const below = await lookBelow({ reader, entries, places, most, trustsPages, parallel, random })

  const answered = lowest.filter(({ id }) => isAnswered(id))
  const found = new Set(below.found)
  const unsettled = new Set(below.unsettled)
  /** Down to here, pages have shown every place. */
  let floor = Number.POSITIVE_INFINITY
  for (const { id, createdAt } of answered.toSorted(fromNewest)) {
    // Nobody could look for one without a time, nor for one of several that lie apart.
    if (createdAt === null) unsettled.add(id)
    if (reader.spreadOf(id) > APART_MS) unsettled.add(id)
    if (createdAt === null || createdAt >= floor) continue
    // Below the places of its own second, where these may fill a page.
    const apartMs = places.isCrowded(createdAt, most) ? 1 : APART_MS
    const before = createdAt + apartMs
    const asked = await reader.askLargest(before)
    const shown = asked?.page.inOrder ?? [null]
    for (const each of shown) if (each !== null) found.add(each)
    // An entry that names nothing may be any of them.
    for (const each of shown.includes(null) ? answered : []) unsettled.add(each.id)
    const size = Math.min(most, asked?.size ?? most)
    if (places.isCrowded(createdAt, size, apartMs)) unsettled.add(id)
    floor = places.reach(before, Math.ceil(size / 2))
  }
  return { found, unsettled }
}

const fromNewest = (a: Entry, b: Entry): number => (b.createdAt ?? 0) - (a.createdAt ?? 0)
