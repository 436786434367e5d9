import { unprovedOf } from './clear-batch'
import type { Clearance } from './clearance'
import type { MayLeave } from './look'

/**
 * A last look takes a request, and what was read back before it may be altered by then: so it is
 * read back once more (R27). What is not whole any more stays behind.
 */
export function lookThenReadBack(mayLeave: MayLeave, clearance: Clearance | null): MayLeave {
  if (!clearance) return mayLeave

  return {
    ...mayLeave,
    look: async (ids, options) => {
      const stay = await mayLeave.look(ids, options)
      // The archive may be closed by then, and somebody else's.
      if (options.signal.aborted) return stay
      const free = ids.filter((id) => !stay.has(id))
      const cleared = await clearance.clear(free)
      if (cleared.ok) return new Map([...stay, ...unprovedOf(free, cleared.value)])
      options.onDiskFailed(cleared.problem)
      return stay
    }
  }
}
