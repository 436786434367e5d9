import { ok, type Result } from '@shared/problem'
import type { Archive, ReadBack } from './archive'
import type { Saved } from './manifest'

/** A copy of an id, and what is at its name. */
export interface Found {
  readonly saved: Saved
  readonly found: ReadBack
}

/**
 * Reads the copies of an id back until one is whole, which the session prefers from then on. If
 * none is: what is wrong with the first, unless one cannot be read and may be whole. Null: it has
 * none, or nobody wants to know any more.
 */
export async function wholeOf(
  archive: Pick<Archive, 'copiesOf' | 'readBack' | 'prefer'>,
  id: string,
  signal: AbortSignal
): Promise<Result<Found> | null> {
  let said: Result<Found> | null = null
  for (const saved of archive.copiesOf(id)) {
    if (signal.aborted) return null
    const there = await archive.readBack(saved)
    if (there.ok && there.value === 'whole') {
      archive.prefer(saved)
      return ok({ saved, found: 'whole' })
    }
    if (said?.ok !== false && !there.ok) said = there
    said ??= there.ok ? ok({ saved, found: there.value }) : there
  }
  return said
}
