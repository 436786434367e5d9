import type { LibraryOf } from '@shared/library/kind'
import { ok } from '@shared/problem'
import type { Again } from '../../copies/again/again'
import type { Guards } from '../ipc/guards'
import type { HandlersOf } from '../ipc/handlers-of'

interface Options extends Pick<Guards, 'whenIdle' | 'forLibrary' | 'whenLibraryChecked'> {
  readonly again: Again
}

/** Only what the user has uploaded is ever uploaded again. */
export function againHandlers({
  again,
  whenIdle,
  forLibrary,
  whenLibraryChecked
}: Options): HandlersOf<'again'> {
  const uploadsOf = (account: string): LibraryOf => ({ account, library: 'uploads' })

  return {
    'again:plan': ({ account, ids, looked }) =>
      whenIdle(() =>
        whenLibraryChecked(uploadsOf(account), (open) => again.plan(open, ids, looked))
      ),
    'again:plan-page': ({ planId, list, offset }) => again.planPage(planId, list, offset),
    'again:discard': ({ planId }) => {
      again.discard(planId)
      return ok(null)
    },
    'again:start': ({ account, planId }) =>
      whenIdle(() => whenLibraryChecked(uploadsOf(account), (open) => again.start(open, planId))),
    'again:stop': () => {
      again.stop()
      return ok(null)
    },
    'again:current': () => ok(again.current()),
    'again:runs': ({ account }) => forLibrary(uploadsOf(account), again.runs),
    'again:run-page': ({ account, runId, offset }) =>
      forLibrary(uploadsOf(account), (open) => again.runPage(open, runId, offset)),
    'again:look': ({ account, runId }) =>
      whenLibraryChecked(uploadsOf(account), (open) => again.look(open, runId))
  }
}
