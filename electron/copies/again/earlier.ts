import type { LeftOut } from '@shared/copies/again'
import type { Archive } from '../archive/archive'
import type { Replayed } from './replay'

/** What journals and the manifest say of copies that were uploaded before. */
export interface Earlier {
  /** Null: nothing speaks against uploading it now. */
  readonly of: (id: string) => LeftOut | null
  /** All that is known of it by now, in a text to be compared: a plan holds it as it was then. */
  readonly knownOf: (id: string) => string
  /** By the copy's id, the new ids that journals have seen, and when. */
  readonly seen: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Ids that uploads were found under. */
  readonly newIds: ReadonlySet<string>
  /** Names that uploads were answered with which no listing has shown, one for each upload. */
  readonly unseen: readonly string[]
}

interface Known {
  /** A live listing of this session shows it. */
  readonly isListed: (id: string) => boolean
  /** The new ids that the manifest notes: a journal may be on another computer. */
  readonly newIdsOf: (id: string) => Iterable<string>
  /** The user has looked for what may be there, and wants it sent. */
  readonly looked: boolean
}

export function earlierIn(
  runs: readonly Replayed[],
  { isListed, newIdsOf, looked }: Known
): Earlier {
  const latest = new Map<string, ReturnType<Replayed['outcomeOf']>>()
  const hasHoles = runs.some((run) => run.hasHoles)
  const newIds = new Set<string>()
  const seen = new Map<string, Map<string, number>>()
  const unseen: string[] = []
  /** Copies of which a listing shows an upload, whatever became of later ones. */
  const listed = new Set<string>()
  for (const run of runs.toSorted((a, b) => a.startedAt - b.startedAt))
    for (const { id } of run.files) {
      const outcome = run.outcomeOf(id)
      if (outcome.kind === 'uploaded' && outcome.newId !== null) {
        newIds.add(outcome.newId)
        if (isListed(outcome.newId)) listed.add(id)
        const seenOf = seen.get(id) ?? new Map<string, number>()
        seen.set(id, seenOf.set(outcome.newId, run.seenAt(id) ?? 0))
      }
      if (outcome.kind === 'uploaded' && outcome.newId === null) unseen.push(outcome.fileName)
      // What was not taken says nothing about the try before it.
      if (outcome.kind === 'uploaded' || outcome.kind === 'unknown') latest.set(id, outcome)
    }

  /** Of both: what a journal has seen, the manifest may note at any time. */
  const notedFor = (id: string): readonly string[] =>
    [...new Set([...newIdsOf(id), ...(seen.get(id)?.keys() ?? [])])].toSorted()

  return {
    of: (id) => {
      const noted = notedFor(id)
      if (listed.has(id) || noted.some(isListed)) return { kind: 'uploaded' }
      if (looked) return null

      const outcome = latest.get(id)
      if (outcome?.kind === 'unknown') return { kind: 'unknown' }
      if (outcome?.kind === 'uploaded' || noted.length > 0) return { kind: 'uploaded-before' }
      // Of a journal that cannot be read whole, any file may have been sent.
      return hasHoles ? { kind: 'unknown' } : null
    },
    knownOf: (id) => JSON.stringify([notedFor(id), latest.get(id), hasHoles]),
    seen,
    newIds,
    unseen
  }
}

/**
 * What speaks against a file of a plan by now. The user has looked at what was known then, and at
 * nothing else.
 */
export function saidSince(before: Earlier, id: string, known: string | undefined): LeftOut | null {
  const isOther = before.knownOf(id) !== known
  return before.of(id) ?? (isOther ? { kind: 'uploaded-before' } : null)
}

/**
 * A crash, or a full disk, may have kept out of the manifest what a journal has seen; another
 * computer has the manifest alone. What cannot be written is owed: the next flush says so.
 */
export async function noteSeen(
  { seen }: Pick<Earlier, 'seen'>,
  archive: Pick<Archive, 'noteNewId'>
): Promise<void> {
  for (const [id, newIds] of seen)
    for (const [newId, seenAt] of newIds) await archive.noteNewId(id, newId, seenAt)
}
