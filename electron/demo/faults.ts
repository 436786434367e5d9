import type { ServerResponse } from 'node:http'

/** What a script may do to one request instead of, or around, the proper answer. */
export interface Fault {
  /** Waits before anything else. */
  readonly delayMs?: number
  /** Whether a deletion takes effect although the answer is another. Default: no. */
  readonly apply?: boolean
  /** Answers this instead. */
  readonly answer?: { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  /** Drops the connection without an answer, or in the middle of one; `never` keeps it open and silent. */
  readonly wire?: 'reset' | 'cut' | 'never'
  /** Rewrites the ids a deletion answers with. */
  readonly answeredIds?: (ids: readonly string[]) => readonly (string | number)[]
  /** A deletion that says it has deleted, and has not. */
  readonly lies?: boolean
  /** What a page of a listing shows instead: what was deleted as well, nothing, or everything one place further on. */
  readonly listing?: 'stale' | 'short' | 'shifted'
}

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

/** Decides, per request, whether something goes wrong. Nothing: the proper answer. */
export type Script = (request: Seen) => Fault | undefined

/** Sends a body as JSON, or as it is when it is a string or bytes. */
export function send(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
  const text = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body)
  response.writeHead(status, { 'content-type': typeof body === 'string' ? 'text/plain' : 'application/json', ...headers })
  response.end(text)
}

/** Carries out what happens on the wire. Answers whether the request is thereby dealt with. */
export function spoil(response: ServerResponse, fault: Fault): boolean {
  if (fault.wire === 'never') return true
  if (fault.wire === 'reset') {
    response.socket?.resetAndDestroy()
    return true
  }
  if (fault.wire === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '4096' })
    response.write('{"uploadAssetsList":[{"id":"1', () => response.socket?.destroy())
    return true
  }
  if (fault.answer) {
    send(response, fault.answer.status, fault.answer.body ?? '', fault.answer.headers)
    return true
  }
  return false
}
