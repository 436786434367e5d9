import { ok } from '@shared/problem'
import { checkPreflight } from '../../preflight/preflight'
import { systemClock } from '../../time/clock'
import type { ForAccount, HandlersOf } from './handlers'

/**
 * The page asks when a listing begins and when a confirmation opens. Nothing waits for the answer,
 * and the start of a run asks nothing: its first request is told the same by the service, and a
 * check before it would only be a delay.
 */
export function preflightHandlers({
  whenChecked
}: {
  readonly whenChecked: ForAccount
}): HandlersOf<'preflight'> {
  return {
    'preflight:check': ({ account }) =>
      whenChecked(account, async ({ kling }) =>
        ok(await checkPreflight(kling, account, systemClock))
      )
  }
}
