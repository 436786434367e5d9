import type { Problem, Result } from '@shared/problem'
import { fail, ok } from '@shared/problem'
import { problemOfTransport } from '../network/connect-errors'
import type { Network, Answer as Response } from '../network/network'
import { problemOfStatus, saidBy } from './answer'
import { retryAfterMs } from './retry-after'
import { createTokenRedactor } from './token-redaction'

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

interface Call {
  readonly method: 'GET' | 'DELETE'
  /**
   * Segments below the base URL, encoded here. An empty last one makes the trailing slash that the
   * API documents.
   */
  readonly path: readonly string[]
  readonly query?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal | undefined
  /** Asks whether the token is good: the one call that is sent even after a 401. */
  readonly isCheck?: boolean
  /**
   * Stands at the base URL's origin rather than below the base URL. It is about something else, so
   * what it says about the token does not count.
   */
  readonly isBeside?: boolean
}

/** One call. A 2xx returns its body as text; anything else is a problem, and nothing throws. */
export type Request = (call: Call) => Promise<Result<string>>

interface Options {
  readonly baseUrl: string
  readonly token: string
  readonly network: Network
  readonly limits?: HttpLimits
}

/**
 * The only door to the API. No redirect is followed, so the token goes to no other origin. After a
 * 401 nothing more is sent (R16). The connections are this client's own; `close` ends them.
 */
export function createRequest(options: Options): { request: Request; close: () => void } {
  const { baseUrl, token, network, limits = DEFAULT_LIMITS } = options
  const redact = createTokenRedactor(token)
  const way = network.open({ connectLimitMs: CONNECT_LIMIT_MS })

  /** The service has refused this token: only a check is still sent with it. */
  let refusal: Problem | null = null

  const request: Request = async (call) => {
    if (refusal && !call.isCheck) return fail(refusal)

    const timeout = AbortSignal.timeout(limits.timeLimitMs)
    const signal = call.signal ? AbortSignal.any([timeout, call.signal]) : timeout
    try {
      const address = addressOf(call.isBeside ? new URL(baseUrl).origin : baseUrl, call)
      const response = await way.fetch(address, {
        method: call.method,
        headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
        redirect: 'manual',
        signal
      })
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
      if (call.signal?.aborted) return fail({ kind: 'cancelled' })
      if (timeout.aborted) return fail({ kind: 'timed-out', afterMs: limits.timeLimitMs })
      return fail(problemOfTransport(error))
    }
  }
  return { request, close: way.close }
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
