import { ok } from '@shared/problem'
import type { Selections } from '../../library/stored/selections'
import type { OpenAccount } from '../open-account'
import type { ForAccount } from './guards'
import type { HandlersOf } from './handlers-of'

interface Options {
  readonly forAccount: ForAccount
  readonly whenChecked: ForAccount
  readonly openAccount: () => OpenAccount | null
  readonly selections: Pick<Selections, 'load' | 'save'>
  /** A refresh ends a plan that was not confirmed. */
  readonly clearPlans: () => void
}

export function libraryHandlers({
  forAccount,
  whenChecked,
  openAccount,
  selections,
  clearPlans
}: Options): HandlersOf<'library' | 'selection'> {
  return {
    'library:list': ({ account }) =>
      whenChecked(account, async ({ library }) => {
        clearPlans()
        return ok({ listingId: library.list() })
      }),
    'library:cached': ({ account, offset }) => forAccount(account, ({ cached }) => cached(offset)),
    'library:cancel': () => {
      openAccount()?.library.cancel()
      return ok(null)
    },

    'selection:load': ({ account }) => forAccount(account, ({ key }) => selections.load(key)),
    'selection:save': ({ account, ids }) =>
      forAccount(account, ({ key }) => selections.save(key, ids))
  }
}
