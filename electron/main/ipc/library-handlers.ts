import { fail, ok } from '@shared/problem'
import type { Deletion } from '../../deletion/deletion'
import type { Selections } from '../../library/stored/selections'
import type { AnswerStores } from '../../likeness/answers'
import type { OpenAccount } from '../open-account'
import type { Emit } from './emit'
import type { ForAccount } from './guards'
import type { HandlersOf } from './handlers-of'

interface Options {
  readonly forAccount: ForAccount
  readonly whenChecked: ForAccount
  readonly openAccount: () => OpenAccount | null
  readonly selections: Pick<Selections, 'load' | 'save'>
  readonly answers: Pick<AnswerStores, 'selectionIs'>
  readonly deletion: Pick<Deletion, 'clearPlans' | 'current' | 'run'>
  readonly emit: Emit
}

export function libraryHandlers({
  forAccount,
  whenChecked,
  openAccount,
  selections,
  answers,
  deletion,
  emit
}: Options): HandlersOf<'library' | 'selection'> {
  /** The runs after which the page lists, having been refused meanwhile. */
  const listsAfter = new Set<string>()
  const listAfter = (runId: string): void => {
    const run = deletion.run(runId)
    if (!run.ok || listsAfter.has(runId)) return
    listsAfter.add(runId)
    void run.value.ended.then(() => emit('menu:command', { command: 'refresh' }))
  }

  return {
    'library:list': ({ account }) =>
      whenChecked(account, async ({ library }) => {
        // What a run deletes moves the pages of a listing, and a copy that lags shows it again.
        const running = deletion.current()
        if (running) {
          listAfter(running.runId)
          return fail({ kind: 'run-active' })
        }
        // A refresh ends a plan that was not confirmed.
        deletion.clearPlans()
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
