/**
 * What the native menu can ask of the page. Their keys in the page:
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
