/** A cell of the column of ids, with its line in the file, from 1. */
export interface IdCell {
  readonly text: string
  readonly line: number
  /** Which library the file says it is of. */
  readonly library?: string
}

const SEPARATORS = [',', ';', '\t'] as const
/** What spreadsheets call the column, our own reports among them. */
const HEADING = /^(asset[ _-]?)?ids?$/i
const LIBRARY_HEADING = 'library'
/** A line by which a file tells a spreadsheet its separator. */
const HINT = /^sep=.\r?\n/i

/**
 * The cells below the heading "id", of a report of ours or a table that a spreadsheet has saved.
 * Null: the text is no table with such a heading.
 */
export function idColumn(text: string): readonly IdCell[] | null {
  const hint = HINT.exec(text)?.[0] ?? ''
  for (const separator of SEPARATORS) {
    const rows = rowsOf(text.slice(hint.length), separator)
    const { value: heading } = rows.next()
    const column = heading ? heading.cells.findIndex((cell) => HEADING.test(cell.trim())) : -1
    if (column < 0) continue

    const lineOffset = hint === '' ? 0 : 1
    const named = heading?.cells.findIndex((cell) => cell.trim() === LIBRARY_HEADING) ?? -1
    return Array.from(rows, ({ cells, line }) => ({
      text: cells[column] ?? '',
      line: line + lineOffset,
      library: cells[named]?.trim() ?? ''
    }))
  }
  return null
}

interface Row {
  readonly cells: readonly string[]
  readonly line: number
}

/** Rows that hold anything. A quoted cell may hold separators, line ends and doubled quotes. */
function* rowsOf(text: string, separator: string): Generator<Row, undefined> {
  const token = new RegExp(
    `"(?:[^"]|"")*"|\\r\\n|[\\r\\n]|${separator}|[^"\\r\\n${separator}]+|"`,
    'g'
  )
  let cells = ['']
  let line = 1
  let first = 1
  const isEmpty = (): boolean => cells.every((cell) => cell.trim() === '')

  for (const [part] of text.matchAll(token)) {
    if (/^[\r\n]/.test(part)) {
      if (!isEmpty()) yield { cells, line: first }
      cells = ['']
      line += 1
      first = line
    } else if (part === separator) cells.push('')
    else {
      const isQuoted = part.startsWith('"') && part.length > 1
      cells.push((cells.pop() ?? '') + (isQuoted ? part.slice(1, -1).replaceAll('""', '"') : part))
      line += isQuoted ? (part.match(/\r\n|[\r\n]/g)?.length ?? 0) : 0
    }
  }
  if (!isEmpty()) yield { cells, line: first }
}
