import type { ServerResponse } from 'node:http'

export interface Answer {
  readonly status: number
  /** A string is sent as plain text, anything else as JSON. */
  readonly body: unknown
}

/** Sends a body as JSON; a string or bytes go out as they are. */
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
