import type { ExportFormat, Outcome, ReportEntry } from '@shared/deletion'
import type { LibraryKind } from '@shared/library/kind'
import { assertNever, type Problem } from '@shared/problem'

const COLUMNS = ['id', 'name', 'type', 'outcome', 'time', 'reason', 'library'] as const

/** Without it, Excel reads other letters than were written. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * A report as a file's text: each id with name, type, outcome, time (ISO 8601, UTC), reason, and
 * the library it is of, so that it is never read back as a list of the other one (R35).
 */
export function exported(
  library: LibraryKind,
  entries: readonly ReportEntry[],
  format: ExportFormat
): string {
  const rows = entries.map(({ id, name, type, outcome, at }) => ({
    id,
    name,
    type,
    outcome: outcome.kind,
    time: at === null ? '' : new Date(at).toISOString(),
    reason: reasonText(outcome),
    library
  }))
  switch (format) {
    case 'json':
      return `${JSON.stringify(rows, null, 2)}\n`
    case 'csv':
      return tableOf(rows, ',')
    case 'tsv':
      return tableOf(
        rows.map((row) => ({ ...row, id: asText(row.id) })),
        '\t'
      )
    default:
      return assertNever(format)
  }
}

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>

function tableOf(rows: readonly Row[], separator: string): string {
  const cells = [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))]
  const lines = cells.map((row) => `${row.map(cell).join(separator)}\r\n`)
  return BYTE_ORDER_MARK + lines.join('')
}

/** What a spreadsheet then takes for text: neither a formula, nor a number cut to 15 digits. */
const asText = (text: string): string => `'${text}`

/**
 * What a spreadsheet may read as the beginning of a formula, whatever stands unseen before it. Some
 * read full-width signs, too.
 */
const FORMULA =
  /^[\s\p{Cc}\p{Cf}]*[=+\-@\u2212\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/u

/** A quoted cell. An apostrophe in front keeps a spreadsheet from reading a formula. */
export function cell(text: string): string {
  const safe = FORMULA.test(text) ? asText(text) : text
  return `"${safe.replaceAll('"', '""')}"`
}

/** The reason in the API's terms, for machines and support. People read the report itself. */
function reasonText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'deleted':
      return outcome.by === 'answer' ? '' : 'no longer in the library'
    case 'still-there':
      return ''
    case 'not-sent':
      return outcome.copy ? `copy ${outcome.copy.kind}` : (outcome.stays ?? '')
    case 'refused':
      return outcome.said ?? ''
    case 'unknown':
      return outcome.why === null ? '' : problemText(outcome.why)
    default:
      return assertNever(outcome)
  }
}

/** "service-failed 503: busy". */
function problemText(why: Problem): string {
  const said = 'said' in why && why.said ? `: ${why.said}` : ''
  if ('status' in why) return `${why.kind} ${why.status}${said}`
  if ('code' in why) return `${why.kind} ${why.code}${said}`
  return why.kind + said
}
