import { setImmediate } from 'node:timers/promises'
import { LINE_LIMIT_BYTES, NAME, readManifestLine, type Saved, sumLine } from './manifest'

/** What is done before anybody else has a turn: 100,000 lines would hold up the window. */
const AT_ONCE = 250
const NEWLINE = '\n'.charCodeAt(0)
const SUM = /^[0-9a-f]{64} {2}(.+)$/

/** Lines of a manifest, as far as they count. */
export interface Lines {
  /** By id, what its lines tell together. */
  readonly copies: Map<string, Saved>
  /** Of an id with more than one line, by what is told, the line that told it last. */
  readonly tellers: Map<string, Map<string, Saved>>
  /** By id, every new id that a line has noted. */
  readonly newIds: Map<string, Set<string>>
}

/** What the manifest in a folder tells. */
export interface Told extends Lines {
  /** Of every line, be it one that does not count any more. */
  readonly names: Set<string>
  /** What every line says of its name's hash, as in `SHA256SUMS`. */
  readonly sums: ReadonlySet<string>
}

const noLines = (): Lines => ({ copies: new Map(), tellers: new Map(), newIds: new Map() })

/** A line that is torn, or was altered, counts as not there. */
export async function toldBy(bytes: Uint8Array | null): Promise<Told> {
  const lines = noLines()
  const names = new Set<string>()
  const sums = new Set<string>()
  await eachInTurn(linesIn(bytes), (line) => {
    const saved = readManifestLine(line)
    if (saved === null) return
    keep(lines, saved)
    names.add(saved.name)
    sums.add(sumLine(saved))
  })
  return { ...lines, names, sums }
}

/**
 * Takes up a line. Of an id the copy counts that was saved later, with the new id that was noted
 * later, and what was told later: a prompt, and of the same bytes all that is known of them. What is
 * of the same time is taken from the line that was read later.
 */
export function keep(lines: Lines, saved: Saved): void {
  const { copies, tellers } = lines
  if (saved.newId !== undefined) noteIn(lines, saved.id, saved.newId)
  if (!copies.has(saved.id)) return void copies.set(saved.id, saved)
  const known = tellersOf(lines, saved.id)
  tell(known, saved)
  tellers.set(saved.id, known)
  copies.set(saved.id, together(known, saved))
}

/** Takes up all that others tell; what is of the same time is theirs. */
export async function keepAll(lines: Lines, others: Lines): Promise<void> {
  await eachInTurn(others.newIds, ([id, newIds]) => {
    for (const newId of newIds) noteIn(lines, id, newId)
  })
  await eachInTurn(others.copies, ([id, copy]) => {
    const theirs = others.tellers.get(id)
    if (!theirs) return keep(lines, copy)
    const known = tellersOf(lines, id)
    for (const [what, saved] of theirs) tellLast(known, what, saved)
    lines.tellers.set(id, known)
    lines.copies.set(id, together(known, copy))
  })
}

function noteIn({ newIds }: Lines, id: string, newId: string): void {
  newIds.set(id, (newIds.get(id) ?? new Set()).add(newId))
}

/** What would count once this line was taken up. */
export function merged(lines: Lines, saved: Saved): Saved {
  const known = new Map(tellersOf(lines, saved.id))
  tell(known, saved)
  return together(known, saved)
}

const FACTS = ['isClean', 'width', 'height', 'durationMs', 'createdAt'] as const
type Fact = (typeof FACTS)[number]

const factOf = (fact: Fact, { sha256 }: Saved): string => `${fact} ${sha256}`

function tellersOf({ copies, tellers }: Lines, id: string): Map<string, Saved> {
  const known = tellers.get(id)
  if (known) return known
  const alone = new Map<string, Saved>()
  const only = copies.get(id)
  if (only) tell(alone, only)
  return alone
}

function tell(known: Map<string, Saved>, saved: Saved): void {
  tellLast(known, 'copy', saved)
  if (saved.newId !== undefined) tellLast(known, 'note', saved)
  if (saved.prompt !== undefined) tellLast(known, 'prompt', saved)
  for (const fact of FACTS)
    if ((saved[fact] ?? null) !== null) tellLast(known, factOf(fact, saved), saved)
}

function tellLast(known: Map<string, Saved>, what: string, saved: Saved): void {
  const before = known.get(what)
  if (!before || timeOf(what, before) <= timeOf(what, saved)) known.set(what, saved)
}

/** A note that tells no time is older than any other. */
const timeOf = (what: string, { savedAt, notedAt }: Saved): number =>
  what === 'note' ? (notedAt ?? 0) : savedAt

function together(known: ReadonlyMap<string, Saved>, other: Saved): Saved {
  const copy = known.get('copy') ?? other
  const told = <T extends Fact>(fact: T): Saved[T] =>
    known.get(factOf(fact, copy))?.[fact] ?? copy[fact]
  const isClean = told('isClean')
  const { newId, notedAt } = known.get('note') ?? copy
  const { prompt } = known.get('prompt') ?? copy
  return {
    ...copy,
    width: told('width'),
    height: told('height'),
    durationMs: told('durationMs'),
    createdAt: told('createdAt'),
    ...(isClean !== undefined && { isClean }),
    ...(newId !== undefined && { newId }),
    ...(notedAt !== undefined && { notedAt }),
    ...(prompt !== undefined && { prompt })
  }
}

const TOLD = [
  ...(['name', 'type', 'bytes', 'sha256', 'savedAt', 'newId', 'notedAt', 'prompt'] as const),
  ...FACTS
] as const

/** Whether two lines of an id tell the same. */
export const isSame = (one: Saved, other: Saved): boolean =>
  TOLD.every((what) => one[what] === other[what])

/** The well-formed lines of `SHA256SUMS`, each with its newline, by the name that it is about. */
export async function sumsIn(bytes: Uint8Array | null): Promise<Map<string, string>> {
  const sums = new Map<string, string>()
  await eachInTurn(linesIn(bytes), (line) => {
    const name = nameIn(line)
    if (name !== null) sums.set(name, `${line}\n`)
  })
  return sums
}

/**
 * How these lines are there, in whatever order. `torn`: all are, besides what is no line. `wrong`: one
 * is lacking, or another one stands there.
 */
export async function sumsAre(
  bytes: Uint8Array | null,
  wanted: ReadonlyMap<string, string>
): Promise<'whole' | 'torn' | 'wrong'> {
  const lacking = new Set(wanted.keys())
  let isTorn = bytes?.at(-1) !== NEWLINE
  let isWrong = false
  await eachInTurn(linesIn(bytes), (line) => {
    const name = nameIn(line)
    if (name === null) isTorn = true
    else if (wanted.get(name) === `${line}\n`) lacking.delete(name)
    else isWrong = true
  })
  if (isWrong || lacking.size > 0) return 'wrong'
  return isTorn ? 'torn' : 'whole'
}

/** What a well-formed line of `SHA256SUMS` is about. */
function nameIn(line: string): string | null {
  const name = SUM.exec(line)?.[1]
  return name !== undefined && NAME.test(name) ? name : null
}

/** The lines of a list, each with its newline. */
export async function linesOf(bytes: Uint8Array | null): Promise<ReadonlySet<string>> {
  const lines = new Set<string>()
  await eachInTurn(linesIn(bytes), (line) => lines.add(`${line}\n`))
  return lines
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
