import type { Problem, Result } from '@shared/problem'
import { fail, ok } from '@shared/problem'
import { problemOfTransport } from '../network/connect-errors'
import { type Network, type Answer as Response, STRAIGHT } from '../network/network'
import { problemOfStatus, saidBy } from './answer'
import { retryAfterMs } from './retry-after'
import { createTokenRedactor } from './token-redaction'

/** The documented address. Every call is below it. */
export const DEFAULT_BASE_URL = 'https://api.useapi.net/v1/kling'

export interface HttpLimits {
  /** From the first byte sent to the last byte read. */
  readonly timeLimitMs: number
  /** Of an answer's body, after decompression. A page of 500 assets is below 1 MB. */
  readonly bodyLimitBytes: number
}

export const DEFAULT_LIMITS: HttpLimits = { timeLimitMs: 60_000, bodyLimitBytes: 16 * 1024 * 1024 }

const CONNECT_LIMIT_MS = 15_000

export interface Call {
  readonly method: 'GET' | 'DELETE'
  /**
   * Path segments below the base URL; each is encoded here. An empty last one makes the trailing
   * slash the API documents.
   */
  readonly path: readonly string[]
  readonly query?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  /** Asks whether the token is good: the one call that also leaves after a 401. */
  readonly isCheck?: boolean
  /**
   * Stands at the base URL's origin, not below it, and is about something else: what it says about
   * the token does not count here.
   */
  readonly isBeside?: boolean
}

/**
 * One call. A 2xx answers its body as text, anything else is a problem. Never throws for what the
 * network does.
 */
export type Request = (call: Call) => Promise<Result<string>>

interface Options {
  readonly baseUrl: string
  readonly token: string
  readonly limits?: HttpLimits
  readonly network?: Network
}

/**
 * The only door to the API. Each call is sent exactly once. No redirect is followed, so the token
 * goes to no other origin. After a 401 nothing leaves any more (R16). The connections are this
 * client's own and `close` ends them.
 */
export function createRequest(options: Options): { request: Request; close: () => void } {
  const { baseUrl, token, limits = DEFAULT_LIMITS, network = STRAIGHT } = options
  const redact = createTokenRedactor(token)
  const way = network.open({ connectLimitMs: CONNECT_LIMIT_MS })

  /**
   * The service has refused this token: nothing more is sent with it, but to ask again whether it
   * is good.
   */
  let refusal: Problem | null = null

  const request: Request = async (call) => {
    if (refusal && !call.isCheck) return fail(refusal)
    const timeout = AbortSignal.timeout(limits.timeLimitMs)
    const signal = call.signal ? AbortSignal.any([timeout, call.signal]) : timeout
    const troubled = (error: unknown): Problem =>
      call.signal?.aborted
        ? { kind: 'cancelled' }
        : timeout.aborted
          ? { kind: 'timed-out', afterMs: limits.timeLimitMs }
          : problemOfTransport(error)
    try {
      const response = await way.fetch(
        addressOf(call.isBeside ? new URL(baseUrl).origin : baseUrl, call),
        {
          method: call.method,
          headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
          redirect: 'manual',
          signal
        }
      )
      const read = await readText(response, limits.bodyLimitBytes)
      const body = read.ok ? ok(redact(read.value)) : read
      if (response.ok) {
        if (!call.isBeside) refusal = null
        return body
      }
      const text = body.ok ? body.value : ''
      const waitMs = retryAfterMs(response.headers.get('retry-after'), text, Date.now())
      const problem = problemOfStatus(response.status, saidBy(text, redact), waitMs)
      if (problem.kind === 'unauthorized' && !call.isBeside) refusal = problem
      return fail(problem)
    } catch (error) {
      return fail(troubled(error))
    }
  }
  return { request, close: way.close }
}

/**
 * Every segment and parameter is percent-encoded: `a+b@example.com` must not arrive as `a
 * b@example.com`.
 */
export function addressOf(
  baseUrl: string,
  { path, query = {} }: Pick<Call, 'path' | 'query'>
): string {
  const parameters = Object.entries(query).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`
  )
  const address = [baseUrl.replace(/\/+$/, ''), ...path.map(encodeURIComponent)].join('/')
  return parameters.length > 0 ? `${address}?${parameters.join('&')}` : address
}

async function readText(response: Response, limitBytes: number): Promise<Result<string>> {
  const decoder = new TextDecoder()
  let bytes = 0
  let text = ''
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    // Leaving the loop cancels the body, and with it the connection.
    if (bytes > limitBytes) return fail({ kind: 'too-large', limitBytes })
    text += decoder.decode(chunk, { stream: true })
  }
  return ok(text + decoder.decode())
}
