import type { IdFile } from '@shared/id-file'
import { assetId, IDS_LIMIT } from '@shared/ipc/shapes'
import { LIBRARY_KINDS, type LibraryKind } from '@shared/library/kind'
import { fail, ok, type Result } from '@shared/problem'
import { z } from 'zod'
import { parseJson } from '../kling/json'
import { type IdCell, idColumn } from './id-table'

/** As large as a list of the most ids can be, with room for comments. A larger file is not read. */
export const ID_FILE_LIMIT_BYTES = 64 * 1024 * 1024

/** The lines that are named; the others are counted. */
const NAMED_LINES = 5

const HEADINGS = {
  uploads: '# Kling Sweep, ids of uploads:',
  generated: '# Kling Sweep, ids of tasks:'
} as const satisfies Readonly<Record<LibraryKind, string>>

/**
 * One id per line, below a line that says what this is and of which library, and neither whose nor
 * from where.
 */
export function writeIds(library: LibraryKind, ids: readonly string[], day: string): string {
  return `${HEADINGS[library]} ${ids.length}, ${day}\n${ids.join('\n')}\n`
}

/** The content of a file of ids, and which libraries it says they are of. */
interface NamedIds extends IdFile {
  readonly libraries: readonly LibraryKind[]
}

/**
 * Reads a list of ids, in whatever form this program writes one: a list (separated by lines,
 * commas, semicolons or blanks, `#` begins a comment), a table with a column "id", or JSON. What is
 * no id is counted and its line named, never guessed at.
 */
export function readIds(text: string): Result<NamedIds> {
  const ids = new Set<string>()
  const wrongLines: number[] = []
  let wrong = 0
  const libraries = new Set(LIBRARY_KINDS.filter((kind) => text.includes(HEADINGS[kind])))
  for (const { text: entry, line, library } of inJson(text) ?? idColumn(text) ?? inLines(text)) {
    const [named] = LIBRARY_KINDS.filter((kind) => kind === library)
    if (named) libraries.add(named)
    const id = unwrapped(entry.trim())
    if (assetId.safeParse(id).success) ids.add(id)
    else {
      wrong += 1
      const isNamed = line === NO_LINE || wrongLines.at(-1) === line
      if (!isNamed && wrongLines.length < NAMED_LINES) wrongLines.push(line)
    }
  }
  return ids.size > IDS_LIMIT
    ? fail({ kind: 'file-too-large', limitBytes: ID_FILE_LIMIT_BYTES })
    : ok({ ids: [...ids], wrong, wrongLines, libraries: [...libraries] })
}

/** Where lines mean nothing. */
const NO_LINE = 0

const listed = z.array(z.unknown())
const inObject = z.object({ ids: listed, library: z.unknown().optional() })
const withId = z.object({ id: z.unknown(), library: z.unknown().optional() })

/** A list of ids, or of objects that have one: a report of ours. Null: the text is no such list. */
function inJson(text: string): readonly IdCell[] | null {
  const json = /^\s*[[{]/.test(text) ? parseJson(text) : null
  if (!json?.ok) return null

  const whole = inObject.safeParse(json.value)
  const list = listed.safeParse(whole.success ? whole.data.ids : json.value)
  if (!list.success) return null
  return list.data.map((entry) => {
    const object = withId.safeParse(entry)
    const id = object.success ? object.data.id : entry
    const isPlain = typeof id === 'string' || Number.isSafeInteger(id)
    const library = textIn(object.data?.library ?? whole.data?.library)
    return { text: isPlain ? String(id) : '', line: NO_LINE, library }
  })
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')

function* inLines(text: string): Generator<IdCell> {
  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    const [content = ''] = line.split('#', 1)
    for (const entry of content.split(/[\s,;]+/)) if (entry) yield { text: entry, line: at + 1 }
  }
}

/** Without what a table puts around an id to keep it text: `"7"`, `'7`, `="7"`. */
const unwrapped = (entry: string): string =>
  /^=?"(.*)"$/.exec(entry)?.[1] ?? /^'(.*?)'?$/.exec(entry)?.[1] ?? entry
