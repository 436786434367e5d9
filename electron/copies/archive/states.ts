import type { CopyState, SavedCopy } from '@shared/copies/archive'
import type { CopyOutcome } from '@shared/copies/copy'
import { type Saved, sumLine } from './manifest'

/** What this program has learnt of an archive's copies by reading them back: no list says so. */
export interface Learnt {
  /** By id, the copy that was saved, or found whole, last. */
  readonly preferred: Map<string, Saved>
  /** Missing or altered when they were read last, by name and hash. */
  readonly spoilt: Set<string>
}

export const nothingLearnt = (): Learnt => ({ preferred: new Map(), spoilt: new Set() })

export const isSpoilt = ({ spoilt }: Learnt, copy: Parameters<typeof sumLine>[0]): boolean =>
  spoilt.has(sumLine(copy))

interface Known {
  readonly state: CopyState
  readonly at: number
  /** Name and hash of the copy that was read: another one may count by now. */
  readonly of: string
}

/**
 * What this session has found out about copies, beyond what their manifests say: by the archive's
 * path, since the same asset has another file in another folder.
 */
export interface States {
  readonly saved: (archive: string, id: string, outcome: CopyOutcome, at: number) => void
  readonly found: (archive: string, saved: Saved, found: CopyState, at: number) => void
  readonly shown: (archive: string, saved: Saved) => SavedCopy
}

export function createStates(): States {
  const archives = new Map<string, Map<string, Known>>()
  const statesOf = (archive: string): Map<string, Known> => {
    const states = archives.get(archive) ?? new Map<string, Known>()
    archives.set(archive, states)
    return states
  }

  return {
    saved: (archive, id, outcome, at) => {
      if (outcome.kind === 'unproved') return
      statesOf(archive).set(id, { state: 'whole', at, of: sumLine(outcome.copy) })
    },
    found: (archive, saved, found, at) =>
      void statesOf(archive).set(saved.id, { state: found, at, of: sumLine(saved) }),
    shown: (archive, saved) => {
      const last = statesOf(archive).get(saved.id)
      const known = last?.of === sumLine(saved) ? last : undefined
      const { id, name, bytes, sha256, isClean, type, createdAt, savedAt } = saved
      return {
        id,
        name,
        bytes,
        sha256,
        ...(isClean && { isClean }),
        type,
        createdAt,
        savedAt,
        state: known?.state ?? 'saved',
        provedAt: known?.state === 'whole' ? known.at : savedAt
      }
    }
  }
}
