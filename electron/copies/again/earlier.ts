import type { LeftOut } from '@shared/copies/again'
import type { Archive } from '../archive/archive'
import type { Saved } from '../archive/manifest'
import type { Replayed } from './replay'

/** The new id of a copy, and when that was noted. */
interface Note {
  readonly newId: string
  readonly notedAt: number
}

/** What journals and the manifest say of copies that were uploaded before. */
export interface Earlier {
  /** Null: nothing speaks against uploading it now. */
  readonly of: (id: string) => LeftOut | null
  /** All that is known of it by now, in a text to be compared: a plan holds it as it was then. */
  readonly knownOf: (id: string) => string
  /** By the copy's id, the new id that a journal has seen last. */
  readonly seen: ReadonlyMap<string, Note>
  /** Ids that uploads were found under. */
  readonly newIds: ReadonlySet<string>
  /** Names that uploads were answered with which no listing has shown, one for each upload. */
  readonly unseen: readonly string[]
}

interface Known {
  /** A live listing of this session shows it. */
  readonly isListed: (id: string) => boolean
  /** The new id that the manifest notes: a journal may be on another computer. */
  readonly notedFor: (id: string) => Pick<Saved, 'newId' | 'notedAt'> | undefined
  /** The user has looked for what may be there, and wants it sent. */
  readonly looked: boolean
}

export function earlierIn(
  runs: readonly Replayed[],
  { isListed, notedFor, looked }: Known
): Earlier {
  const latest = new Map<string, ReturnType<Replayed['outcomeOf']>>()
  const hasHoles = runs.some((run) => run.hasHoles)
  const newIds = new Set<string>()
  const seen = new Map<string, Note>()
  const unseen: string[] = []
  /** Copies of which a listing shows an upload, whatever became of later ones. */
  const listed = new Set<string>()
  for (const run of runs.toSorted((a, b) => a.startedAt - b.startedAt))
    for (const { id } of run.files) {
      const outcome = run.outcomeOf(id)
      if (outcome.kind === 'uploaded' && outcome.newId !== null) {
        newIds.add(outcome.newId)
        if (isListed(outcome.newId)) listed.add(id)
        const note = { newId: outcome.newId, notedAt: run.seenAt(id) ?? 0 }
        if ((seen.get(id)?.notedAt ?? 0) <= note.notedAt) seen.set(id, note)
      }
      if (outcome.kind === 'uploaded' && outcome.newId === null) unseen.push(outcome.fileName)
      // What was not taken says nothing about the try before it.
      if (outcome.kind === 'uploaded' || outcome.kind === 'unknown') latest.set(id, outcome)
    }

  /** The later one of both: what a journal has seen, the manifest may note at any time. */
  const noteOf = (id: string): Note | undefined => {
    const { newId, notedAt = 0 } = notedFor(id) ?? {}
    const ours = seen.get(id)
    if (newId === undefined || (ours && ours.notedAt > notedAt)) return ours
    return { newId, notedAt }
  }

  return {
    of: (id) => {
      const noted = notedFor(id)?.newId
      if (listed.has(id) || (noted !== undefined && isListed(noted))) return { kind: 'uploaded' }
      if (looked) return null

      const outcome = latest.get(id)
      if (outcome?.kind === 'unknown') return { kind: 'unknown' }
      if (outcome?.kind === 'uploaded' || noted !== undefined) return { kind: 'uploaded-before' }
      // Of a journal that cannot be read whole, any file may have been sent.
      return hasHoles ? { kind: 'unknown' } : null
    },
    knownOf: (id) => JSON.stringify([noteOf(id), latest.get(id), hasHoles]),
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
  for (const [id, { newId, notedAt }] of seen) await archive.noteNewId(id, newId, notedAt)
}
