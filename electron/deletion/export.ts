import type { ExportFormat, Outcome, ReportEntry } from '@shared/deletion'
import { assertNever } from '@shared/problem'

const COLUMNS = ['id', 'name', 'type', 'outcome', 'time', 'reason'] as const

/**
 * A report as a file's text: every id with name, type, outcome, time (ISO 8601, UTC) and reason.
 */
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

/**
 * Quoted. What a spreadsheet would take for a formula gets an apostrophe in front, which makes it
 * text.
 */
export function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

/** The reason in the API's terms, for machines and support; people read the report itself. */
function reasonText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'deleted':
    case 'still-there':
    case 'not-sent':
      return ''
    case 'refused':
      return outcome.said ?? ''
    case 'unknown': {
      const { why } = outcome
      if (why === null) return ''
      const detail = 'status' in why ? ` ${why.status}` : 'code' in why ? ` ${why.code}` : ''
      return `${why.kind}${detail}${'said' in why && why.said ? `: ${why.said}` : ''}`
    }
    default:
      return assertNever(outcome)
  }
}
