import { table } from '@shared/language/tables'
/** Words that several screens share, each written once. */
export const common = table('common', {
  close: 'Close',
  details: 'Details',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  opening: 'Opening…',
  checking: 'Checking…',
  library: 'Library',
  uploads: 'Uploads',
  generated: 'Generated',
  suggestions: 'Suggestions',
  duplicates: 'Duplicates',
  history: 'History',
  settings: 'Settings',
  account: 'Account',
  type: 'Type',
  name: 'Name',
  keep: 'Keep',
  kept: 'Kept',
  exportIds: 'Export IDs…',
  importIds: 'Import IDs…'
})
