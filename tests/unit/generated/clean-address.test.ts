import { fail, ok, type Problem, type Result } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import { createAskClean } from '../../../electron/generated/clean-address'
import { createWorks } from '../../../electron/kling/works/works'
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

const FILE = '{"cdnUrl":"https://cdn.example/a.mp4","status":"success"}'

/** What comes of asking a service whose answers have these bodies, the last one for ever. */
async function heard(...bodies: readonly string[]) {
  let requests = 0
  const works = createWorks(async () => ok(bodies[requests++] ?? bodies.at(-1) ?? ''))
  const random = (): number => 0.5
  const askClean = createAskClean({ account: 'a', works, clock: createTestClock(), random })
  const told = await askClean({ workId: '1', fileType: 'MP4' }, new AbortController().signal)
  return { told, requests }
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

describe('an answer about the better file', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    ['{}', '{}'],
    ['null', 'null'],
    ['that it is being made', '{"status":"processing","cdnUrl":null}'],
    ['that it failed', '{"status":"failed"}'],
    ['an error in a 200', '{"error":"Kling is busy","code":500}'],
    ['success, and an address that is no text', '{"status":"success","cdnUrl":5}']
  ])('that says %s is no word that there is none (R27)', async (_, body) => {
    const { told, requests } = await heard(body, FILE)
    expect([told, requests]).toEqual([ok('https://cdn.example/a.mp4'), 2])

    const always = await heard(body)
    expect(always.told).toMatchObject({ ok: false, problem: { kind: 'unreadable' } })
    expect(always.requests).toBeGreaterThan(1)
  })

  it.each([
    '{"status":"success"}',
    '{"status":"success","cdnUrl":null}',
    '{"status":"success","cdnUrl":""}'
  ])('%s says that there is none', async (body) => {
    expect(await heard(body, FILE)).toEqual({ told: ok(null), requests: 1 })
  })

  it('gives it with any other word, since what it leads to is proved', async () => {
    const { told } = await heard('{"cdnUrl":"https://cdn.example/a.mp4"}')
    expect(told).toEqual(ok('https://cdn.example/a.mp4'))
  })
})
