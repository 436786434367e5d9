import type { CopyState, SavedCopy } from '@shared/copies/archive'
import type { CopyOutcome } from '@shared/copies/copy'
import type { ReadBack } from './archive'
import type { Saved } from './manifest'

interface Known {
  readonly state: CopyState
  readonly at: number
}

/** What this session has found out about copies, beyond what their manifests say. */
export interface States {
  readonly saved: (account: string, id: string, outcome: CopyOutcome, at: number) => void
  readonly found: (account: string, id: string, found: ReadBack, at: number) => void
  readonly shown: (account: string, saved: Saved) => SavedCopy
}

export function createStates(): States {
  const accounts = new Map<string, Map<string, Known>>()
  const statesOf = (account: string): Map<string, Known> => {
    const states = accounts.get(account) ?? new Map<string, Known>()
    accounts.set(account, states)
    return states
  }

  return {
    saved: (account, id, outcome, at) => {
      if (outcome.kind !== 'unproved') statesOf(account).set(id, { state: 'whole', at })
    },
    found: (account, id, found, at) => void statesOf(account).set(id, { state: found, at }),
    shown: (account, saved) => {
      const known = statesOf(account).get(saved.id)
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
