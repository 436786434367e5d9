import type { SetAside, StaysFor } from '@shared/deletion'
import type { Problem } from '@shared/problem'
import type { OnWaiting } from '../../kling/waiting/patient-asker'
import type { Batch } from '../run/batch'

export interface LookOptions {
  readonly signal: AbortSignal
  readonly onWaiting: OnWaiting
  /**
   * The service could not be asked to the end, because of this: of what is left out then, nothing
   * is known.
   */
  readonly onTrouble: (problem: Problem) => void
  /** The copies' folder takes nothing: the whole look says nothing. */
  readonly onDiskFailed: (problem: Problem) => void
}

/** What was asked so long ago, by either clock, says nothing about now. */
export const LOOK_HOLDS_MS = 30 * 60_000

/** Ids that have to stay. */
export type Stay = ReadonlyMap<string, SetAside>

/** Those of the ids for which there is a reason. */
export function stayOf(ids: Batch, staysFor: (id: string) => StaysFor | null): Stay {
  const stay = new Map<string, SetAside>()
  for (const id of ids) {
    const stays = staysFor(id)
    if (stays) stay.set(id, { stays })
  }
  return stay
}

/** Says which ids of a batch may leave, at the moment they would. */
export interface MayLeave {
  /** Whether anything of these is to be looked at: the others may leave. */
  readonly concerns: (ids: Batch) => boolean
  /**
   * Those that have to stay, with the reason: they are not sent in this run. Ends early, with
   * whatever answer, when `signal` aborts.
   */
  readonly look: (ids: Batch, options: LookOptions) => Promise<Stay>
  /** Whether one of them must stay, by what is known at this moment: also after a look. */
  readonly bars?: (ids: Batch) => boolean
}

/** What any of them keeps, one after another. */
export function allOf(looks: readonly MayLeave[]): MayLeave {
  return {
    bars: (ids) => looks.some((each) => each.bars?.(ids)),
    concerns: (ids) => looks.some((each) => each.concerns(ids)),
    look: async (ids, options) => {
      const stay = new Map<string, SetAside>()
      for (const each of looks) {
        const free = ids.filter((id) => !stay.has(id))
        if (!each.concerns(free)) continue
        for (const [id, why] of await each.look(free, options)) stay.set(id, why)
      }
      return stay
    }
  }
}
