import type { OnWaiting } from '../library/page-reader'
import type { Batch } from './run/batch'
import type { ReadyBatch } from './run/outbox'

/**
 * Says which ids of a batch may leave, at the moment they would. Those it leaves out are not sent in
 * this round. Ends early, with whatever answer, when `signal` aborts.
 */
export type Clear = (
  ids: Batch,
  options: { readonly signal: AbortSignal; readonly onWaiting: OnWaiting }
) => Promise<Batch>

/** The last look at a batch before it leaves. It holds for that moment alone. */
export interface Clearance {
  /** Whether the batch may leave now, as it is. */
  readonly holds: (ready: ReadyBatch) => boolean
  readonly isUnderWay: () => boolean
  /** `onLeftOut` hears of the ids that must stay behind. */
  readonly begin: (
    ready: ReadyBatch,
    onLeftOut: (ids: ReadonlySet<string>) => void
  ) => Promise<void>
  /** Nothing leaves now: what was seen before says nothing about later. */
  readonly lapse: () => void
  /** The run stands still or ends: a look that is under way is broken off. */
  readonly breakOff: () => void
}

export function createClearance(clear: Clear, onWaiting: OnWaiting): Clearance {
  let cleared: ReadyBatch | null = null
  let current: AbortController | null = null

  return {
    holds: (ready) => cleared === ready,
    isUnderWay: () => current !== null,
    begin: async (ready, onLeftOut) => {
      const controller = new AbortController()
      const { signal } = controller
      current = controller
      const free = new Set(await clear(ready.batch.ids, { signal, onWaiting }))
      if (current === controller) current = null
      if (signal.aborted) return

      const left = ready.batch.ids.filter((id) => !free.has(id))
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
