import { isComplete } from '../../../renderer/library/listing/listing-phase'
import type { World } from '../../support/program/world'
import type { Witness } from '../../support/service/witness'

/** Holds the end of a listing against what the service had from its beginning on. */
export interface ListingCheck {
  readonly check: () => void
}

/** A listing of the open account begins. */
export function createListingCheck(world: World, witness: Witness): ListingCheck {
  const { deletion, open, window } = world.program()
  const { account, library } = open
  const idsThere = () => world.there(account)
  const before = idsThere()
  const selected = window.store.getState().selectedIds()
  const wasRunning = deletion.isRunning()
  const hadSent = witness.deletes()

  return {
    check: () => {
      const { phase, selectedIds } = window.store.getState()
      const now = new Set(idsThere())
      const deletes = wasRunning || witness.deletes() > hadSent
      /** What was sent may be unknown, and is then not known to be listed. */
      const isDoubtful = (id: string): boolean => deletes && witness.isConfirmed(account, id)
      const wasThere = (id: string): boolean => now.has(id) && !isDoubtful(id)

      const missing = before.filter((id) => wasThere(id) && !library.find(id))
      if (isComplete(phase) && missing.length > 0)
        witness.violate(
          `a listing ${deletes ? 'during a deletion ' : ''}without ${missing.length} assets ` +
            'is called complete (R39)'
        )

      const listed = new Set(before)
      const stillSelected = new Set(selectedIds())
      const lost = selected.filter((id) => listed.has(id) && wasThere(id) && !stillSelected.has(id))
      if (lost.length > 0)
        witness.violate(`a listing took ${lost.length} assets out of the selection (R41)`)
    }
  }
}
