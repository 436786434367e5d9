import { Readable } from 'node:stream'
import { fail, ok, type Problem, type Result, type Said } from '@shared/problem'
import { looksLikeToken } from '@shared/reading/token-text'
import { ACCEPTED_ENCODINGS } from '../network/body-encoding'
import { problemOfTransport } from '../network/connect-errors'
import { type Answer, HeldBack } from '../network/exchange'
import type { Network } from '../network/network'
import type { Clock } from '../time/clock'
import { startTimeLimit } from '../time/time-limit'
import { within } from '../time/within'
import { problemOfStatus, saidBy } from './answer'
import { createTokenRedactor } from './token-redaction'
import { createTokenRefusal } from './token-refusal'
import { createClientQuiet } from './waiting/quiet-time'
import { retryAfterMs, servedAt, timeAtService } from './waiting/retry-after'

/** The documented address. Every call is below it. */
export const DEFAULT_BASE_URL = 'https://api.useapi.net/v1/kling'

export interface HttpLimits {
  /** From the first byte sent to the last byte read. */
  readonly timeLimitMs: number
  /** Of an answer's body, decompressed. A page of 500 assets is below 1 MB. */
  readonly bodyLimitBytes: number
}

const DEFAULT_LIMITS: HttpLimits = { timeLimitMs: 60_000, bodyLimitBytes: 16 * 1024 * 1024 }

const CONNECT_LIMIT_MS = 15_000
/** A file may take longer: the slowest way out that it has to pass, in bytes a millisecond. */
const SLOWEST_WAY = 32
const PART_BYTES = 64 * 1024
/** How long the words of an error are waited for, once its status is known. */
const WORDS_LIMIT_MS = 5_000

/** A file that is sent. */
export interface Sent {
  readonly bytes: Uint8Array
  readonly contentType: string
  /** Hears how many bytes of it were handed to the connection so far. */
  readonly onSent: (bytes: number) => void
}

interface Call {
  readonly method: 'GET' | 'DELETE' | 'POST'
  /**
   * Segments below the base URL, encoded here. An empty last one makes the trailing slash that the
   * API documents.
   */
  readonly path: readonly string[]
  readonly query?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal | undefined
  readonly file?: Sent
  /** Asks whether the token is good: the one call that is sent even after a 401. */
  readonly isCheck?: boolean
  /**
   * Stands at the base URL's origin rather than below the base URL. It is about something else, so
   * what it says about the token does not count.
   */
  readonly isBeside?: boolean
  /** Hears when a 2xx was sent, by the service's clock in epoch milliseconds; null if unsaid. */
  readonly onServed?: (at: number | null) => void
}

/** One call. A 2xx returns its body as text; anything else is a problem, and nothing throws. */
export type Request = (call: Call) => Promise<Result<string>>

interface Options {
  readonly baseUrl: string
  readonly token: string
  readonly network: Network
  readonly limits?: HttpLimits
  /** For the waits that the service asks for. */
  readonly clock?: Pick<Clock, 'elapsed'>
}

/**
 * The only door to the API. A call leaves at most once, and no redirect is followed, so the token
 * goes to no other origin. After a 401 nothing more is sent (R16). Nor is anything while the
 * service has asked to be left alone: a call is then answered with the time that is left (R42). The
 * connections are this client's own; `close` ends them.
 */
