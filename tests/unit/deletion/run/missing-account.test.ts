import { fail, ok, type Problem, type Result } from '@shared/problem'
import { expect, it } from 'vitest'
import { withMissingAccount } from '../../../../electron/deletion/run/missing-account'

const EMAIL = 'a@b.c'
const NOT_FOUND = fail<Problem>({ kind: 'not-found', said: null })
const answerOf = (found: Result<{ readonly email: string } | null>) =>
  withMissingAccount(
    { accounts: { list: async () => ok([]), find: async () => found } },
    EMAIL,
    NOT_FOUND
  )

it('tells a missing account from ids that were not found', async () => {
  expect(await answerOf(ok(null))).toEqual(fail({ kind: 'account-missing', email: EMAIL }))
  expect(await answerOf(ok({ email: EMAIL }))).toEqual(NOT_FOUND)
  expect(await answerOf(fail({ kind: 'interrupted', code: 'ECONNRESET' }))).toEqual(NOT_FOUND)
})

it.each<Problem>([
  { kind: 'rate-limited', said: null, retryAfterMs: 600_000 },
  { kind: 'service-failed', status: 503, said: null, retryAfterMs: 600_000 }
])('waits as long as the service asks instead of telling: $kind (R42)', async (problem) => {
  expect(await answerOf(fail(problem))).toMatchObject({
    problem: { kind: 'rate-limited', retryAfterMs: 600_000 }
  })
})
