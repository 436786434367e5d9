import { fail, type Problem, type Result } from '@shared/problem'
import type { Kling } from '../../kling/client'
import { askedWaitMs } from '../../kling/waiting/retry'

/** An answer to a DELETE, after a 404 was asked about. */
export interface Asked {
  readonly answer: Result<readonly string[]>
  /** The service is to be left alone before anything else leaves; null: it need not be. */
  readonly wait: Problem | null
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
  if (answer.ok || answer.problem.kind !== 'not-found') return { answer, wait: null }
  const found = await kling.accounts.find(account)
  if (!found.ok) return { answer, wait: askedWaitMs(found.problem) === null ? null : found.problem }
  if (found.value !== null) return { answer, wait: null }
  return { answer: fail({ kind: 'account-missing', email: account }), wait: null }
}
