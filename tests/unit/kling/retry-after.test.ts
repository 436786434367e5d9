import { describe, expect, it } from 'vitest'
import { retryAfterMs } from '../../../electron/kling/retry-after'

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
    ['999999999999999', '{"retryAfter":"2026-11-22T12:01:00.000Z"}', 60_000]
  ])('header %j, body %j: %j ms', (header, body, expected) => {
    expect(retryAfterMs(header, body, NOW)).toBe(expected)
  })
})
