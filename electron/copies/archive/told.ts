import { setImmediate } from 'node:timers/promises'
import { NAME, readManifestLine, type Saved } from './manifest'

/** What is done before anybody else has a turn: 100,000 lines would hold up the window. */
const AT_ONCE = 250
/** Longer than any line of ours: a prompt has a few thousand characters. */
const LINE_LIMIT_BYTES = 1024 * 1024
const NEWLINE = '\n'.charCodeAt(0)
const SUM = /^[0-9a-f]{64} {2}(.+)$/

/** What the manifest in a folder tells. */
export interface Told {
  /** By id: its last line counts. */
  readonly copies: Map<string, Saved>
  /** Of every line, be it one that does not count any more. */
  readonly names: Set<string>
  /** Each new id that any line notes, as `noteOf` tells it. */
  readonly notes: Set<string>
}

export const noteOf = ({ id, newId }: Saved): string => `${id} ${newId}`

/** A line that is torn, or was altered, counts as not there. */
export async function toldBy(bytes: Uint8Array | null): Promise<Told> {
  const copies = new Map<string, Saved>()
  const names = new Set<string>()
  const notes = new Set<string>()
  await eachInTurn(linesIn(bytes), (line) => {
    const saved = readManifestLine(line)
    if (saved === null) return
    keep(copies, saved)
    names.add(saved.name)
    if (saved.newId !== undefined) notes.add(noteOf(saved))
  })
  return { copies, names, notes }
}

/** What was noted of an asset stays, though a later line does not tell it. */
export function keep(copies: Map<string, Saved>, saved: Saved): Saved {
  const before = copies.get(saved.id)
  const kept = withNotes(saved, before)
  // Another note of the same copy makes it no newer.
  if (before?.savedAt !== saved.savedAt) copies.delete(saved.id)
  copies.set(saved.id, kept)
  return kept
}

export const withNotes = (saved: Saved, before: Saved | undefined): Saved => ({
  ...(before?.newId !== undefined && { newId: before.newId }),
  ...(before?.prompt !== undefined && { prompt: before.prompt }),
  ...saved
})

/** The well-formed lines of `SHA256SUMS`, each with its newline, by the name that it is about. */
export async function sumsIn(bytes: Uint8Array | null): Promise<Map<string, string>> {
  const sums = new Map<string, string>()
  await eachInTurn(linesIn(bytes), (line) => {
    const name = SUM.exec(line)?.[1]
    if (name !== undefined && NAME.test(name)) sums.set(name, `${line}\n`)
  })
  return sums
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
