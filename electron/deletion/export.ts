import type { ExportFormat, Outcome, ReportEntry } from '@shared/deletion'
import { assertNever, type Problem } from '@shared/problem'

const COLUMNS = ['id', 'name', 'type', 'outcome', 'time', 'reason'] as const

/** A report as a file's text: each id with name, type, outcome, time (ISO 8601, UTC) and reason. */
export function exported(entries: readonly ReportEntry[], format: ExportFormat): string {
  const rows = entries.map(({ id, name, type, outcome, at }) => ({
    id,
    name,
    type,
    outcome: outcome.kind,
    time: at === null ? '' : new Date(at).toISOString(),
    reason: reasonText(outcome)
  }))
  switch (format) {
    case 'json':
      return `${JSON.stringify(rows, null, 2)}\n`
    case 'csv':
      return [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))]
        .map((row) => `${row.map(cell).join(',')}\r\n`)
        .join('')
    default:
      return assertNever(format)
  }
}

/** A quoted cell. An apostrophe in front keeps a spreadsheet from reading a formula. */
export function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

/** The reason in the API's terms, for machines and support. People read the report itself. */
function reasonText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'deleted':
    case 'still-there':
    case 'not-sent':
      return ''
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
