import type { Problem } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import {
  counted,
  NO_TROUBLES,
  REFUSED_LIMIT,
  stopAfter,
  type Troubles,
  waitAfter
} from '../../../../electron/deletion/run/troubles'
import type { Next } from '../../../../electron/deletion/run/verdict'
import { PAUSE_MS, TURNED_AWAY_LIMIT } from '../../../../electron/kling/waiting/retry'

const ids = ['1', '2']
const clean: Next = { kind: 'go-on' }
const failed: Next = {
  kind: 'wait',
  why: { kind: 'service-failed', status: 503, said: null, retryAfterMs: null }
}
const asking: Next = {
  kind: 'wait',
  why: { kind: 'rate-limited', said: null, retryAfterMs: 7_000 }
}
const why: Problem = { kind: 'rejected', said: 'no' }
const refused: Next = { kind: 'refused', why }
const split: Next = { kind: 'split', why }
const passed: Next = { kind: 'pass', why: { kind: 'not-found', said: null } }

/** Each request leaves after the answer to the one before it. */
const inARow = (times: number, next: Next, from: Troubles = NO_TROUBLES): Troubles => {
  let troubles = from
  for (let n = 0; n < times; n += 1)
    troubles = counted(troubles, { ids, next, sentIn: troubles.burst })
  return troubles
}

describe('trouble in a row', () => {
  it('counts once for all requests that left before it was read', () => {
    let troubles = NO_TROUBLES
    for (let n = 0; n < 4; n += 1) troubles = counted(troubles, { ids, next: failed, sentIn: 0 })
    expect(troubles).toMatchObject({ burst: 1, ofService: 1 })
  })

  it('ends with a clean answer, unless its request left before the trouble', () => {
    const troubles = inARow(3, failed)
    expect(counted(troubles, { ids, next: clean, sentIn: troubles.burst })).toMatchObject({
      ofService: 0,
      ofAnyKind: 0
    })
    expect(counted(troubles, { ids, next: clean, sentIn: 0 })).toMatchObject({ ofService: 3 })
  })

  it('pauses for minutes once the service has failed six times, and at once the next time', () => {
    const before = inARow(TURNED_AWAY_LIMIT - 1, failed)
    expect(waitAfter(before, failed, 1)).toBeLessThan(PAUSE_MS)
    const sixth = inARow(1, failed, before)
    expect(waitAfter(sixth, failed, 1)).toBe(PAUSE_MS)
    expect(waitAfter(inARow(1, failed, sixth), failed, 1)).toBe(PAUSE_MS)
  })

  it('waits exactly as long as the service asks (R42)', () => {
    for (const times of [1, 3, 9]) expect(waitAfter(inARow(times, asking), asking, 1)).toBe(7_000)
  })

  it('about ids waits only when it goes on, and an answer about ids says that the service works', () => {
    expect(waitAfter(inARow(5, split), split, 1)).toBe(0)
    expect(waitAfter(inARow(6, split), split, 1)).toBeGreaterThan(0)
    expect(inARow(1, split, inARow(4, failed))).toMatchObject({ ofService: 0, ofAnyKind: 5 })
  })

  it('does not grow by an answer about one item alone, which says that the service works', () => {
    const many = inARow(100, passed)
    expect(many).toEqual(NO_TROUBLES)
    expect(waitAfter(many, passed, 1)).toBe(0)
    expect(waitAfter(inARow(9, split), passed, 1)).toBe(0)
    expect(inARow(1, passed, inARow(4, failed))).toMatchObject({ ofService: 0, ofAnyKind: 4 })
    // Unless it left before the trouble began.
    const late = { ids, next: passed, sentIn: 0 }
    expect(counted(inARow(4, failed), late)).toEqual(inARow(4, failed))
  })

  it('stops the run after thirty ids refused in a row, and not after thirty in all', () => {
    const before = inARow(REFUSED_LIMIT - 1, refused)
    expect(stopAfter(before, refused)).toBeNull()
    expect(stopAfter(inARow(1, refused, before), refused)).toEqual({
      kind: 'all-refused',
      said: 'no'
    })
    expect(stopAfter(inARow(1, refused, inARow(1, clean, before)), refused)).toBeNull()
    // A clean answer comes between, not any other.
    expect(stopAfter(inARow(1, refused, inARow(9, passed, before)), refused)).not.toBeNull()
  })
})
