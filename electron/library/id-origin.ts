import { LIBRARY_KINDS, type LibraryKind } from '@shared/library/kind'

/** Whether an id is known in a library: listed by this session, or by an earlier one. */
export type Knows = Readonly<Record<LibraryKind, (id: string) => boolean>>

/**
 * The other library, if ids that are to be used in `library` are of it: ids of both look alike, and
 * one of them could name something of the other (R35). Null: nothing speaks for that.
 */
export function otherLibraryOf(
  library: LibraryKind,
  {
    ids,
    libraries
  }: Readonly<Record<'ids', readonly string[]>> & {
    readonly libraries: readonly LibraryKind[]
  },
  knows: Knows
): LibraryKind | null {
  const [other] = LIBRARY_KINDS.filter((kind) => kind !== library)
  if (!other) return null
  if (libraries.includes(other)) return other
  if (libraries.includes(library)) return null
  return ids.some((id) => knows[other](id) && !knows[library](id)) ? other : null
}
