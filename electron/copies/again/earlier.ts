import type { LeftOut } from '@shared/copies/again'
import type { Replayed } from './replay'

/** What the journals of an account say of copies that were uploaded before. */
export interface Earlier {
  /** Null: nothing speaks against uploading it now. */
  readonly of: (id: string) => LeftOut | null
  /** Ids that uploads were found under. */
  readonly newIds: ReadonlySet<string>
}

/**
 * `isListed`: a live listing of this session shows an id. `looked`: the user has looked for what may
 * be there, and wants it sent.
 */
export function earlierIn(
  runs: readonly Replayed[],
  isListed: (id: string) => boolean,
  looked: boolean
): Earlier {
  const latest = new Map<string, ReturnType<Replayed['outcomeOf']>>()
  const hasHoles = runs.some((run) => run.hasHoles)
  const newIds = new Set<string>()
  for (const run of runs.toSorted((a, b) => a.startedAt - b.startedAt))
    for (const { id } of run.files) {
      const outcome = run.outcomeOf(id)
      if (outcome.kind === 'uploaded' && outcome.newId !== null) newIds.add(outcome.newId)
      // What was not taken says nothing about the try before it.
      if (outcome.kind === 'uploaded' || outcome.kind === 'unknown') latest.set(id, outcome)
    }

  return {
    of: (id) => {
      const outcome = latest.get(id)
      if (outcome?.kind === 'unknown') return looked ? null : { kind: 'unknown' }
      // Of a journal that cannot be read whole, any file may have been sent.
      if (outcome?.kind !== 'uploaded') return hasHoles && !looked ? { kind: 'unknown' } : null

      if (outcome.newId !== null && isListed(outcome.newId)) return { kind: 'uploaded' }
      return looked ? null : { kind: 'uploaded-before' }
    },
    newIds
  }
}
