import { ok } from '@shared/problem'
import { checkPreflight } from '../../preflight/preflight'
import type { Clock } from '../../time/clock'
import type { ForAccount } from './guards'
import type { HandlersOf } from './handlers-of'

interface Options {
  readonly whenChecked: ForAccount
  readonly clock: Clock
}

/**
 * The page asks when a listing begins and when a confirmation opens, and waits for neither answer.
 * The start of a run does not ask: the service answers its first request with the same problems, so
 * a check before it would only delay the run.
 */
export function preflightHandlers({ whenChecked, clock }: Options): HandlersOf<'preflight'> {
  return {
    'preflight:check': ({ account }) =>
      whenChecked(account, async ({ kling }) => ok(await checkPreflight(kling, account, clock)))
  }
}
