// What set-up remembers of a download that failed, so that a machine without a network does not
// wait for it at every start.

const DAY_MS = 86_400_000

/** The note of a failed try; `wanted` says what was to be fetched, such as a version. */
export const failedAttempt = (wanted, now) => JSON.stringify({ wanted, failedAt: now })

/**
 * Whether to try (again): when asked, when something else failed last time, or after a day. `now`
 * is in milliseconds. A note that cannot be read, or is from the future, does not count.
 */
export function isDue({ note, wanted, now, isAsked }) {
  if (isAsked) return true
  const last = parse(note)
  if (last?.wanted !== wanted || typeof last.failedAt !== 'number') return true

  const age = now - last.failedAt
  return !(age >= 0 && age < DAY_MS)
}

function parse(note) {
  try {
    return JSON.parse(note)
  } catch {
    return null
  }
}
