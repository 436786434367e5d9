import { fail } from '@shared/problem'
import type { Deletion } from '../../deletion/deletion'
import type { Workspace } from '../open-account'
import type { InPlace, WhenIdle } from './handlers'

export interface Guards {
  readonly whenIdle: WhenIdle
  readonly inPlace: InPlace
  /**
   * From a kept listing nothing can be deleted: before the service has accepted the token nothing
   * is listed, planned or sent.
   */
  readonly whenChecked: InPlace
}

/** When a request of the page may be carried out. */
export function createGuards({
  deletion,
  workspace
}: {
  deletion: Pick<Deletion, 'isOccupied'>
  workspace: () => Workspace | null
}): Guards {
  const inPlace: InPlace = async (account, act) => {
    const open = workspace()
    return open?.account === account ? act(open) : fail({ kind: 'not-connected' })
  }
  return {
    whenIdle: async (act) => (deletion.isOccupied() ? fail({ kind: 'run-active' }) : act()),
    inPlace,
    whenChecked: (account, act) =>
      inPlace(account, async (place) =>
        place.isChecked ? act(place) : fail({ kind: 'not-checked' })
      )
  }
}
