import { fail } from '@shared/problem'
import type { Deletion } from '../../deletion/deletion'
import type { OpenAccount } from '../open-account'
import type { ForAccount, WhenIdle } from './handlers'

export interface Guards {
  readonly whenIdle: WhenIdle
  readonly forAccount: ForAccount
  /**
   * From a kept listing nothing can be deleted: before the service has accepted the token nothing
   * is listed, planned or sent.
   */
  readonly whenChecked: ForAccount
}

/** When a request of the page may be carried out. */
export function createGuards({
  deletion,
  openAccount
}: {
  deletion: Pick<Deletion, 'isRunning'>
  openAccount: () => OpenAccount | null
}): Guards {
  const forAccount: ForAccount = async (account, act) => {
    const open = openAccount()
    return open?.account === account ? act(open) : fail({ kind: 'not-connected' })
  }
  return {
    whenIdle: async (act) => (deletion.isRunning() ? fail({ kind: 'run-active' }) : act()),
    forAccount,
    whenChecked: (account, act) =>
      forAccount(account, async (place) =>
        place.isChecked ? act(place) : fail({ kind: 'not-checked' })
      )
  }
}
