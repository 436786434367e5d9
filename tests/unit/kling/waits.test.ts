import type { Problem } from '@shared/problem'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cell, exported } from '../../../electron/deletion/export'
import { nextPace, RECOVER_AFTER, startingPace } from '../../../electron/deletion/run/pace'
import {
  ASKED_CEILING_MS,
  afterTurnedAway,
  CEILING_MS,
  FLOOR_MS,
  PAUSE_MS,
  TURNED_AWAY_LIMIT,
  waitMs
} from '../../../electron/kling/retry'
import { retryAfterMs } from '../../../electron/kling/retry-after'

const NOW = Date.UTC(2026, 10, 22, 12)
const busy = (retryAfter: number | null): Problem => ({
  kind: 'rate-limited',
  said: null,
  retryAfterMs: retryAfter
})

describe('Retry-After', () => {
  it.each<[string | null, string, number | null]>([
    ['7', '', 7000],
    [' 0 ', '', 0],
    ['Sun, 22 Nov 2026 12:00:30 GMT', '', 30_000],
    ['Sun, 22 Nov 2026 11:00:00 GMT', '', 0],
    [null, '{"retryAfter":"2026-11-22T12:01:00.000Z"}', 60_000],
    ['soon', '{"retryAfter":"2026-11-22T12:01:00.000Z"}', 60_000],
    ['-1', '', null],
    ['NaN', '{"retryAfter":"never"}', null],
    ['1e9', '', null],
    [null, '<html>', null],
    [null, '{"retryAfter":5}', null],
    ['999999999999999', '', 999_999_999_999_999_000]
  ])('header %j, body %j: %j ms', (header, body, expected) => {
    expect(retryAfterMs(header, body, NOW)).toBe(expected)
  })
})

describe('waiting', () => {
  it('is never below the floor, never above the ceiling, never NaN, whatever the service says (R19)', () => {
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

  it('grows with full jitter, and takes what the service asks for before that', () => {
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

describe('the pace', () => {
  it('falls to one on a 429 or a 5xx, recovers by one after ten clean answers, and never passes what the user wants (R19)', () => {
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

describe('an exported report', () => {
  const entry = {
    id: '869218167527833688',
    name: '=HYPERLINK("x")',
    type: 'image',
    createdAt: 0,
    durationMs: null,
    hasPicture: true,
    at: 0
  } as const

  it('cannot run a formula in a spreadsheet, and keeps every digit of an id', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])
      expect(cell(text)).toMatch(/^"'/)
    expect(cell('a "quoted", name')).toBe('"a ""quoted"", name"')
    const csv = exported([{ ...entry, outcome: { kind: 'deleted' } }], 'csv')
    expect(csv).toBe(
      '"id","name","type","outcome","time","reason"\r\n"869218167527833688","\'=HYPERLINK(""x"")","image","deleted","1970-01-01T00:00:00.000Z",""\r\n'
    )
  })

  it('as JSON tells every id with its outcome and reason', () => {
    const why: Problem = { kind: 'service-failed', status: 503, said: 'busy', retryAfterMs: null }
    expect(
      JSON.parse(exported([{ ...entry, outcome: { kind: 'unknown', why } }], 'json'))
    ).toMatchObject([{ id: entry.id, outcome: 'unknown', reason: 'service-failed 503: busy' }])
  })
})
