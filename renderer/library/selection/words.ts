import { table } from '@shared/language/tables'

export const words = table('selectionFromLast', {
  fromLast: 'Still selected from last time.'
})
