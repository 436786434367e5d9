import type { ConnectedAccount } from '../accounts/account-connection'
import type { OpenAccount } from './open-account'

/** Holds the one account that is open. */
interface AccountSlot {
  /** Null while no account is open. */
  readonly get: () => OpenAccount | null
  /**
   * Opens another account in place of the one before, or none. False: this account is open already,
   * and goes on with everything it has listed.
   */
  readonly open: (connected: ConnectedAccount | null) => boolean
}

export function createAccountSlot(
  create: (connected: ConnectedAccount) => OpenAccount
): AccountSlot {
  let current: OpenAccount | null = null

  return {
    get: () => current,
    open: (connected) => {
      if (current && connected && isOpenAs(current, connected)) return false
      current?.close()
      current = connected && create(connected)
      return true
    }
  }
}

const isOpenAs = (open: OpenAccount, { account, kling, isChecked }: ConnectedAccount): boolean =>
  open.account === account && open.kling === kling && open.isChecked === isChecked
