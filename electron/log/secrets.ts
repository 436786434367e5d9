// What looks like a secret: a provisioning file that holds one is refused, and the log hides them.

/** The form of a useapi.net token, and of a header that carries one. */
export const TOKEN_FORM = /user:\d+-\S*|bearer\s+\S+/i

const SECRET_NAME =
  /token|authori[sz]ation|bearer|passw(?:or)?d|passphrase|secret|credential|api[-_ ]?key/i

/** Where a parsed file holds what looks like a secret: the keys that lead there, never a value. */
export function findSecret(value: unknown, path: readonly string[] = []): readonly string[] | null {
  if (typeof value === 'string') return TOKEN_FORM.test(value) ? path : null
  if (typeof value !== 'object' || value === null) return null

  for (const [key, part] of Object.entries(value)) {
    const here = [...path, key]
    if (SECRET_NAME.test(key) || TOKEN_FORM.test(key)) return here
    const deeper = findSecret(part, here)
    if (deeper) return deeper
  }
  return null
}

const PLAIN_NAME = /^[\w-]{1,40}$/

/** Keys as they may be shown. A key that is not a plain name may itself be the secret. */
export const shownPath = (path: readonly string[]): string =>
  path.map((key) => (PLAIN_NAME.test(key) ? key : '(a key with an odd name)')).join('.')
