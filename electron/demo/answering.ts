import type { ServerResponse } from 'node:http'
import type { Store } from './store'

export interface Seen {
  /** Counts from 1 over the server's life. */
  readonly number: number
  readonly method: string
  /** As it came, still encoded. */
  readonly url: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly authorization: string | null
  readonly at: number
}

export interface Answer {
  readonly status: number
  /** A string is sent as plain text, anything else as JSON. */
  readonly body: unknown
}

/**
 * Answers a request of the API. `proper` works out what the contract says, and has it take effect;
 * over another view of what is stored, when one is given.
 */
export type AnswerApi = (
  request: Seen,
  response: ServerResponse,
  proper: (view?: (store: Store) => Store) => Answer
) => void | Promise<void>

/** Sends a body as JSON, or as it is when it is a string or bytes. */
export function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {}
): void {
  const text = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body)
  response.writeHead(status, {
    'content-type': typeof body === 'string' ? 'text/plain' : 'application/json',
    ...headers
  })
  response.end(text)
}
