import { fail, type Result } from '@shared/problem'
import type { Kling } from '../../kling/client'
import { askedWaitMs } from '../../kling/waiting/retry'

/**
 * A 404 after a DELETE can mean that the account is gone, which concerns every batch, or something
 * about these ids, which says nothing about them. `GET /accounts/<email>` tells (API
 * documentation). Where the service asks for a wait instead of telling, the batch waits as well.
 */
export async function withMissingAccount(
  kling: Pick<Kling, 'accounts'>,
  account: string,
  answer: Result<readonly string[]>
): Promise<Result<readonly string[]>> {
  if (answer.ok || answer.problem.kind !== 'not-found') return answer
  const found = await kling.accounts.find(account)
  if (found.ok)
    return found.value === null ? fail({ kind: 'account-missing', email: account }) : answer

  const retryAfterMs = askedWaitMs(found.problem)
  return retryAfterMs === null ? answer : fail({ kind: 'rate-limited', said: null, retryAfterMs })
}
