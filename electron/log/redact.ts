import { TOKEN_FORM } from './secrets'

/**
 * Text without secrets. Only a redactor makes it, and the log takes nothing else: what was not
 * redacted does not compile.
 */
class Redacted {
  readonly #text: string
  constructor(text: string) {
    this.#text = text
  }
  toString(): string {
    return this.#text
  }
}

export type { Redacted }

export interface Redactor {
  /**
   * From now on this value is hidden, wherever it stands and however it is written into an address.
   * `label` stands in its place.
   */
  readonly hide: (value: string, label?: string) => void
  readonly redact: (text: string) => Redacted
  /**
   * A value as one line of JSON, every text in it redacted on its own, so that the line stays JSON.
   */
  readonly redactJson: (value: unknown) => Redacted
}

/** In the order in which they are applied: an address goes whole before its parts could. */
const RULES: readonly (readonly [form: RegExp, label: string])[] = [
  // Where a stack trace points to in the program's own files: the name and the place, not the
  // folders.
  [/\bfile:\/\/\S*\/([\w.-]+:\d+(?::\d+)?)/gi, '…/$1'],
  [/\b(app:\/\/ui\/[^\s?#"<>]*)[?#][^\s"<>]*/gi, '$1'],
  // Any other address, signed ones above all: its host tells enough. Credentials stand before the
  // host and go as well.
  [
    /\b(?!app:\/\/ui\/)([a-z][a-z0-9+.-]*:\/\/)(?:[^\s/?#"<>]*@)?([^\s/?#"<>]*)[^\s"<>]*/gi,
    '$1$2/…'
  ],
  // A header takes its whole line: "Authorization: Basic …".
  [/(authori[sz]ation|cookie)["']?\s*[:=][^\n\r]*/gi, '$1: …'],
  [new RegExp(TOKEN_FORM, 'gi'), '[token]'],
  [/\bbasic\s+[a-z0-9+/=_-]{8,}/gi, '[token]'],
  [
    /([\w-]*(?:token|passw(?:or)?d|secret|credential|api[-_]?key|signature)[\w-]*["']?\s*[:=]\s*)(?:"[^"]*"|'[^']*'|[^\s,;&}]+)/gi,
    '$1…'
  ],
  // A query without its address: "GET /assets/uploaded/?email=…".
  [/\?[^\s"<>]*=[^\s"<>]*/g, '?…'],
  [/[^\s@"<>(),;:]+(?:@|%40)[^\s@"<>(),;:/?&]+/gi, '[e-mail]']
]

/**
 * Hides known secrets by their value, and unknown ones by their form: tokens, e-mail addresses,
 * queries, signed addresses, authorization headers.
 */
export function createRedactor(): Redactor {
  const hidden = new Map<string, string>()
  /** The longest first: one secret may be part of another. */
  let known: readonly (readonly [value: string, label: string])[] = []
  const clean = (text: string): string => {
    const unknown = known.reduce((left, [value, label]) => left.replaceAll(value, label), text)
    return RULES.reduce((left, [form, label]) => left.replace(form, label), unknown)
  }
  return {
    hide: (value, label = '[token]') => {
      for (const written of [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)])
        if (written) hidden.set(written, label)
      known = [...hidden].toSorted(([a], [b]) => b.length - a.length)
    },
    redact: (text) => new Redacted(clean(text)),
    redactJson: (value) =>
      new Redacted(
        JSON.stringify(value, (_key, part: unknown) =>
          typeof part === 'string' ? clean(part) : part
        )
      )
  }
}
