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
  expect(await answerOf(ok(null))).toEqual({
    answer: fail({ kind: 'account-missing', email: EMAIL }),
    wait: null,
    isAboutIds: false
  })
  const unchanged = { answer: NOT_FOUND, wait: null }
  expect(await answerOf(ok({ email: EMAIL }))).toEqual({ ...unchanged, isAboutIds: true })
  // Then nobody knows what it is about.
  expect(await answerOf(fail({ kind: 'interrupted', code: 'ECONNRESET' }))).toEqual({
    ...unchanged,
    isAboutIds: false
  })
})

it.each<Problem>([
  { kind: 'rate-limited', said: null, retryAfterMs: 600_000 },
  { kind: 'service-failed', status: 503, said: null, retryAfterMs: 600_000 }
])('waits as long as the service asks, and the 404 stays: $kind (R15, R42)', async (problem) => {
  expect(await answerOf(fail(problem))).toEqual({
    answer: NOT_FOUND,
    wait: problem,
    isAboutIds: false
  })
})
