import type { IncomingMessage, ServerResponse } from 'node:http'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** Answers one after the other; the last one from then on. */
export const inTurn = (...answers: readonly Answer[]): Answer => {
  let at = 0
  return (request, response) => {
    const answer = answers[Math.min(at, answers.length - 1)]
    at += 1
    answer?.(request, response)
  }
}
export const sends =
  (bytes: Uint8Array, headers = {}, status = 200): Answer =>
  (_, response) =>
    response.writeHead(status, { 'content-length': bytes.byteLength, ...headers }).end(bytes)
export const says =
  (status: number): Answer =>
  (_, response) =>
    response.writeHead(status).end()
/** Announces all, sends a part, and breaks off. */
export const cutAt =
  (bytes: Uint8Array, at: number, headers = {}): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-length': bytes.byteLength, ...headers })
    // By an end, not a reset: what was sent before it arrives.
    response.write(bytes.subarray(0, at), () => response.socket?.end())
  }
/** The rest of a file, as the request's range asks for it. */
export const rest =
  (bytes: Uint8Array, tag: string): Answer =>
  ({ headers }, response) => {
    const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1])
    response
      .writeHead(206, {
        etag: tag,
        'content-range': `bytes ${from}-${bytes.byteLength - 1}/${bytes.byteLength}`
      })
      .end(bytes.subarray(from))
  }
