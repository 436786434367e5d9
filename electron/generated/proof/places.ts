import type { Task } from '../../kling/works/task'
import { TICK_MS } from '../../library/listing/order'
import type { Entry } from '../../library/listing/page'

/** Where a task stands in the order of the cursor: at any of the times told of it and its works. */
export interface Place {
  /** The least and the greatest of them, whoever has told them. */
  readonly from: number
  readonly to: number
  /** This session was told when the task itself was made; else it may stand beside its works. */
  readonly isTold: boolean
}

/** The places of all tasks that anybody has told of. */
export interface Places {
  /** Takes what an answer of this session has shown. */
  readonly hear: (task: Pick<Task, 'id' | 'from' | 'to' | 'saysWhen'>) => void
  /** Takes what an earlier session was told. */
  readonly learn: (entries: readonly Entry[]) => void
  /** Null: nobody has said when it was made. */
  readonly of: (id: string) => Place | null
}

export function createPlaces(): Places {
  const places = new Map<string, Place>()
  const put = (id: string, place: Place): void => {
    const { from, to, isTold } = places.get(id) ?? place
    places.set(id, {
      from: Math.min(from, place.from),
      to: Math.max(to, place.to),
      isTold: isTold || place.isTold
    })
  }

  return {
    hear: ({ id, from, to, saysWhen }) => {
      if (from !== null && to !== null) put(id, { from, to, isTold: saysWhen })
    },
    learn: (entries) => {
      for (const { id, createdAt: from, updatedAt } of entries)
        if (from !== null) put(id, { from, to: updatedAt ?? from, isTold: false })
    },
    of: (id) => places.get(id) ?? null
  }
}

/** By how much a task may have been made before or after its works, where it does not say when. */
const UNTOLD_MS = 60_000

/** How far down a reading came for sure: the least of the latest times of all that it has shown. */
export interface Reach {
  readonly oldestAt: number
  /** The same of those alone that say themselves when they were made. */
  readonly oldestTold: number
}

export function reachOf(shown: readonly Place[]): Reach {
  const oldest = (of: readonly Place[]): number =>
    of.reduce((least, { to }) => Math.min(least, to), Number.POSITIVE_INFINITY)
  return { oldestAt: oldest(shown), oldestTold: oldest(shown.filter(({ isTold }) => isTold)) }
}

/** Whether a reading that came so far down has gone by this place. */
export const wentBy = ({ oldestAt, oldestTold }: Reach, { from, isTold }: Place): boolean =>
  oldestAt + UNTOLD_MS < from || (isTold && oldestTold + TICK_MS < from)
