import { count } from '@shared/language/en'
import { table } from '@shared/language/tables'
import { words as accountWords } from '../../accounts/words'
import { common } from '../../ui/words'
import type { Because } from '../commands/why-not'
import type { Group } from './entry'

export const words = table('palette', {
  title: 'Commands',
  field: 'Search commands, filters and accounts',
  nothing: 'No command, filter or account is called that.',
  recent: 'Used lately',
  groups: {
    commands: 'Commands',
    places: 'Go to',
    filters: 'Filters',
    settings: common.settings,
    accounts: 'Accounts'
  } satisfies Record<Group, string> as Record<Group, string>,
  savedFilter: 'Saved filter',
  shownNow: 'Shown now',
  openNow: 'Open now',
  chosenNow: 'Chosen now',
  library: common.library,
  accounts: 'Accounts and tokens…',
  token: 'Token',
  heldByRun: accountWords.held,
  found: (lines: number) => count(lines, { one: (n) => `${n} line`, other: (n) => `${n} lines` })
})

/** Why a command does nothing at the moment. */
export const whyNotWords: Readonly<Record<Because, string>> = table('whyNot', {
  elsewhere: 'Only in the library',
  running: 'Not while a deletion is running',
  asking: 'Not while a deletion is being prepared',
  listing: 'The library is being loaded',
  offline: 'Not while the service cannot be reached',
  'nothing-shown': 'Nothing is shown',
  'nothing-selected': 'Nothing is selected',
  'not-few': 'Select two to four first',
  'nothing-to-undo': 'Nothing to undo',
  'nothing-to-redo': 'Nothing to redo',
  unchecked: 'Some of the selection has not been checked yet',
  blocked: 'The notice above the library says why not'
})
