/**
 * What the native menu asks the page to do. The page has a key of its own for each; see
 * renderer/settings/shortcuts.ts.
 */
export const COMMANDS = [
  'library',
  'history',
  'settings',
  'shortcuts',
  'find',
  'refresh',
  'select-all',
  'invert',
  'clear-selection',
  'undo',
  'redo',
  'delete',
  'keep',
  'filter',
  'export-ids',
  'import-ids'
] as const

export type Command = (typeof COMMANDS)[number]
