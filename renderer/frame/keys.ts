import type { Command } from '@shared/commands'

/** One way to give a command by keyboard. `command` stands for Ctrl, and for Cmd on a Mac. */
interface Key {
  readonly does: Command
  /** As `KeyboardEvent.key` tells it, in lower case. */
  readonly key: string
  readonly command?: boolean
  readonly shift?: boolean
}

/**
 * The first of each command is the one the shortcuts sheet shows; the native menu has the same
 * (electron/main/window/menu.ts).
 */
export const KEYS: readonly Key[] = [
  { does: 'select-all', key: 'a', command: true },
  { does: 'invert', key: 'i', command: true },
  { does: 'clear-selection', key: 'escape' },
  { does: 'undo', key: 'z', command: true },
  { does: 'redo', key: 'y', command: true },
  { does: 'redo', key: 'z', command: true, shift: true },
  { does: 'delete', key: 'delete' },
  { does: 'delete', key: 'backspace', command: true },
  { does: 'keep', key: 'k' },
  { does: 'find', key: 'f', command: true },
  { does: 'filter', key: 'f', command: true, shift: true },
  { does: 'export-ids', key: 'e', command: true },
  { does: 'import-ids', key: 'o', command: true },
  { does: 'refresh', key: 'r', command: true },
  { does: 'refresh', key: 'f5' },
  { does: 'library', key: '1', command: true },
  { does: 'history', key: '2', command: true },
  { does: 'settings', key: ',', command: true },
  { does: 'shortcuts', key: '?' }
]

/** Commands that mean something else, or nothing, while a text field has the focus. */
const OF_THE_FIELD: ReadonlySet<Command> = new Set([
  'select-all',
  'invert',
  'clear-selection',
  'undo',
  'redo',
  'delete',
  'keep',
  'shortcuts'
])

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/**
 * What a key stroke asks for. `?` needs Shift on most keyboards, so Shift only counts together with
 * the command key.
 */
export function commandOf(pressed: Pressed, inField: boolean): Command | null {
  if (pressed.altKey) return null
  const command = pressed.ctrlKey || pressed.metaKey
  const found = KEYS.find(
    (key) =>
      key.key === pressed.key.toLowerCase() &&
      Boolean(key.command) === command &&
      (!command || Boolean(key.shift) === pressed.shiftKey)
  )
  return !found || (inField && OF_THE_FIELD.has(found.does)) ? null : found.does
}
