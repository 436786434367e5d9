/**
 * What the native menu can ask of the page. Their keys in the page:
 * renderer/frame/commands/keys.ts.
 */
export const COMMANDS = [
  'library',
  'history',
  'settings',
  'shortcuts',
  'palette',
  'find',
  'refresh',
  'select-all',
  'invert',
  'clear-selection',
  'undo',
  'redo',
  'delete',
  'keep',
  'compare',
  'filter',
  'export-ids',
  'import-ids'
] as const

export type Command = (typeof COMMANDS)[number]

/** Commands whose key a text field takes as its own, or ignores, while one types. */
const NOT_IN_FIELD: ReadonlySet<Command> = new Set([
  'select-all',
  'invert',
  'clear-selection',
  'undo',
  'redo',
  'delete',
  'keep',
  'compare',
  'shortcuts'
])

/** Whether a command does its work while a text field has the focus. */
export const mayActInField = (command: Command): boolean => !NOT_IN_FIELD.has(command)

/** What closing the window would break off. */
export type WorkUnderWay = 'deletion' | 'saving' | 'uploads'
