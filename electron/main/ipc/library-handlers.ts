import { fail, ok } from '@shared/problem'
import type { Deletion } from '../../deletion/deletion'
import type { Selections } from '../../library/stored/selections'
import type { AnswerStores } from '../../likeness/answers'
import type { OpenAccount } from '../open-account'
import type { ForLibrary } from './guards'
import type { HandlersOf } from './handlers-of'

interface Options {
  readonly forLibrary: ForLibrary
  readonly whenLibraryChecked: ForLibrary
  readonly openAccount: () => OpenAccount | null
  readonly selections: Pick<Selections, 'load' | 'save'>
  readonly answers: Pick<AnswerStores, 'selectionIs'>
  readonly deletion: Pick<Deletion, 'clearPlans' | 'putOffListing'>
}

export function libraryHandlers({
  forLibrary,
  whenLibraryChecked,
  openAccount,
  selections,
  answers,
  deletion
}: Options): HandlersOf<'library' | 'selection'> {
  return {
    'library:list': (of) =>
      whenLibraryChecked(of, async ({ library, kind }) => {
        if (deletion.putOffListing(kind)) return fail({ kind: 'run-active' })
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
