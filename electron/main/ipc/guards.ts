import { fail, type Result } from '@shared/problem'
import type { Deletion } from '../../deletion/deletion'
import type { OpenAccount } from '../open-account'

/** Not while a deletion runs, or is about to. */
export type WhenIdle = <T>(act: () => Promise<Result<T>>) => Promise<Result<T>>

/** For the account that is open, whichever it is. */
type WithOpenAccount = <T>(act: (open: OpenAccount) => Promise<Result<T>>) => Promise<Result<T>>

/** For one account, while it is open. A page that still speaks of another one gets nothing. */
export type ForAccount = <T>(
  account: string,
  act: (open: OpenAccount) => Promise<Result<T>>
) => Promise<Result<T>>

/** When a request of the page may be carried out. */
export interface Guards {
  readonly whenIdle: WhenIdle
  readonly withOpenAccount: WithOpenAccount
  readonly forAccount: ForAccount
  /**
   * For whatever lists, plans or sends: only once the service has accepted the token in this
   * session. From a kept listing nothing can be deleted.
   */
  readonly withCheckedAccount: WithOpenAccount
  readonly whenChecked: ForAccount
}

interface Options {
  readonly deletion: Pick<Deletion, 'isRunning'>
  readonly openAccount: () => OpenAccount | null
}

export function createGuards({ deletion, openAccount }: Options): Guards {
  const withOpenAccount: WithOpenAccount = async (act) => {
    const open = openAccount()
    return open ? act(open) : fail({ kind: 'not-connected' })
  }
  const withCheckedAccount: WithOpenAccount = (act) =>
    withOpenAccount(async (open) => (open.isChecked ? act(open) : fail({ kind: 'not-checked' })))

  const only =
    (guard: WithOpenAccount): ForAccount =>
    async (account, act) =>
      openAccount()?.account === account ? guard(act) : fail({ kind: 'not-connected' })

  return {
    whenIdle: async (act) => (deletion.isRunning() ? fail({ kind: 'run-active' }) : act()),
    withOpenAccount,
    withCheckedAccount,
    forAccount: only(withOpenAccount),
    whenChecked: only(withCheckedAccount)
  }
}
