import { z } from 'zod'
import { utcMs } from '../fields'
import { parseJson } from '../json'

const body = z.object({ retryAfter: z.string() })

/**
 * How many milliseconds from `now` the service asks to wait: the header `Retry-After` in seconds or
 * as a date, else the body's `retryAfter` (ISO 8601; both are documented for a 429). A time that
 * has passed is 0. Null is nonsense, such as a time that is years away.
 */
export function retryAfterMs(header: string | null, text: string, now: number): number | null {
  const fromHeader = header === null ? null : (secondsToMs(header.trim()) ?? until(header, now))
  if (fromHeader !== null) return fromHeader

  const json = parseJson(text)
  const read = json.ok ? body.safeParse(json.value) : undefined
  return read?.success ? until(read.data.retryAfter, now) : null
}

/** Nobody waits for longer than a year, and no screen could show until when. */
const LONGEST_MS = 366 * 24 * 3_600_000

const sensible = (ms: number): number | null => (ms <= LONGEST_MS ? Math.max(0, ms) : null)

const secondsToMs = (text: string): number | null =>
  /^\d{1,15}$/.test(text) ? sensible(Number(text) * 1000) : null

function until(text: string, now: number): number | null {
  const at = dateIn(text)
  return at === null ? null : sensible(at - now)
}

/** A date has a weekday or a dash in it. `Date.parse` would take "-1" and "1e9" for one as well. */
function dateIn(text: string): number | null {
  const at = /[a-z]{3},? |\d-\d/i.test(text) ? utcMs(text) : Number.NaN
  return Number.isNaN(at) ? null : at
}

/**
 * The time at the service when it answered: its header `Date`, since any time it names is by its
 * own clock. Without one, this computer's time.
 */
export const timeAtService = (date: string | null, now: number): number => servedAt(date) ?? now

/** The header `Date` alone, epoch milliseconds; null if there is none, or it is no date. */
export const servedAt = (date: string | null): number | null => dateIn(date ?? '')
