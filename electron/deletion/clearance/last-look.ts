import type { OnWaiting } from '../../kling/waiting/patient-asker'
import type { Batch } from '../run/batch'

/** Says which ids of a batch may leave, at the moment they would. */
export interface MayLeave {
  /** Whether anything of these is to be looked at: the others may leave. */
  readonly concerns: (ids: Batch) => boolean
  /**
   * Those it leaves out are not sent in this round. Ends early, with whatever answer, when `signal`
   * aborts.
   */
  readonly look: (
    ids: Batch,
    options: { readonly signal: AbortSignal; readonly onWaiting: OnWaiting }
  ) => Promise<Batch>
}

/** What each of them lets go, one after another. */
export function allOf(looks: readonly MayLeave[]): MayLeave {
  return {
    concerns: (ids) => looks.some((each) => each.concerns(ids)),
    look: async (ids, options) => {
      let free = ids
      for (const each of looks) if (each.concerns(free)) free = await each.look(free, options)
      return free
    }
  }
}

/** A batch that is about to leave; each one is an object of its own. */
interface Leaving {
  readonly batch: { readonly ids: Batch }
}

/** The last look at a batch before it leaves. It holds for that moment alone. */
export interface LastLook {
  /** Whether the batch may leave now, as it is. */
  readonly holds: (ready: Leaving) => boolean
  readonly isUnderWay: () => boolean
  /** `onLeftOut` hears of the ids that must stay behind. */
  readonly begin: (ready: Leaving, onLeftOut: (ids: ReadonlySet<string>) => void) => Promise<void>
  /** Nothing can leave now: what was seen before says nothing about later. */
  readonly lapse: () => void
  /** The run stands still or ends: a look that is under way is broken off. */
  readonly breakOff: () => void
}

export function createLastLook(mayLeave: MayLeave | null, onWaiting: OnWaiting): LastLook {
  let cleared: Leaving | null = null
  let current: AbortController | null = null

  return {
    holds: (ready) => cleared === ready || !mayLeave?.concerns(ready.batch.ids),
    isUnderWay: () => current !== null,
    begin: async (ready, onLeftOut) => {
      const controller = new AbortController()
      const { signal } = controller
      current = controller
      const { ids } = ready.batch
      const free = new Set((await mayLeave?.look(ids, { signal, onWaiting })) ?? ids)
      if (current === controller) current = null
      if (signal.aborted) return

      const left = ids.filter((id) => !free.has(id))
      if (left.length === 0) cleared = ready
      else onLeftOut(new Set(left))
    },
    lapse: () => {
      cleared = null
    },
    breakOff: () => {
      cleared = null
      current?.abort()
      current = null
    }
  }
}
