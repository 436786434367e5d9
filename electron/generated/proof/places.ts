import type { Task } from '../../kling/works/task'
import type { TasksPage } from '../../kling/works/works'
import type { Entry } from '../../library/listing/page'
import { lowerBound } from '../../library/proof/ranking'

/** Where a task stands in the order of the cursor: at any of the times told of it and its works. */
export interface Place {
  /** The least and the greatest of them, whoever has told them. */
  readonly from: number
  readonly to: number
  /** This session was told when the task itself was made; else it may stand beside its works. */
  readonly isTold: boolean
  readonly works: number
}

/**
 * The places of all tasks that anybody has told of: a service may keep those of deleted ones. How
 * much of a page they fill is reckoned in entries, as pages are.
 */
export interface Places {
  /** Takes what an answer of this session has shown, and how many works are known by now. */
  readonly hear: (task: Pick<Task, 'id' | 'from' | 'to' | 'saysWhen'>, works: number) => void
  /** Takes what an earlier session was told. */
  readonly learn: (entries: readonly Entry[]) => void
  /** A page of the cursor. */
  readonly hearPage: (page: TasksPage) => void
  /** A page was followed by more: it was full, as far as can be known. */
  readonly hearMore: () => void
  /** Null: nobody has said when it was made. */
  readonly of: (id: string) => Place | null
  /** Every task of the cursor's pages has said when it was made itself. */
  readonly areTold: () => boolean
  /** Whether those between two times may fill a page for which so many entries were asked. */
  readonly isCrowded: (from: number, to: number, size: number) => boolean
}

/** Entries that a page shows at least, as long as none was seen to be full. */
const FEWEST = 10

export function createPlaces(): Places {
  const places = new Map<string, Place>()
  /** The most entries that a page has shown. */
  let seen = 0
  let isCapped = false
  let hasTold = false
  let hasUntold = false
  /** Works of a task stand in one entry, or in several. */
  let areTogether = false
  let areApart = false
  let counts: { readonly belowByFrom: Below; readonly belowByTo: Below } | null = null

  const put = (id: string, place: Place): void => {
    const { from, to, isTold, works } = places.get(id) ?? place
    const now = {
      from: Math.min(from, place.from),
      to: Math.max(to, place.to),
      isTold: isTold || place.isTold,
      works: Math.max(works, place.works)
    }
    const isKnown = places.has(id) && now.from === from && now.to === to && now.works === works
    if (!isKnown) counts = null
    places.set(id, now)
  }
  const entriesBetween = (from: number, to: number): number => {
    const weightOf = ({ works }: Place): number =>
      areTogether && !areApart ? 1 : Math.max(1, works)
    counts ??= {
      belowByFrom: countBelow([...places.values()], (place) => place.from, weightOf),
      belowByTo: countBelow([...places.values()], (place) => place.to, weightOf)
    }
    return counts.belowByFrom(to + 1) - counts.belowByTo(from)
  }

  return {
    hear: ({ id, from, to, saysWhen }, works) => {
      if (from !== null && to !== null) put(id, { from, to, isTold: saysWhen, works })
    },
    learn: (entries) => {
      for (const { id, createdAt: from, updatedAt, works, task } of entries) {
        const count = works?.length ?? task?.works.length ?? 0
        if (from !== null) put(id, { from, to: updatedAt ?? from, isTold: false, works: count })
      }
    },
    hearPage: ({ tasks, inOrder, entries }) => {
      seen = Math.max(seen, entries)
      hasTold ||= tasks.some(({ saysWhen }) => saysWhen)
      hasUntold ||= tasks.some(({ saysWhen }) => !saysWhen)
      const wereTogether = areTogether && !areApart
      areTogether ||= tasks.some(({ works }) => works.length > 1)
      const named = inOrder.filter((id) => id !== null)
      areApart ||= new Set(named).size < named.length
      if (wereTogether !== (areTogether && !areApart)) counts = null
    },
    hearMore: () => {
      isCapped = true
    },
    of: (id) => places.get(id) ?? null,
    areTold: () => hasTold && !hasUntold,
    isCrowded: (from, to, size) =>
      entriesBetween(from, to) >= Math.min(isCapped ? seen : Math.max(seen, FEWEST), size)
  }
}

/** How many entries stand below a time. */
type Below = (time: number) => number

function countBelow(
  places: readonly Place[],
  timeOf: (place: Place) => number,
  weightOf: (place: Place) => number
): Below {
  const rising = places.toSorted((a, b) => timeOf(a) - timeOf(b))
  const times = Float64Array.from(rising, timeOf)
  const sums = new Float64Array(rising.length + 1)
  for (const [at, place] of rising.entries()) sums[at + 1] = (sums[at] ?? 0) + weightOf(place)
  return (time) => sums[lowerBound(times, time)] ?? 0
}
