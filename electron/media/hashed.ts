import { createHash } from 'node:crypto'

/**
 * The same body. `onEnd` hears the SHA-256 of all of it, unless it failed or was cancelled before
 * its end.
 */
export function hashed(
  body: ReadableStream<Uint8Array>,
  onEnd: (sum: Uint8Array) => void
): ReadableStream<Uint8Array> {
  const hash = createHash('sha256')
  const passing = new TransformStream<Uint8Array, Uint8Array>({
    transform: (part, controller) => {
      hash.update(part)
      controller.enqueue(part)
    },
    flush: () => onEnd(new Uint8Array(hash.digest()))
  })
  return body.pipeThrough(passing)
}
