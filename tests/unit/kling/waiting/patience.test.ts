import type { Problem } from '@shared/problem'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  laterOf,
  mayPass,
  nextPace,
  nextTryMs,
  type QuietTime,
  RECOVER_AFTER,
  startingPace
} from '../../../../electron/kling/waiting/patience'
import { CEILING_MS, FLOOR_MS } from '../../../../electron/kling/waiting/retry'

const busy = (retryAfterMs: number | null): Problem => ({
  kind: 'rate-limited',
  said: null,
  retryAfterMs
})
const silent: Problem = { kind: 'timed-out', afterMs: 60_000 }
const PATIENCE = { tries: 5, totalMs: 15 * 60_000 }

describe('patience', () => {
  it('waits as long as the service asks, and otherwise a growing time', () => {
    const spent = { attempt: 1, elapsedMs: 0 }
    expect(nextTryMs(busy(600_000), spent, PATIENCE, 0)).toBe(600_000)
    expect(nextTryMs(busy(null), spent, PATIENCE, 1)).toBe(2_000)
    expect(nextTryMs(silent, { ...spent, attempt: 4 }, PATIENCE, 1)).toBe(16_000)
  })

  it('ends after its tries, and with what will not pass by itself', () => {
    expect(nextTryMs(silent, { attempt: 5, elapsedMs: 0 }, PATIENCE, 1)).toBeNull()
    const refused: Problem = { kind: 'unauthorized', said: null }
    expect(nextTryMs(refused, { attempt: 1, elapsedMs: 0 }, PATIENCE, 1)).toBeNull()
  })

  it('is bounded in total: it gives up rather than come back too early (R42)', () => {
    expect(nextTryMs(busy(900_000), { attempt: 1, elapsedMs: 0 }, PATIENCE, 1)).toBe(900_000)
    expect(nextTryMs(busy(900_001), { attempt: 1, elapsedMs: 0 }, PATIENCE, 1)).toBeNull()
    expect(nextTryMs(silent, { attempt: 2, elapsedMs: 15 * 60_000 }, PATIENCE, 1)).toBeNull()
  })

  it('never lets a run of failures take longer than it has, nor wait shorter than asked', () => {
    const asked = fc.option(fc.integer({ min: 1, max: 2_000_000 }))
    fc.assert(
      fc.property(
        fc.array(asked, { maxLength: 12 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (answers, random) => {
          let elapsedMs = 0
          for (const [at, answer] of answers.entries()) {
            const ms = nextTryMs(busy(answer), { attempt: at + 1, elapsedMs }, PATIENCE, random)
            if (ms === null) break
            expect(ms).toBeGreaterThanOrEqual(answer ?? FLOOR_MS)
            expect(ms).toBeLessThanOrEqual(Math.max(answer ?? CEILING_MS, FLOOR_MS))
            elapsedMs += ms
          }
          expect(elapsedMs).toBeLessThanOrEqual(PATIENCE.totalMs)
        }
      )
    )
  })

  it.each<[Problem, boolean]>([
    [{ kind: 'unreachable', code: 'ECONNREFUSED' }, true],
    [{ kind: 'interrupted', code: 'ECONNRESET' }, true],
    [{ kind: 'unexpected-status', status: 302, said: null }, true],
    [{ kind: 'unreadable', why: 'no JSON' }, true],
    [{ kind: 'proxy-refused', status: 503 }, true],
    [{ kind: 'proxy-refused', status: 407 }, false],
    [{ kind: 'untrusted', code: 'CERT_HAS_EXPIRED' }, false],
    [{ kind: 'payment-required', said: null }, false],
    [{ kind: 'rejected', said: null }, false],
    [{ kind: 'cancelled' }, false]
  ])('is spent on what may pass: %j is %j', (problem, passes) => {
    expect(mayPass(problem)).toBe(passes)
  })
})

describe('several requests in flight', () => {
  it('leave the service alone until the latest moment any answer asked for (R42)', () => {
    const quiet = (until: number): QuietTime => ({ until, why: busy(until) })
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), (moments) => {
        const all = moments.map(quiet)
        const kept = all.reduce<QuietTime | null>(laterOf, null)
        expect(kept).toEqual(quiet(Math.max(...moments)))
      })
    )
  })
})

describe('the pace', () => {
  it('falls to one on a 429 or 5xx, and recovers up to what the user wants (R19)', () => {
    let pace = startingPace(4)
    pace = nextPace(pace, busy(null), 4)
    expect(pace.allowed).toBe(1)
    for (let answer = 0; answer < RECOVER_AFTER; answer += 1) pace = nextPace(pace, null, 4)
    expect(pace.allowed).toBe(2)
    pace = nextPace(
      pace,
      { kind: 'service-failed', status: 500, said: null, retryAfterMs: null },
      4
    )
    expect(pace.allowed).toBe(1)
    for (let answer = 0; answer < 100; answer += 1) pace = nextPace(pace, null, 3)
    expect(pace.allowed).toBe(3)
    expect(nextPace(pace, null, 2).allowed).toBe(2)
  })
})
