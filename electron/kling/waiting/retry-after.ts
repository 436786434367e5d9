import { z } from 'zod'
import { utcMs } from '../fields'
import { parseJson } from '../json'

const body = z.object({ retryAfter: z.string() })

/**
 * How many milliseconds from `now` the service asks to wait: the header `Retry-After` in seconds or
 * as a date, and the body's `retryAfter` (ISO 8601; both are documented for a 429). If it asks
 * twice, the later moment wins (R42). A time that has passed is 0. Null is nonsense, such as a time
 * that is years away.
 */
export function retryAfterMs(header: string | null, text: string, now: number): number | null {
  const fromHeader = header === null ? null : (secondsToMs(header) ?? until(header, now))
  const json = parseJson(text)
  const read = json.ok ? body.safeParse(json.value) : undefined
  const fromBody = read?.success ? until(read.data.retryAfter, now) : null

  const asked = [fromHeader, fromBody].filter((ms) => ms !== null)
  return asked.length === 0 ? null : Math.max(...asked)
}

/** Nobody waits for longer than a year, and no screen could show until when. */
const LONGEST_MS = 366 * 24 * 3_600_000

const sensible = (ms: number): number | null => (ms <= LONGEST_MS ? Math.max(0, ms) : null)

/** Several, where a proxy has added its own. */
function secondsToMs(text: string): number | null {
  const parts = text.split(',').map((part) => part.trim())
  if (!parts.every((part) => /^\d{1,15}(\.\d{1,9})?$/.test(part))) return null
  return sensible(Math.ceil(Math.max(...parts.map(Number)) * 1000))
}

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