export function createRequest(options: Options): { request: Request; close: () => void } {
  const { baseUrl, token, network, limits = DEFAULT_LIMITS, clock } = options
  const redact = createTokenRedactor(token)
  const way = network.open({ connectLimitMs: CONNECT_LIMIT_MS })
  const refusal = createTokenRefusal()
  const quiet = createClientQuiet(clock)
  const headers = {
    authorization: `Bearer ${token}`,
    accept: 'application/json',
    'accept-encoding': ACCEPTED_ENCODINGS
  }

  const problemWith = (status: number, said: Said, waitMs: number | null): Problem => {
    const problem = problemOfStatus(status, said, waitMs)
    return problem.kind === 'unauthorized' && !looksLikeToken(token)
      ? { ...problem, isUnlikely: true }
      : problem
  }

  /** The status decides, even if the rest of the answer never comes. */
  const problemOf = async (answer: Answer, call: Call): Promise<Problem> => {
    const { status } = answer
    const isRefused = status === 401 && !call.isBeside
    const now = timeAtService(answer.header('date'), Date.now())
    const asked = answer.header('retry-after')
    // At once, since nothing more may leave while the words are read.
    const addWords = isRefused ? refusal.refuse(problemWith(status, null, null)) : undefined
    quiet.hear(problemWith(status, null, retryAfterMs(asked, '', now)))

    const text = redact(await readWords(answer.body, limits.bodyLimitBytes))
    const waitMs = retryAfterMs(asked, text, now)
    const problem = problemWith(status, saidBy(text, redact), waitMs)
    addWords?.(problem)
    quiet.hear(problem)
    return problem
  }

  const request: Request = async (call) => {
    const held = (): Problem | null => (call.isCheck ? null : refusal.problem()) ?? quiet.problem()
    const before = held()
    if (before) return fail(before)

    const refusals = refusal.count()
    const address = addressOf(call.isBeside ? new URL(baseUrl).origin : baseUrl, call)
    const { file } = call
    const limitMs = limits.timeLimitMs + (file ? file.bytes.byteLength / SLOWEST_WAY : 0)
    const { signal, isOver, clear } = startTimeLimit(limitMs, call.signal)
    // A connection that was kept may be dead: then nobody could tell whether a file had arrived.
    const own = file ? network.open({ connectLimitMs: CONNECT_LIMIT_MS }) : null
    try {
      const answer = await (own ?? way).send({
        address,
        method: call.method,
        headers: { ...headers, ...(file && headersOf(file)) },
        ...(file && { body: Readable.from(partsOf(file), { objectMode: false }) }),
        signal,
        // The token may be refused, or a wait asked for, while a connection is made.
        mayLeave: () => held() === null
      })
      if (answer.status < 200 || answer.status >= 300) return fail(await problemOf(answer, call))

      if (!call.isBeside) refusal.accept(refusals)
      call.onServed?.(servedAt(answer.header('date')))
      const body = await readText(answer.body, limits.bodyLimitBytes)
      return body.ok ? ok(redact(body.value)) : body
    } catch (error) {
      if (error instanceof HeldBack) return fail(held() ?? { kind: 'cancelled' })
      if (call.signal?.aborted) return fail({ kind: 'cancelled' })
      if (isOver()) return fail({ kind: 'timed-out', afterMs: Math.round(limitMs) })
      return fail(problemOfTransport(error))
    } finally {
      clear()
      own?.close()
    }
  }
  return { request, close: way.close }
}

const headersOf = ({ bytes, contentType }: Sent): Readonly<Record<string, string>> => ({
  'content-type': contentType,
  'content-length': String(bytes.byteLength)
})

function* partsOf({ bytes, onSent }: Sent): Generator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += PART_BYTES) {
    const part = bytes.subarray(at, at + PART_BYTES)
    yield part
    onSent(at + part.byteLength)
  }
}

/** Everything is percent-encoded: `a+b@example.com` must not arrive as `a b@example.com`. */
export function addressOf(
  baseUrl: string,
  { path, query = {} }: Pick<Call, 'path' | 'query'>
): string {
  const address = [baseUrl.replace(/\/+$/, ''), ...path.map(encodeURIComponent)].join('/')
  const parameters = Object.entries(query).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`
  )
  return parameters.length > 0 ? `${address}?${parameters.join('&')}` : address
}

/** Leaving the loop early ends the connection. */
async function readText(body: Readable, limitBytes: number): Promise<Result<string>> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.byteLength
    if (bytes > limitBytes) return fail({ kind: 'too-large', limitBytes })
    chunks.push(chunk)
  }
  // Decoded at once: text joined from parts is slow to search and to parse.
  return ok(new TextDecoder().decode(Buffer.concat(chunks)))
}

/** An error's body, for its words; empty if it breaks off, is too large or takes too long. */
async function readWords(body: Readable, limitBytes: number): Promise<string> {
  const text = readText(body, limitBytes).then(
    (read) => (read.ok ? read.value : ''),
    () => ''
  )
  return within(text, WORDS_LIMIT_MS, () => {
    body.destroy()
    return ''
  })
}
