import { fail, type Problem, type Result } from '@shared/problem'
import type { Kling } from '../../kling/client'
import { askedWaitMs } from '../../kling/waiting/retry'

/** An answer to a DELETE, after a 404 was asked about. */
export interface Asked {
  readonly answer: Result<readonly string[]>
  /** The service is to be left alone before anything else leaves; null: it need not be. */
  readonly wait: Problem | null
  /** A 404, and the account is there: it is about these ids. */
  readonly isAboutIds: boolean
}

/**
 * A 404 after a DELETE can mean that the account is gone, which concerns every batch, or something
 * about these ids, which says nothing about them. `GET /accounts/<email>` tells (API
 * documentation). Where the service asks for a wait instead of telling, the 404 stays what it is:
 * the DELETE was sent and answered, so its ids are looked up before they are sent again (R15).
 */
export async function withMissingAccount(
  kling: Pick<Kling, 'accounts'>,
  account: string,
  answer: Result<readonly string[]>
): Promise<Asked> {
  const unchanged = { answer, wait: null, isAboutIds: false }
  if (answer.ok || answer.problem.kind !== 'not-found') return unchanged
  const found = await kling.accounts.find(account)
  const isToWait = !found.ok && askedWaitMs(found.problem) !== null
  if (!found.ok) return { ...unchanged, wait: isToWait ? found.problem : null }
  if (found.value !== null) return { ...unchanged, isAboutIds: true }
  return { ...unchanged, answer: fail({ kind: 'account-missing', email: account }) }
}
