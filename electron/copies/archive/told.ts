import { setImmediate } from 'node:timers/promises'
import type { Copy } from '@shared/copies/copy'
import { LINE_LIMIT_BYTES, manifestLine, NAME, readManifestLine, type Saved } from './manifest'

/** What is done before anybody else has a turn: 100,000 lines would hold up the window. */
const AT_ONCE = 250
const NEWLINE = '\n'.charCodeAt(0)
const SUM = /^[0-9a-f]{64} {2}(.+)$/

/** What the lines of a manifest tell together, in whatever order they are there. */
export interface Lines {
  /**
   * By id, its copies, the one that was saved last first; each has its prompt and its last note.
   */
  readonly copies: Map<string, readonly Saved[]>
  /** By id, every new id that a line has noted, and when. */
  readonly newIds: Map<string, Map<string, number>>
}

/** A line that is torn, or was altered, counts as not there. */
export async function toldBy(bytes: Uint8Array | null): Promise<Lines> {
  const lines: Lines = { copies: new Map(), newIds: new Map() }
  await eachInTurn(linesIn(bytes), (line) => {
    const saved = readManifestLine(line)
    if (saved !== null) keep(lines, saved)
  })
  return lines
}

/** Takes up a line. */
export function keep(lines: Lines, saved: Saved): void {
  const { id, newId, notedAt = 0 } = saved
  if (newId !== undefined) note(lines, id, newId, notedAt)
  lines.copies.set(id, withLine(lines.copies.get(id) ?? [], saved))
}

/** Takes up all that others tell. */
export async function keepAll(lines: Lines, others: Lines): Promise<void> {
  await eachInTurn(others.newIds, ([id, notes]) => {
    for (const [newId, notedAt] of notes) note(lines, id, newId, notedAt)
  })
  await eachInTurn(others.copies.values(), (copies) => {
    for (const copy of copies) keep(lines, copy)
  })
}

function note({ newIds }: Lines, id: string, newId: string, notedAt: number): void {
  const notes = newIds.get(id) ?? new Map<string, number>()
  newIds.set(id, notes.set(newId, Math.max(notedAt, notes.get(newId) ?? 0)))
}

/** The copies of an id with what one more line tells. */
export function withLine(copies: readonly Saved[], saved: Saved): readonly Saved[] {
  const [known] = copies
  if (!known) return [saved]
  const there = copies.find((copy) => isOneCopy(copy, saved))
  if (there && isSame(there, saved) && isSameOfId(there, saved)) return copies
  const all = [there ? joined(there, saved) : saved, ...copies.filter((copy) => copy !== there)]
  const about = aboutId(known, saved)
  return all.map((copy) => ({ ...copy, ...about })).toSorted(newestFirst)
}

export const isOneCopy = (one: Copy, other: Copy): boolean =>
  one.name === other.name && one.sha256 === other.sha256

/** Of one moment, too, always in the same order. */
const newestFirst = (one: Saved, other: Saved): number =>
  other.savedAt - one.savedAt || (manifestLine(one) < manifestLine(other) ? 1 : -1)

/** Of two that differ the greater: so the order of lines does not matter. */
const greater = <T extends number | string | boolean>(one: T | null, other: T | null): T | null =>
  one === null || (other !== null && other > one) ? other : one

/** Two lines of one copy. What the later one does not tell is known by the other. */
function joined(one: Saved, other: Saved): Saved {
  const [later] = one.savedAt === other.savedAt ? [one, other].toSorted(newestFirst) : []
  const isClean = greater(one.isClean ?? null, other.isClean ?? null)
  return {
    ...(later ?? (one.savedAt > other.savedAt ? one : other)),
    width: greater(one.width, other.width),
    height: greater(one.height, other.height),
    durationMs: greater(one.durationMs, other.durationMs),
    createdAt: greater(one.createdAt, other.createdAt),
    ...(isClean !== null && { isClean })
  }
}

/** What is said of an id, whichever of its copies a line is about. */
function aboutId(one: Saved, other: Saved): Pick<Saved, 'newId' | 'notedAt' | 'prompt'> {
  const prompt = greater(one.prompt ?? null, other.prompt ?? null)
  const { newId, notedAt = 0 } = isNotedLater(one, other) ? one : other
  return {
    ...(newId !== undefined && { newId, notedAt }),
    ...(prompt !== null && { prompt })
  }
}

function isNotedLater(one: Saved, other: Saved): boolean {
  const [before, after] = [one.notedAt ?? 0, other.notedAt ?? 0]
  return before === after ? (one.newId ?? '') > (other.newId ?? '') : before > after
}

const FACTS = ['isClean', 'width', 'height', 'durationMs', 'createdAt'] as const
const OF_COPY = ['type', 'bytes', 'savedAt', ...FACTS] as const
const OF_ID = ['newId', 'notedAt', 'prompt'] as const

/** Whether two lines of a copy tell the same of it. */
export const isSame = (one: Saved, other: Saved): boolean =>
  OF_COPY.every((what) => (one[what] ?? null) === (other[what] ?? null))

/** Whether two lines of an id tell the same of that. */
export const isSameOfId = (one: Saved, other: Saved): boolean =>
  OF_ID.every((what) => (one[what] ?? 0) === (other[what] ?? 0))

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
 * How these lines are there, in whatever order. `torn`: all are, besides what is no line, or is not
 * wanted. `wrong`: one is lacking, or another one stands there.
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
    if (name === null || !wanted.has(name)) isTorn = true
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
