import { formatNumber } from '@shared/language/count'
import { table } from '@shared/language/tables'

export const words = table('selectionFromLast', {
  fromLast: 'Still selected from last time.',
  ofThem: (value: number) => `${formatNumber(value)} of them from last time.`
})
