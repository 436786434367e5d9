import type { Problem } from '@shared/problem'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ASKED_CEILING_MS,
  afterTurnedAway,
  CEILING_MS,
  FLOOR_MS,
  PAUSE_MS,
  TURNED_AWAY_LIMIT,
  waitMs
} from '../../../electron/kling/retry'

const busy = (retryAfter: number | null): Problem => ({
  kind: 'rate-limited',
  said: null,
  retryAfterMs: retryAfter
})

describe('waiting', () => {
  it('stays between floor and ceiling, whatever the service says (R19)', () => {
    fc.assert(
      fc.property(
        fc.option(fc.double()),
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (asked, attempt, random) => {
          const problem = busy(asked !== null && Number.isFinite(asked) ? Math.abs(asked) : null)
          const ms = waitMs(problem, attempt, random)
          expect(ms).toBeGreaterThanOrEqual(FLOOR_MS)
          expect(ms).toBeLessThanOrEqual(asked === null ? CEILING_MS : ASKED_CEILING_MS)
        }
      )
    )
  })

  it('grows with full jitter, unless the service asks for a time', () => {
    expect([1, 2, 3, 4, 10].map((attempt) => waitMs(busy(null), attempt, 1))).toEqual([
      2000,
      4000,
      8000,
      16_000,
      CEILING_MS
    ])
    expect(waitMs(busy(null), 4, 0)).toBe(FLOOR_MS)
    expect(waitMs(busy(90_000), 1, 0)).toBe(90_000)
  })

  it('becomes a pause after the last try in a row', () => {
    expect(afterTurnedAway(busy(null), TURNED_AWAY_LIMIT - 1, 1).kind).toBe('wait')
    expect(afterTurnedAway(busy(null), TURNED_AWAY_LIMIT, 1)).toEqual({
      kind: 'pause',
      ms: PAUSE_MS
    })
    expect(afterTurnedAway(busy(10 * 60_000), TURNED_AWAY_LIMIT, 1).ms).toBe(10 * 60_000)
  })
})
