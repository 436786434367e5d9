import type { Task } from '../../kling/works/task'
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
