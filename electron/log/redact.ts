import { TOKEN_FORM } from './secrets'
import { withoutAssets } from './without-assets'

/**
 * Text without secrets. Only a redactor makes it, and the log takes nothing else: text that was not
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
   * From now on `label` replaces this value wherever it occurs: as it is, percent-encoded, or
   * escaped in JSON.
   */
  readonly hide: (value: string, label?: string) => void
  readonly redact: (text: string) => Redacted
  /**
   * A value as one line of JSON. Each string in it is redacted by itself, so it stays JSON, and
   * loses the names and ids of assets as well.
   */
  readonly redactJson: (value: unknown) => Redacted
}

/** In the order they are applied: a whole address goes before its parts would. */
const RULES: readonly (readonly [form: RegExp, label: string])[] = [
  // A stack trace's position in the program's own files: name and line, without the folders.
  [/\bfile:\/\/\S*\/([\w.-]+:\d+(?::\d+)?)/gi, '…/$1'],
  [/\b(app:\/\/ui\/[^\s?#"<>]*)[?#][^\s"<>]*/gi, '$1'],
  // Of any other address, signed ones above all, only scheme and host stay. Credentials before the
  // host go too.
  [
    /\b(?!app:\/\/ui\/)([a-z][a-z0-9+.-]*:\/\/)(?:[^\s/?#"<>]*@)?([^\s/?#"<>]*)[^\s"<>]*/gi,
    '$1$2/…'
  ],
  // A header takes the rest of its line: "Authorization: Basic …".
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
 * Hides known secrets by their value and unknown ones by their form: tokens, e-mail addresses,
 * queries, signed addresses, authorization headers.
 */
export function createRedactor(): Redactor {
  const labels = new Map<string, string>()
  /** The longest first, since one secret may be part of another. */
  let known: readonly (readonly [value: string, label: string])[] = []

  const clean = (text: string): string => {
    const withoutKnown = known.reduce((left, [value, label]) => left.replaceAll(value, label), text)
    return RULES.reduce((left, [form, label]) => left.replace(form, label), withoutKnown)
  }

  return {
    hide: (value, label = '[token]') => {
      const forms = [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)]
      for (const form of forms) if (form) labels.set(form, label)
      known = [...labels].toSorted(([a], [b]) => b.length - a.length)
    },
    redact: (text) => new Redacted(clean(text)),
    redactJson: (value) =>
      new Redacted(
        JSON.stringify(value, (_key, part: unknown) =>
          typeof part === 'string' ? withoutAssets(clean(part)) : part
        )
      )
  }
}
