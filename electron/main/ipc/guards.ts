import type { LibraryKind, LibraryOf } from '@shared/library/kind'
import { fail, type Result } from '@shared/problem'
import type { Deletion } from '../../deletion/deletion'
import type { OpenAccount } from '../open-account'
import type { OpenLibrary } from '../open-library'

/** Not while a deletion runs, or is about to. */
export type WhenIdle = <T>(act: () => Promise<Result<T>>) => Promise<Result<T>>

/** For a library of the account that is open, whichever account it is. */
type WithLibrary = <T>(
  library: LibraryKind,
  act: (open: OpenLibrary) => Promise<Result<T>>
) => Promise<Result<T>>

/** For one account, while it is open. A page that still speaks of another one gets nothing. */
export type ForAccount = <T>(
  account: string,
  act: (open: OpenAccount) => Promise<Result<T>>
) => Promise<Result<T>>

/** For one library of one account, while that is open. */
export type ForLibrary = <T>(
  of: LibraryOf,
  act: (open: OpenLibrary) => Promise<Result<T>>
) => Promise<Result<T>>

/** When a request of the page may be carried out. */
export interface Guards {
  readonly whenIdle: WhenIdle
  readonly withLibrary: WithLibrary
  readonly forAccount: ForAccount
  readonly forLibrary: ForLibrary
  /**
   * For whatever lists, plans or sends: only once the service has accepted the token in this
   * session. From a kept listing nothing can be deleted.
   */
  readonly withCheckedLibrary: WithLibrary
  readonly whenChecked: ForAccount
  readonly whenLibraryChecked: ForLibrary
}

interface Options {
  readonly deletion: Pick<Deletion, 'isRunning'>
  readonly openAccount: () => OpenAccount | null
}

export function createGuards({ deletion, openAccount }: Options): Guards {
  const forAccount: ForAccount = async (account, act) => {
    const open = openAccount()
    return open?.account === account ? act(open) : fail({ kind: 'not-connected' })
  }
  const whenChecked: ForAccount = (account, act) =>
    forAccount(account, async (open) =>
      open.isChecked ? act(open) : fail({ kind: 'not-checked' })
    )

  const libraryOf =
    (guard: ForAccount): ForLibrary =>
    ({ account, library }, act) =>
      guard(account, ({ libraries }) => act(libraries[library]))
  const withOpen =
    (guard: ForAccount): WithLibrary =>
    (library, act) =>
      libraryOf(guard)({ account: openAccount()?.account ?? '', library }, act)

  return {
    whenIdle: async (act) => (deletion.isRunning() ? fail({ kind: 'run-active' }) : act()),
    withLibrary: withOpen(forAccount),
    forAccount,
    forLibrary: libraryOf(forAccount),
    withCheckedLibrary: withOpen(whenChecked),
    whenChecked,
    whenLibraryChecked: libraryOf(whenChecked)
  }
}
