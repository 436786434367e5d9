import { fail, ok } from '@shared/problem'
import type { Deletion } from '../../deletion/deletion'
import type { Selections } from '../../library/stored/selections'
import type { AnswerStores } from '../../likeness/answers'
import { oneAtATime } from '../../time/one-at-a-time'
import type { OpenAccount } from '../open-account'
import type { ForLibrary } from './guards'
import type { HandlersOf } from './handlers-of'

interface Options {
  readonly forLibrary: ForLibrary
  readonly whenLibraryChecked: ForLibrary
  readonly openAccount: () => OpenAccount | null
  readonly selections: Pick<Selections, 'load' | 'save'>
  readonly answers: Pick<AnswerStores, 'selectionWillBe' | 'selectionIs'>
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
  const inTurn = oneAtATime()
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
        if (kind !== 'uploads') return selections.save(key, ids)

        return inTurn(async () => {
          // Bonds first: what is selected without its own could go as the last of its group (R29).
          const bound = await answers.selectionWillBe(key, ids)
          if (!bound.ok) return bound
          const saved = await selections.save(key, ids)
          return saved.ok ? answers.selectionIs(key, ids) : saved
        })
      })
  }
}
