/** A pair of quotes, by its first character. */
const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”',
  '‘': '’',
  '«': '»'
}

/** `trim` leaves characters without a width, which come along when text is copied from a page. */
const EDGES = /^[\s\u{200b}-\u{200d}\u{2060}]+|[\s\u{200b}-\u{200d}\u{2060}]+$/gu
const SCHEME = /^(?:authorization\s*:\s*)?bearer\s+/i

/**
 * A token as it is pasted, without what certainly does not belong to it: space and line ends around
 * it, quotes around it, "Bearer " before it. All else is left as it is, and for the service to judge.
 */
export function cleanToken(text: string): string {
  const cleaned = unquoted(text.replace(EDGES, '').replace(SCHEME, ''))
  return cleaned === text ? text : cleanToken(cleaned)
}

/** Quotes inside would make it a guess where the token begins. */
function unquoted(text: string): string {
  const first = text.charAt(0)
  const last = QUOTES[first]
  if (last === undefined || text.length < 2 || !text.endsWith(last)) return text

  const inner = text.slice(1, -1)
  return inner.includes(first) || inner.includes(last) ? text : inner
}
