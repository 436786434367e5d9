import { describe, expect, it } from 'vitest'
import { retryAfterMs, timeAtService } from '../../../../electron/kling/waiting/retry-after'

const NOW = Date.UTC(2026, 10, 22, 12)

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
    ['86400', '', 86_400_000],
    ['31622400', '', 31_622_400_000],
    ['31622401', '', null],
    ['999999999999999', '', null],
    ['Fri, 22 Nov 2999 12:00:00 GMT', '', null],
    ['Sun, 22 Nov 2026 12:00:30', '', 30_000],
    ['Sunday, 22-Nov-26 12:00:30 GMT', '', 30_000],
    ['Sun Nov 22 12:00:30 2026', '', 30_000],
    [null, '{"retryAfter":"2026-11-22T12:01:00"}', 60_000],
    [null, '{"retryAfter":"2026-11-22 12:01:00"}', 60_000],
    [null, '{"retryAfter":"2026-11-22T14:01:00+02:00"}', 60_000],
    ['999999999999999', '{"retryAfter":"2026-11-22T12:01:00.000Z"}', 60_000],
    // Asked for at two places: the later moment wins.
    ['1', '{"retryAfter":"2026-11-22T12:10:00.000Z"}', 600_000],
    ['600', '{"retryAfter":"2026-11-22T12:00:01.000Z"}', 600_000],
    ['0', '{"retryAfter":"2026-11-22T12:10:00.000Z"}', 600_000],
    ['2, 600', '', 600_000],
    ['600,2', '', 600_000],
    ['2, soon', '', null],
    ['1.5', '', 1_500],
    ['0.0001', '', 1]
  ])('header %j, body %j: %j ms', (header, body, expected) => {
    expect(retryAfterMs(header, body, NOW)).toBe(expected)
  })

  it.each<[string | null, number]>([
    ['Sun, 22 Nov 2026 11:00:00 GMT', NOW - 3_600_000],
    ['Sun, 22 Nov 2026 13:00:00 GMT', NOW + 3_600_000],
    ['Sun, 22 Nov 2026 13:00:00', NOW + 3_600_000],
    [null, NOW],
    ['', NOW],
    ['1', NOW],
    ['soon', NOW]
  ])('is reckoned from the clock of the service: %j', (date, expected) => {
    expect(timeAtService(date, NOW)).toBe(expected)
  })

  it.each([-3_600_000, 0, 3_600_000])(
    'is as long as asked when that clock is off by %d ms',
    (off) => {
      const at = (ms: number): string => new Date(NOW + off + ms).toUTCString()
      const body = JSON.stringify({ retryAfter: new Date(NOW + off + 900_000).toISOString() })
      expect(retryAfterMs(null, body, timeAtService(at(0), NOW))).toBe(900_000)
      expect(retryAfterMs(at(900_000), '', timeAtService(at(0), NOW))).toBe(900_000)
    }
  )
})
