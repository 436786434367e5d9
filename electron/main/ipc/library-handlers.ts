import { fail, ok } from '@shared/problem'
import type { Deletion } from '../../deletion/deletion'
import type { Selections } from '../../library/stored/selections'
import type { AnswerStores } from '../../likeness/answers'
import type { OpenAccount } from '../open-account'
import type { Emit } from './emit'
import type { ForLibrary } from './guards'
import type { HandlersOf } from './handlers-of'

interface Options {
  readonly forLibrary: ForLibrary
  readonly whenLibraryChecked: ForLibrary
  readonly openAccount: () => OpenAccount | null
  readonly selections: Pick<Selections, 'load' | 'save'>
  readonly answers: Pick<AnswerStores, 'selectionIs'>
  readonly deletion: Pick<Deletion, 'clearPlans' | 'current' | 'run'>
  readonly emit: Emit
}

export function libraryHandlers({
  forLibrary,
  whenLibraryChecked,
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
    'library:list': (of) =>
      whenLibraryChecked(of, async ({ library, kind }) => {
        // What a run deletes moves the pages of a listing, and a copy that lags shows it again.
        const running = deletion.current()
        if (running?.library === kind) {
          listAfter(running.runId)
          return fail({ kind: 'run-active' })
        }
        // A refresh ends a plan that was not confirmed.
        deletion.clearPlans(kind)
        return ok({ listingId: library.list() })
      }),
    'library:cached': ({ offset, ...of }) => forLibrary(of, ({ cached }) => cached(offset)),
    'library:cancel': ({ library }) => {
      openAccount()?.libraries[library].library.cancel()
      return ok(null)
    },

    'selection:load': (of) => forLibrary(of, ({ key }) => selections.load(key)),
    'selection:save': ({ ids, ...of }) =>
      forLibrary(of, async ({ key, kind }) => {
        const saved = await selections.save(key, ids)
        if (kind !== 'uploads') return saved
        const loosened = await answers.selectionIs(key, ids)
        return saved.ok ? loosened : saved
      })
  }
}
