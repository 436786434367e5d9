import type { LeftOut } from '@shared/copies/again'
import type { Replayed } from './replay'

/** What journals and the manifest say of copies that were uploaded before. */
export interface Earlier {
  /** Null: nothing speaks against uploading it now. */
  readonly of: (id: string) => LeftOut | null
  /** Ids that uploads were found under. */
  readonly newIds: ReadonlySet<string>
  /** Names that uploads were answered with which no listing has shown, one for each upload. */
  readonly unseen: readonly string[]
}

interface Known {
  /** A live listing of this session shows it. */
  readonly isListed: (id: string) => boolean
  /** The new id that the manifest notes: a journal may be on another computer. */
  readonly notedFor: (id: string) => string | undefined
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
  const unseen: string[] = []
  /** Copies of which a listing shows an upload, whatever became of later ones. */
  const listed = new Set<string>()
  for (const run of runs.toSorted((a, b) => a.startedAt - b.startedAt))
    for (const { id } of run.files) {
      const outcome = run.outcomeOf(id)
      if (outcome.kind === 'uploaded' && outcome.newId !== null) {
        newIds.add(outcome.newId)
        if (isListed(outcome.newId)) listed.add(id)
      }
      if (outcome.kind === 'uploaded' && outcome.newId === null) unseen.push(outcome.fileName)
      // What was not taken says nothing about the try before it.
      if (outcome.kind === 'uploaded' || outcome.kind === 'unknown') latest.set(id, outcome)
    }

  return {
    of: (id) => {
      const noted = notedFor(id)
      if (listed.has(id) || (noted !== undefined && isListed(noted))) return { kind: 'uploaded' }
      if (looked) return null

      const outcome = latest.get(id)
      if (outcome?.kind === 'unknown') return { kind: 'unknown' }
      if (outcome?.kind === 'uploaded' || noted !== undefined) return { kind: 'uploaded-before' }
      // Of a journal that cannot be read whole, any file may have been sent.
      return hasHoles ? { kind: 'unknown' } : null
    },
    newIds,
    unseen
  }
}
