import type { Command } from '@shared/commands'
import { table } from '@shared/language/tables'
import { common } from '../../ui/words'

/** What each command does: in the shortcuts sheet and in the palette. */
export const commandWords: Readonly<Record<Command, string>> = table('commands', {
  library: common.library,
  history: common.history,
  settings: common.settings,
  shortcuts: 'Keyboard shortcuts',
  palette: 'Find a command, a filter or an account',
  find: 'Search names or prompts',
  refresh: 'Refresh the library',
  'select-all': 'Select everything shown',
  invert: 'Invert the selection',
  'clear-selection': 'Clear the selection',
  undo: 'Undo the last change of selection or locks',
  redo: 'Redo the last change of selection or locks',
  delete: 'Delete what is selected (asks first)',
  keep: 'Keep: lock or unlock the one with the focus; if it is selected, everything selected',
  compare: 'Compare two to four that are selected',
  filter: 'Filter',
  'export-ids': 'Export the IDs of the selection…',
  'import-ids': 'Select from a list of IDs…'
})

/** Keys by their names. One letter or sign is its own name. */
export const keyWords = table('keys', {
  command: 'Ctrl',
  shift: 'Shift',
  delete: 'Delete',
  escape: 'Esc'
})
