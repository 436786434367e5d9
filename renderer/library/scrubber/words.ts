import { table } from '@shared/language/tables'
export const words = table('scrubber', {
  date: 'Date'
})
