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
  importIds: 'Import IDs…',
  noDate: 'date unknown',
  noDateHeading: 'Date unknown',
  /** Whole sentences, one after the other. What is false or empty is left out. */
  sentences: (parts: readonly (string | false)[]) => parts.filter(Boolean).join(' '),
  /** Facts of the same kind. What is false or empty is left out. */
  list: (parts: readonly (string | false)[]) => parts.filter(Boolean).join(', ')
})
