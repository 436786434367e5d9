import type { Task } from '../kling/works/task'
import { APART_MS } from './proof/cursors'
import { createPutOff } from './put-off'
import type { TaskReader } from './reader'

interface Options {
  readonly reader: Pick<TaskReader, 'askLargest' | 'askAlone' | 'places'>
  readonly ids: readonly string[]
  /**
   * For a listing: pages decide alone about a task of which the service does not speak, and where
   * tasks say when they were made themselves, those of the last complete listing did, too.
   */
  readonly isListing: boolean
  readonly parallel: () => number
  /** From 0 to 1. */
  readonly random: () => number
}

/** What was shown after all, what the service says is deleted, and what could not be looked for. */
export interface Below {
  readonly found: ReadonlySet<string>
  readonly deleted: ReadonlySet<string>
  readonly unsettled: ReadonlySet<string>
}

/**
 * By how much a task may have been made before or after its works, where it does not say when, and
 * is called deleted on the word of the pages. What only leaves a listing may differ as elsewhere.
 */
const UNTOLD_MS = 60_000

/**
 * Looks below the end of the cursor for each of these by itself: by its id, and on two pages that
 * begin above where it may stand. A service that keeps the places of deleted tasks answers with
 * nothing where a page holds nothing else: that looks like the end.
 */
export async function lookBelow(options: Options): Promise<Below> {
  const { reader, ids, isListing, parallel, random } = options
  const { places } = reader
  const found = new Set<string>()
  const deleted = new Set<string>()
  const settled = new Set<string>()
  const putOff = createPutOff([...new Set(ids)], random, !isListing)
  /**
   * Whether no page shows it, and each begins above where it has to stand: not of one whose times lie
   * far apart, since nobody knows by which of them the cursor goes.
   */
  const isLacking = async (id: string): Promise<boolean> => {
    const place = places.of(id)
    if (place === null) return false
    if (place.to - place.from >= APART_MS) return false
    const { from, to } = place
    const isTold = place.isTold || (isListing && places.areTold())
    const apartMs = isTold || isListing ? APART_MS : UNTOLD_MS
    const reach = isTold ? 0 : apartMs
    let isCrowded = false
    // Places of the same second may fill the first one: the second begins below these.
    for (const above of [apartMs, 0]) {
      const before = to + above + 1
      const asked = await reader.askLargest(before)
      if (asked === null) return false
      const { page, size } = asked
      for (const shown of page.inOrder) if (shown !== null) found.add(shown)
      // An entry that names nothing may be any of them.
      if (page.inOrder.includes(null) || !isHeeded(page.tasks, before)) return false
      isCrowded ||= places.isCrowded(from - reach, to + reach, size)
    }
    return !isCrowded
  }
  const work = async (): Promise<void> => {
    for (const taken of putOff.taken()) {
      const { id } = taken
      if (found.has(id)) continue
      const told = await reader.askAlone(id, (why) => putOff.leaves(taken, why))
      // Nothing more can be asked.
      if (told === null) return
      if (told !== 'in-trouble') putOff.hasRead()
      else if (putOff.leave(id)) continue
      if (told === 'shown') found.add(id)
      if (told === 'deleted') deleted.add(id)
      if (told === 'shown' || told === 'deleted') continue
      const isUnspoken = told === 'refused' || told === 'in-trouble'
      // That the service does not know it by its id is not enough: pages have to lack it, too.
      const isLacked = await isLacking(id)
      if (isLacked && (told === 'missing' || (isUnspoken && isListing))) settled.add(id)
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, parallel()) }, work))
  const isOpen = (id: string): boolean => !settled.has(id) && !found.has(id) && !deleted.has(id)
  return { found, deleted, unsettled: new Set(ids.filter(isOpen)) }
}

/** Whether a page begins where it was to begin: one that shows anything younger is no witness. */
const isHeeded = (tasks: readonly Task[], before: number): boolean =>
  tasks.every(({ from }) => from === null || from <= before)
