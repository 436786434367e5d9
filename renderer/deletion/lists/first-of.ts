import { type OutcomeCounts, type OutcomeKind, REPORT_ORDER } from '@shared/deletion'

/** Where a kind begins in a report, which lists one kind after the other. */
export function firstOf(counts: OutcomeCounts, only: OutcomeKind | null): number {
  const before = only === null ? [] : REPORT_ORDER.slice(0, REPORT_ORDER.indexOf(only))
  return before.reduce((sum, kind) => sum + counts[kind], 0)
}
