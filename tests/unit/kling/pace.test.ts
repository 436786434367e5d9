import type { Problem } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import { nextPace, RECOVER_AFTER, startingPace } from '../../../electron/kling/pace'

const busy = (retryAfter: number | null): Problem => ({
  kind: 'rate-limited',
  said: null,
  retryAfterMs: retryAfter
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
