import { fail, ok, type Problem, type Result } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import { createAskClean } from '../../../electron/generated/clean-address'
import { createTestClock } from '../../support/system/clock'

/** What comes of asking a service that always answers so. */
function asked(answer: Result<string | null>): Promise<Result<string | null>> {
  const askClean = createAskClean({
    account: 'a',
    works: { download: async () => answer },
    clock: createTestClock(),
    random: () => 0.5
  })
  return askClean({ workId: '1', fileType: 'MP4' }, new AbortController().signal)
}

const said = null
const retryAfterMs = null

describe('whether there is a better file', () => {
  it('is told by an answer, with its address or without', async () => {
    expect(await asked(ok('https://cdn.example/a'))).toEqual(ok('https://cdn.example/a'))
    expect(await asked(ok(null))).toEqual(ok(null))
  })

  it.each<Problem>([
    { kind: 'rejected', said },
    { kind: 'not-found', said },
    { kind: 'forbidden', said },
    // So a plan without that download may be told.
    { kind: 'payment-required', said }
  ])('is told by $kind, which speaks of this work: there is none', async (problem) => {
    expect(await asked(fail(problem))).toEqual(ok(null))
  })

  it.each<Problem>([
    { kind: 'unauthorized', said },
    { kind: 'session-broken', said },
    { kind: 'account-missing', email: 'a' },
    { kind: 'rate-limited', said, retryAfterMs },
    { kind: 'service-failed', status: 503, said, retryAfterMs },
    { kind: 'unexpected-status', status: 302, said },
    { kind: 'unreadable', why: 'no JSON' },
    { kind: 'too-large', limitBytes: 1 },
    { kind: 'unreachable', code: 'ECONNREFUSED' },
    { kind: 'interrupted', code: 'ECONNRESET' },
    { kind: 'timed-out', afterMs: 1 },
    { kind: 'untrusted', code: 'CERT_HAS_EXPIRED' },
    { kind: 'proxy-refused', status: 407 },
    { kind: 'proxy-unsupported', named: 'socks' }
  ])('is not known after $kind, which says nothing of the work', async (problem) => {
    expect(await asked(fail(problem))).toEqual(fail(problem))
  })

  it('is not known once the asking was broken off', async () => {
    const askClean = createAskClean({
      account: 'a',
      works: { download: async () => ok(null) },
      clock: createTestClock(),
      random: () => 0.5
    })
    expect(await askClean({ workId: '1', fileType: 'MP4' }, AbortSignal.abort())).toEqual(
      fail({ kind: 'cancelled' })
    )
  })
})
