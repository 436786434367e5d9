import { ok } from '@shared/problem'
import type { Selections } from '../../library/stored/selections'
import type { AnswerStores } from '../../likeness/answers'
import type { OpenAccount } from '../open-account'
import type { ForAccount } from './guards'
import type { HandlersOf } from './handlers-of'

interface Options {
  readonly forAccount: ForAccount
  readonly whenChecked: ForAccount
  readonly openAccount: () => OpenAccount | null
  readonly selections: Pick<Selections, 'load' | 'save'>
  readonly answers: Pick<AnswerStores, 'selectionIs'>
  /** A refresh ends a plan that was not confirmed. */
  readonly clearPlans: () => void
}

export function libraryHandlers({
  forAccount,
  whenChecked,
  openAccount,
  selections,
  answers,
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
      forAccount(account, async ({ key }) => {
        const saved = await selections.save(key, ids)
        const loosened = await answers.selectionIs(key, ids)
        return saved.ok ? loosened : saved
      })
  }
}
