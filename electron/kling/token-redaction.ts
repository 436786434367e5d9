/**
 * Shorter than this a token is no secret, and taking it out of an answer would only spoil the
 * answer.
 */
const SECRET_LENGTH = 8

/**
 * Takes the token out of whatever the service sends back, so that no word, name or key of an answer
 * can carry it on: as it is, percent-encoded, in hex, in Base64 wherever it begins in its text, in
 * either case.
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
 * What is the same in Base64 whatever stands before and after: for each of the three places in a
 * group where the bytes may begin.
 */
function base64Cores(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
    const core = text.slice(
      Math.ceil((before * 8) / 6),
      Math.floor(((before + bytes.length) * 8) / 6)
    )
    return [core, core.replaceAll('+', '-').replaceAll('/', '_')]
  })
}
