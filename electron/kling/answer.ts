import { fail, ok, type Problem, type Result, SAID_LIMIT, type Said } from '@shared/problem'
import { z } from 'zod'
import { parseJson } from './json'

/**
 * The two documented envelopes: `{ error: "text" }`, and, passed through from Kling,
 * `{ error: { message } }`.
 */
const envelope = z.object({
  error: z.union([
    z.string(),
    z.object({ message: z.string() }).transform((error) => error.message)
  ])
})

/**
 * What an error's body says, for people: the words of either envelope, or plain text; nothing of a
 * proxy's HTML page. The token never survives.
 */
export function saidBy(body: string, redact: (text: string) => string): Said {
  // Redacted once more: JSON may have spelled the token in escapes.
  const clean = redact(wordsIn(body)).replace(/\s+/g, ' ').trim()
  return clean === '' ? null : clean.slice(0, SAID_LIMIT)
}

function wordsIn(body: string): string {
  const json = parseJson(body)
  if (!json.ok) return /^\s*</.test(body) ? '' : body

  const read = envelope.safeParse(json.value)
  return read.success ? read.data.error : ''
}

/** A body that must have the shape `schema`. */
export function decode<T>(text: string, schema: z.ZodType<T>): Result<T> {
  const json = parseJson(text)
  return json.ok ? shaped(json.value, schema) : json
}

/** JSON that must have the shape `schema`. */
export function shaped<T>(json: unknown, schema: z.ZodType<T>): Result<T> {
  const read = schema.safeParse(json)
  if (read.success) return ok(read.data)
  const why = `the answer has another shape than documented: ${whereOf(read.error)}`
  return fail({ kind: 'unreadable', why })
}

const whereOf = (error: z.ZodError): string =>
  error.issues
    .map((issue) => issue.path.map(nameOf).join('.') || 'top level')
    .slice(0, 3)
    .join(', ')

/** Documented fields are words. Any other key came with the answer and may be an e-mail address. */
const nameOf = (key: PropertyKey): string =>
  /^([A-Za-z]{1,30}|\d+)$/.test(String(key)) ? String(key) : '…'

/**
 * The documented meaning of a status that is not 2xx. `retryAfterMs`: how long the service asks to
 * wait; null if it did not say.
 */
export function problemOfStatus(status: number, said: Said, retryAfterMs: number | null): Problem {
  switch (status) {
    case 400:
      return { kind: 'rejected', said }
    case 401:
      return { kind: 'unauthorized', said }
    case 402:
      return { kind: 'payment-required', said }
    case 403:
      return { kind: 'forbidden', said }
    case 404:
      return { kind: 'not-found', said }
    case 429:
      return { kind: 'rate-limited', said, retryAfterMs }
    case 596:
      return { kind: 'session-broken', said }
    case 408:
      return { kind: 'service-failed', status, said, retryAfterMs }
    default:
      return status >= 500 && status < 600
        ? { kind: 'service-failed', status, said, retryAfterMs }
        : { kind: 'unexpected-status', status, said, ...(retryAfterMs && { retryAfterMs }) }
  }
}
