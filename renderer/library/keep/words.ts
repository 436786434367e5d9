import { count } from '@shared/language/en'
import { table } from '@shared/language/tables'
import type { LibraryKind } from '@shared/library/kind'
import { common } from '../../ui/words'
import type { Locks } from '../notice'

/** Why something cannot be selected, and what can be done. */
export const words = table('locks', {
  /** Tasks alone. */
  running: (value: number) =>
    count(value, {
      one: (n) => `${n} is still running: it can be selected once it has finished.`,
      other: (n) => `${n} are still running: they can be selected once they have finished.`
    }),
  favourites: (value: number, _of: LibraryKind) =>
    count(value, {
      one: (n) => `${n} is a favourite, never deleted: to unlock it, unmark it at Kling.`,
      other: (n) => `${n} are favourites, never deleted: to unlock them, unmark them at Kling.`
    }),
  kept: (value: number, _of: LibraryKind) =>
    count(value, {
      one: (n) => `${n} is kept, never deleted: to unlock it, open “Kept” in the sidebar.`,
      other: (n) => `${n} are kept, never deleted: to unlock them, open “Kept” in the sidebar.`
    })
})

/** Why something cannot be selected, and what can be done: the reasons that hold. */
export const whyLocked = ({ running, favourites, kept }: Locks, of: LibraryKind): string =>
  common.sentences([
    running > 0 && words.running(running),
    favourites > 0 && words.favourites(favourites, of),
    kept > 0 && words.kept(kept, of)
  ])
