import { setImmediate } from 'node:timers/promises'
import { LINE_LIMIT_BYTES, NAME, readManifestLine, type Saved } from './manifest'

/** What is done before anybody else has a turn: 100,000 lines would hold up the window. */
const AT_ONCE = 250
const NEWLINE = '\n'.charCodeAt(0)
const SUM = /^[0-9a-f]{64} {2}(.+)$/

/** What the manifest in a folder tells. */
export interface Told {
  /** By id, as its lines are `merged`. */
  readonly copies: Map<string, Saved>
  /** By id, the last line alone. */
  readonly last: ReadonlyMap<string, Saved>
  /** Of every line, be it one that does not count any more. */
  readonly names: Set<string>
}

/** A line that is torn, or was altered, counts as not there. */
export async function toldBy(bytes: Uint8Array | null): Promise<Told> {
  const copies = new Map<string, Saved>()
  const last = new Map<string, Saved>()
  const names = new Set<string>()
  await eachInTurn(linesIn(bytes), (line) => {
    const saved = readManifestLine(line)
    if (saved === null) return
    keep(copies, saved)
    last.set(saved.id, saved)
    names.add(saved.name)
  })
  return { copies, last, names }
}

export function keep(copies: Map<string, Saved>, saved: Saved): void {
  const before = copies.get(saved.id)
  copies.set(saved.id, before ? merged(before, saved) : saved)
}

/**
 * Of two lines of an id the copy that was saved later, and the new id that was noted later, each of
 * the same time that of the line that was read later: itself, if the other adds nothing. What it
 * does not tell is taken from the other: a prompt, and of the same bytes all that is known of them.
 */
export function merged(one: Saved, other: Saved): Saved {
  const [copy, less] = one.savedAt > other.savedAt ? [one, other] : [other, one]
  const { newId, notedAt } = notedAtOf(one) > notedAtOf(other) ? one : other
  const more: Partial<Saved> = {
    ...(newId !== undefined && newId !== copy.newId && { newId }),
    ...(notedAt !== undefined && notedAt !== copy.notedAt && { notedAt }),
    ...(copy.prompt === undefined && less.prompt !== undefined && { prompt: less.prompt }),
    ...(copy.sha256 === less.sha256 && untold(copy, less))
  }
  return Object.keys(more).length === 0 ? copy : { ...copy, ...more }
}

/** What a copy does not tell, and another of the same bytes does. */
const untold = (copy: Saved, { isClean, ...other }: Saved): Partial<Saved> => ({
  ...(copy.isClean === undefined && isClean !== undefined && { isClean }),
  ...(copy.width === null && other.width !== null && { width: other.width }),
  ...(copy.height === null && other.height !== null && { height: other.height }),
  ...(copy.durationMs === null && other.durationMs !== null && { durationMs: other.durationMs }),
  ...(copy.createdAt === null && other.createdAt !== null && { createdAt: other.createdAt })
})

/** A note that tells no time is older than any other. */
const notedAtOf = ({ newId, notedAt }: Saved): number => (newId === undefined ? -1 : (notedAt ?? 0))

/** The well-formed lines of `SHA256SUMS`, each with its newline, by the name that it is about. */
export async function sumsIn(bytes: Uint8Array | null): Promise<Map<string, string>> {
  const sums = new Map<string, string>()
  await eachInTurn(linesIn(bytes), (line) => {
    const name = nameIn(line)
    if (name !== null) sums.set(name, `${line}\n`)
  })
  return sums
}

/** Whether these lines are there, in whatever order, and no other one, nor one that is torn. */
export async function areSumsWhole(
  bytes: Uint8Array | null,
  wanted: ReadonlyMap<string, string>
): Promise<boolean> {
  const lacking = new Set(wanted.keys())
  let isWhole = bytes?.at(-1) === NEWLINE
  await eachInTurn(linesIn(bytes), (line) => {
    const name = nameIn(line)
    if (name === null || wanted.get(name) !== `${line}\n`) isWhole = false
    else lacking.delete(name)
  })
  return isWhole && lacking.size === 0
}

/** What a well-formed line of `SHA256SUMS` is about. */
function nameIn(line: string): string | null {
  const name = SUM.exec(line)?.[1]
  return name !== undefined && NAME.test(name) ? name : null
}

export async function eachInTurn<T>(all: Iterable<T>, act: (each: T) => void): Promise<void> {
  let count = 0
  for (const each of all) {
    act(each)
    count += 1
    if (count % AT_ONCE === 0) await setImmediate()
  }
}

/** One after the other: no text holds a file of any size. Too long a line is an empty one. */
function* linesIn(bytes: Uint8Array | null): Iterable<string> {
  const decoder = new TextDecoder()
  const length = bytes?.length ?? 0
  for (let from = 0; bytes && from < length; ) {
    const found = bytes.indexOf(NEWLINE, from)
    const end = found === -1 ? length : found
    yield end - from <= LINE_LIMIT_BYTES ? decoder.decode(bytes.subarray(from, end)) : ''
    from = end + 1
  }
}
