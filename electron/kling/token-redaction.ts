/** A shorter token is no secret, and removing it would only spoil answers. */
const SECRET_LENGTH = 8

/**
 * Removes the token from whatever the service sends back, so that no word, name or key of an answer
 * carries it on: as it is, percent-encoded, in hex, and in Base64 at any offset, in either case.
 */
export function createTokenRedactor(token: string): (text: string) => string {
  if (token.length < SECRET_LENGTH) return (text) => text

  const bytes = Buffer.from(token)
  const forms = [token, encodeURIComponent(token), bytes.toString('hex'), ...base64Cores(bytes)]
  const escaped = [...new Set(forms)].map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(escaped.join('|'), 'gi')
  return (text) => text.replace(pattern, '…')
}

/**
 * The part of the bytes' Base64 that does not depend on what stands before and after them, for each
 * of the three offsets in a group at which they may begin.
 */
function base64Cores(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
    const start = Math.ceil((offset * 8) / 6)
    const end = Math.floor(((offset + bytes.length) * 8) / 6)

    const core = text.slice(start, end)
    return [core, core.replaceAll('+', '-').replaceAll('/', '_')]
  })
}
