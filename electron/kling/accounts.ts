import type { Account } from '@shared/account'
import { fail, ok, type Result } from '@shared/problem'
import { decode } from './answer'
import type { Request } from './http'
import { accountAnswer, accountsAnswer } from './wire'

export interface Accounts {
  /** All accounts of the token. With none configured the service answers 404: `no-accounts`. */
  readonly list: (signal?: AbortSignal) => Promise<Result<readonly Account[]>>
  /** An account that is still configured; null once it is gone. */
  readonly find: (
    email: string,
    signal?: AbortSignal
  ) => Promise<Result<{ readonly email: string } | null>>
}

export function createAccounts(request: Request): Accounts {
  return {
    list: async (signal) => {
      const answer = await request({ method: 'GET', path: ['accounts'], isCheck: true, signal })
      if (!answer.ok) {
        const { problem } = answer
        return problem.kind === 'not-found'
          ? fail({ kind: 'no-accounts', said: problem.said })
          : answer
      }

      const accounts = decode(answer.value, accountsAnswer)
      if (!accounts.ok) return accounts
      return accounts.value.length === 0 ? fail({ kind: 'no-accounts', said: null }) : accounts
    },
    find: async (email, signal) => {
      const answer = await request({ method: 'GET', path: ['accounts', email], signal })
      if (!answer.ok) return answer.problem.kind === 'not-found' ? ok(null) : answer

      const account = decode(answer.value, accountAnswer)
      return account.ok ? ok({ email }) : account
    }
  }
}
