import { z } from 'zod'
import { parseJson } from './answer'

const body = z.object({ retryAfter: z.string() })

/**
 * How long the service asks to wait, in milliseconds from `now`: the header `Retry-After` in
 * seconds or as a date, else the body's `retryAfter` (ISO 8601; both are documented for a 429). A
 * time that has passed is 0; nonsense is null. However long it is: the caller sets the bounds.
 */
export function retryAfterMs(header: string | null, text: string, now: number): number | null {
  const fromHeader = header === null ? null : (seconds(header.trim()) ?? until(header, now))
  if (fromHeader !== null) return fromHeader
  const json = parseJson(text)
  const read = json.ok ? body.safeParse(json.value) : undefined
  return read?.success ? until(read.data.retryAfter, now) : null
}

const seconds = (text: string): number | null =>
  /^\d{1,15}$/.test(text) ? Number(text) * 1000 : null

/**
 * Dates have a letter or a dash in them: `Date.parse` would also take "-1" and "1e9" for some date.
 */
function until(text: string, now: number): number | null {
  const at = /[a-z]{3},? |\d-\d/i.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(at) ? null : Math.max(0, at - now)
}
