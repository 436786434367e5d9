import type { Clearance } from './clearance'
import type { MayLeave } from './last-look'

/**
 * A last look takes a request, and what was read back before it may be altered by then: so it is
 * read back once more (R27). What is not whole any more stays behind.
 */
export function lookThenReadBack(mayLeave: MayLeave, clearance: Clearance | null): MayLeave {
  if (!clearance) return mayLeave

  return {
    ...mayLeave,
    look: async (ids, options) => {
      const seen = await mayLeave.look(ids, options)
      const found = await clearance.clear(seen)
      return seen.filter((id) => found.get(id)?.ok)
    }
  }
}
