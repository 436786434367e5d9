import type { Entry } from '../library/listing/page'
import { APART_MS } from './proof/cursors'
import type { Places } from './proof/places'
import { createPutOff } from './put-off'
import type { TaskReader } from './reader'

interface Options {
  readonly reader: Pick<TaskReader, 'askLargest' | 'askAlone' | 'spreadOf'>
  readonly entries: readonly Entry[]
  readonly places: Places
  /** How many tasks a page shows, as far as that is known. */
  readonly most: number
  /** Pages decide alone about a task of which the service does not speak. */
  readonly trustsPages: boolean
  readonly parallel: () => number
  /** From 0 to 1. */
  readonly random: () => number
}

/** What was shown after all, and which could not be looked for. */
export interface Below {
  readonly found: ReadonlySet<string>
  readonly unsettled: ReadonlySet<string>
}

/**
 * Looks below the end of the cursor for each of these by itself: by its id, and on two pages around
 * its time. A service that keeps the places of deleted tasks answers with nothing where a page holds
 * nothing else: that looks like the end.
 */
export async function lookBelow(options: Options): Promise<Below> {
  const { reader, entries, places, most, trustsPages, parallel, random } = options
  const found = new Set<string>()
  const settled = new Set<string>()
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]))
  const putOff = createPutOff([...entryOf.keys()], random, !trustsPages)
  /**
   * Whether no page shows it, and each shows where it would have to stand: not of one whose times lie
   * far apart, since nobody knows by which of them the cursor goes.
   */
  const isLacking = async ({ id, createdAt }: Entry): Promise<boolean> => {
    if (createdAt === null) return false
    if (reader.spreadOf(id) > APART_MS) return false
    // Places of the same second may fill the first one: the second begins below these.
    for (const before of [createdAt + APART_MS, createdAt + 1]) {
      const asked = await reader.askLargest(before)
      if (asked === null) return false
      const { page, size } = asked
      for (const shown of page.inOrder) if (shown !== null) found.add(shown)
      // An entry that names nothing may be any of them.
      const isBlind = page.inOrder.includes(null)
      if (isBlind || places.isCrowded(createdAt, Math.min(most, size))) return false
    }
    return true
  }
  const work = async (): Promise<void> => {
    for (const taken of putOff.taken()) {
      const { id } = taken
      const entry = entryOf.get(id)
      if (!entry || found.has(id)) continue
      const told = await reader.askAlone(id, (why) => putOff.leaves(taken, why))
      // Nothing more can be asked.
      if (told === null) return
      if (told !== 'in-trouble') putOff.hasRead()
      else if (putOff.leave(id)) continue
      if (told === 'shown') {
        found.add(id)
        continue
      }
      const isUnspoken = told === 'refused' || told === 'in-trouble'
      // That the service does not know it by its id is not enough: pages have to lack it, too.
      const isLacked = await isLacking(entry)
      if (isLacked && (told === 'missing' || (isUnspoken && trustsPages))) settled.add(id)
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, parallel()) }, work))
  const unsettled = entries.map(({ id }) => id).filter((id) => !settled.has(id) && !found.has(id))
  return { found, unsettled: new Set(unsettled) }
}
