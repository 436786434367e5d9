import { fail, ok, type Result } from '@shared/problem'
import { parseJson } from './json'

// A page that is no JSON for the sake of one entry: what can be read of it is read.

const LIST = /"uploadAssetsList"\s*:\s*\[/
/**
 * What may follow the last entry. Without it the page was cut, and nobody knows what is missing.
 */
const END = /^\s*\]\s*(,[^[\]]*)?\}\s*$/
/** One entry ends and the next begins. Inside an entry, a key follows the comma. */
const NEXT = /\}\s*,\s*(?=\{\s*")/g
const FOLLOWS = /^\s*(,[\s,]*[{\]]|\])/
/** A real entry has some 700 characters. */
const ENTRY_LIMIT = 64 * 1024

/** Text in quotes, a sign, or a bare word. */
const TOKEN = /"(?:[^"\\]|\\[\s\S])*"|[{}[\]:,]|[^\s"{}[\]:,]+/g
const LITERAL = /^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)$/

/** The entries of a page. One that cannot be read is null. */
export function salvageEntries(text: string): Result<readonly unknown[]> {
  const start = LIST.exec(text)
  const cut = fail({ kind: 'unreadable', why: 'the answer is not JSON' } as const)
  if (!start) return cut

  const entries: unknown[] = []
  let at = start.index + start[0].length
  for (;;) {
    at += /^[\s,]*/.exec(text.slice(at, at + ENTRY_LIMIT))?.[0].length ?? 0
    if (text[at] === ']') return END.test(text.slice(at)) ? ok(entries) : cut

    const end = endOfEntry(text, at)
    const entry = end === null ? undefined : readEntry(text.slice(at, end))
    if (end !== null && entry !== undefined) {
      entries.push(entry)
      at = end
      continue
    }
    entries.push(null)
    const next = startOfNext(text, at)
    if (next === null) return isEnded(text, at) ? ok(entries) : cut
    at = next
  }
}

function startOfNext(text: string, at: number): number | null {
  NEXT.lastIndex = at
  return NEXT.test(text) ? NEXT.lastIndex : null
}

/** Whether the page has its end behind an entry that cannot be read and is the last. */
function isEnded(text: string, at: number): boolean {
  const end = text.lastIndexOf(']')
  return end > at && END.test(text.slice(end))
}

/**
 * Where the entry at `at` ends, by its brackets; null if that cannot be told. Where neither another
 * entry nor the end follows, a bracket is wrong, and the rest may hold that it is a favourite.
 */
function endOfEntry(text: string, at: number): number | null {
  const rest = text.slice(at, at + ENTRY_LIMIT)
  let depth = 0
  for (const { 0: token, index } of rest.matchAll(TOKEN)) {
    if (token === '{' || token === '[') depth += 1
    if (token === '}' || token === ']') depth -= 1
    if (depth > 0) continue

    const end = at + index + token.length
    return token === '}' && FOLLOWS.test(text.slice(end, end + ENTRY_LIMIT)) ? end : null
  }
  return null
}

/** Undefined: it cannot be read. */
function readEntry(text: string): unknown {
  const read = parseJson(text)
  if (read.ok) return read.value

  const mended = parseJson(mend(text))
  return mended.ok ? mended.value : undefined
}

/**
 * The entry as JSON: what is no value becomes `{}`, which no field takes for anything, and least of
 * all for "not a favourite". A key is never mended: it would be another one.
 */
function mend(text: string): string {
  const tokens = text.match(TOKEN) ?? []
  const parts = tokens.map((token, at) => {
    const before = tokens[at - 1] ?? ''
    const after = tokens[at + 1] ?? ''
    if (token === ',') return '}],'.includes(after) || '{['.includes(before) ? '' : ','
    if (token === ':') return '},'.includes(after) ? ':{}' : ':'
    if ('{}[]'.includes(token) || after === ':') return token
    if (token.startsWith('"')) return mendText(token)
    return LITERAL.test(token) ? token : '{}'
  })
  return parts.join(' ')
}

/** Control characters as they are, and escapes that JSON does not have. */
const mendText = (token: string): string =>
  token
    .replace(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|\\/g, (found) => (found === '\\' ? '\\\\' : found))
    .replace(/\p{Cc}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
