import { formatNumber } from '@shared/language/count'
import { table } from '@shared/language/tables'

export const words = table('suggestionsSeen', {
  compared: (seen: number, all: number): string =>
    `Duplicates are known only among what has been compared so far (${formatNumber(seen)} of ${formatNumber(all)}).`
})
