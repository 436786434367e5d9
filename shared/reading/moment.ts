/** Kling did not exist before, so no upload is older. */
const FIRST_MS = Date.UTC(2015)
/** What lies later is no time of an upload, whatever it is. */
const LAST_MS = Date.UTC(2100)

/**
 * A time in epoch milliseconds, from a number that should be one. Seconds are read as seconds. Null
 * is anything else: an age that is not known is not old, so nothing is deleted for its age.
 */
export function momentOf(value: number): number | null {
  if (isPossible(value)) return Math.trunc(value)

  const ms = value < FIRST_MS ? Math.round(value * 1000) : Number.NaN
  return isPossible(ms) ? ms : null
}

const isPossible = (ms: number): boolean => ms >= FIRST_MS && ms < LAST_MS
