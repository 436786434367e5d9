import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** What this program can decode, for the header `accept-encoding`. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br'

/**
 * A body as it was before the service compressed it (`encoding`: the header `content-encoding`). A
 * body that breaks off, or is not what it says, fails. Destroying the result ends the connection.
 */
export function decodedBody(body: Readable, encoding: string | null): Readable {
  const decoder = decoderFor(encoding)
  if (!decoder) return body

  // A failure reaches whoever reads; one that nobody reads must not end the program.
  return pipeline(body, decoder, () => undefined).on('error', () => undefined)
}

/** Undefined: the body stays as it is. */
function decoderFor(encoding: string | null) {
  switch (encoding?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    default:
      return undefined
  }
}
