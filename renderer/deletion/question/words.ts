import { formatNumber } from '@shared/language/count'
import { table } from '@shared/language/tables'

/** What the one question alone says. */
export const words = table('question', {
  dates: 'Dates',
  /** Days: "from Oct 30, 2025 to Nov 2, 2026". */
  span: (from: string, to: string) => `from ${from} to ${to}`,
  showNotKnown: (value: number) => `Show the ${formatNumber(value)} with unknown use`,
  notKnownOnes: 'To be deleted, use unknown'
})
