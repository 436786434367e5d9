import { ok } from '@shared/problem'
import type { Again } from '../../copies/again/again'
import type { Guards } from '../ipc/guards'
import type { HandlersOf } from '../ipc/handlers-of'

interface Options extends Pick<Guards, 'whenIdle' | 'forAccount' | 'whenChecked'> {
  readonly again: Again
}

export function againHandlers({
  again,
  whenIdle,
  forAccount,
  whenChecked
}: Options): HandlersOf<'again'> {
  return {
    'again:plan': ({ account, ids, looked }) =>
      whenIdle(() => whenChecked(account, (open) => again.plan(open, ids, looked))),
    'again:plan-page': ({ planId, list, offset }) => again.planPage(planId, list, offset),
    'again:discard': ({ planId }) => {
      again.discard(planId)
      return ok(null)
    },
    'again:start': ({ account, planId }) =>
      whenIdle(() => whenChecked(account, (open) => again.start(open, planId))),
    'again:stop': () => {
      again.stop()
      return ok(null)
    },
    'again:current': () => ok(again.current()),
    'again:runs': ({ account }) => forAccount(account, again.runs),
    'again:run-page': ({ account, runId, offset }) =>
      forAccount(account, (open) => again.runPage(open, runId, offset)),
    'again:look': ({ account, runId }) => whenChecked(account, (open) => again.look(open, runId))
  }
}
