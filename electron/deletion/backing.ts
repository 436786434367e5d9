import type { Result } from '@shared/problem'
import type { Fates } from '../library/absence'
import type { Library } from '../library/library'
import { type MayLeave, stayOf } from './clearance/look'
import type { Ledger } from './ledger'

/** Which selected assets go as duplicates, and of which one that stays. */
export interface Stays {
  /** Fails while that is not known: without it the last of a group could go. */
  readonly load: () => Promise<Result<ReadonlyMap<string, string>>>
}

/**
 * Clears a batch of duplicates by their kept ones (R29): each is another id, listed live, not in
 * this run, and an answer of this moment shows it. Whatever else is known of it, its duplicates are
 * not sent.
 */
export function createBacking(
  ledger: Pick<Ledger, 'has' | 'assetOf'>,
  library: Pick<Library, 'find' | 'prove' | 'forget'>
): MayLeave {
  const keptOf = (id: string): string | undefined => ledger.assetOf(id).because
  const mayBack = (id: string): boolean => !ledger.has(id) && library.find(id) !== undefined

  const look: MayLeave['look'] = async (ids, options) => {
    const named = new Set(ids.flatMap((id) => keptOf(id) ?? []))
    const targets = [...named].filter(mayBack).flatMap((id) => library.find(id)?.asset ?? [])
    const fates: Fates = targets.length === 0 ? new Map() : await library.prove(targets, options)
    for (const fate of fates.values())
      if (fate.kind === 'open' && fate.why === 'unreadable') options.onTrouble(fate.problem)
    library.forget(
      targets.map(({ id }) => id).filter((id) => fates.get(id)?.kind === 'gone'),
      'gone'
    )

    // Asked again: a listing may have ended meanwhile.
    const isThere = (id: string): boolean => {
      const fate = fates.get(id)
      // What is shown in a shape that cannot be read may be something else by now.
      return fate?.kind === 'there' && fate.upload !== null && mayBack(id)
    }
    return stayOf(ids, (id) => {
      const stays = keptOf(id)
      return stays !== undefined && !isThere(stays) ? 'unbacked' : null
    })
  }
  return { concerns: (ids) => ids.some((id) => keptOf(id) !== undefined), look }
}
