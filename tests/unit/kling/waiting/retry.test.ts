import type { Problem } from '@shared/problem'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  afterTurnedAway,
  CEILING_MS,
  FLOOR_MS,
  PAUSE_MS,
  TURNED_AWAY_LIMIT,
  waitMs
} from '../../../../electron/kling/waiting/retry'

const busy = (retryAfter: number | null): Problem => ({
  kind: 'rate-limited',
  said: null,
  retryAfterMs: retryAfter
})
const attempts = fc.integer({ min: 1, max: 1000 })
const dice = fc.double({ min: 0, max: 1, noNaN: true })

describe('waiting', () => {
  it('stays between floor and ceiling when the service asks for nothing (R19)', () => {
    fc.assert(
      fc.property(fc.constantFrom(null, 0), attempts, dice, (asked, attempt, random) => {
        const ms = waitMs(busy(asked), attempt, random)
        expect(ms).toBeGreaterThanOrEqual(FLOOR_MS)
        expect(ms).toBeLessThanOrEqual(CEILING_MS)
      })
    )
  })

  it('lasts exactly as long as the service asks, be it a day, but half a second (R19, R42)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 366 * 24 * 3_600_000 }),
        attempts,
        dice,
        (asked, attempt, random) => {
          expect(waitMs(busy(asked), attempt, random)).toBe(Math.max(FLOOR_MS, asked))
          expect(afterTurnedAway(busy(asked), attempt, random).ms).toBe(Math.max(FLOOR_MS, asked))
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
