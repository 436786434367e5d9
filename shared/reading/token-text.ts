/** A pair of quotes, by its first character. */
const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”',
  '‘': '’',
  '„': '“',
  '«': '»',
  '<': '>'
}

/**
 * `trim` leaves characters without a width, which come along when text is copied from a page. A
 * comma or semicolon comes along from a line of code.
 */
const EDGES = /^[\s\p{Cc}\p{Cf}]+|[\s\p{Cc}\p{Cf},;]+$/gu
const SCHEME = /^(?:authorization\s*:\s*)?bearer\s+|^authorization\s*:\s*(?=\S)/i

/** As the service's documentation has it. */
const DOCUMENTED = /^user:\d+-[A-Za-z0-9]+$/
/** What a bearer token may be made of (RFC 6750), and the colon that these have. */
const POSSIBLE = /^[A-Za-z0-9._~+/:-]+=*$/
/** The beginning of a header that was copied without its end, and an address. */
const IMPOSSIBLE = /^(authorization:?|bearer:?)$|:\/\//i

export const TOKEN_LIMIT = 1_000

/**
 * A token as it is pasted, without what certainly does not belong to it: space and line ends around
 * it, quotes around it, "Bearer " before it, the JSON that holds it and no other. All else is left
 * as it is, and refused if it cannot be a token.
 */
export function cleanToken(text: string): string {
  const cleaned = fromJson(unquoted(text.replace(EDGES, '').replace(SCHEME, '')))
  return cleaned === text ? text : cleanToken(cleaned)
}

/** Whether a text may be sent as a token. The service decides about the rest of its form. */
export const canBeToken = (text: string): boolean =>
  text.length <= TOKEN_LIMIT && POSSIBLE.test(text) && !IMPOSSIBLE.test(text)

/** Whether a token has the form that the service documents. Another may still be one. */
export const looksLikeToken = (text: string): boolean => DOCUMENTED.test(text)

/** Quotes inside would make it a guess where the token begins. */
function unquoted(text: string): string {
  const first = text.charAt(0)
  const last = QUOTES[first]
  if (last === undefined || text.length < 2 || !text.endsWith(last)) return text

  const inner = text.slice(1, -1)
  return inner.includes(first) || inner.includes(last) ? text : inner
}

/** The only token in a piece of JSON; the text itself if there is none, or a choice. */
function fromJson(text: string): string {
  if (!/^[[{]/.test(text) || text.length > 2 * TOKEN_LIMIT) return text

  const found = new Set<string>()
  try {
    JSON.parse(text, (_key, value: unknown) => {
      const token = typeof value === 'string' ? cleanToken(value) : ''
      if (looksLikeToken(token)) found.add(token)
      return value
    })
  } catch {
    return text
  }

  const [token, ...others] = found
  return token !== undefined && others.length === 0 ? token : text
}
