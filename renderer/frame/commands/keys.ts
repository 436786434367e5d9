import { type Command, mayActInField } from '@shared/commands'
import { isComposing, isSingleKey, keysOf, type Pressed } from '../../ui/keyboard/pressed'

/** A key that gives a command. */
interface Key {
  readonly does: Command
  /** `KeyboardEvent.key` in lower case. */
  readonly key: string
  /** Ctrl, or Cmd on a Mac. */
  readonly command?: boolean
  readonly shift?: boolean
  /** Shown on a Mac, in place of the first one. */
  readonly onMac?: boolean
}

/**
 * The one table of keys: the page obeys it, and the shortcuts sheet and the palette show it. The
 * native menu (electron/main/window/menu.ts) shows the same ones, which a test compares.
 */
export const KEYS: readonly Key[] = [
  { does: 'select-all', key: 'a', command: true },
  { does: 'invert', key: 'i', command: true },
  { does: 'clear-selection', key: 'escape' },
  { does: 'undo', key: 'z', command: true },
  { does: 'redo', key: 'y', command: true },
  { does: 'redo', key: 'z', command: true, shift: true, onMac: true },
  { does: 'delete', key: 'delete' },
  { does: 'delete', key: 'backspace', command: true, onMac: true },
  { does: 'keep', key: 'k' },
  { does: 'compare', key: 'c' },
  { does: 'find', key: 'f', command: true },
  { does: 'filter', key: 'f', command: true, shift: true },
  { does: 'export-ids', key: 'e', command: true },
  { does: 'import-ids', key: 'o', command: true },
  { does: 'refresh', key: 'r', command: true },
  { does: 'refresh', key: 'f5' },
  { does: 'library', key: '1', command: true },
  { does: 'history', key: '2', command: true },
  { does: 'settings', key: ',', command: true },
  { does: 'shortcuts', key: '?' },
  { does: 'palette', key: 'k', command: true }
]

/**
 * The command a key stroke gives. Most keyboards need Shift for `?`, so Shift only counts together
 * with Ctrl or Cmd. `withSingleKeys`: whether a letter or sign by itself gives one.
 */
export function commandOf(
  pressed: Pressed,
  inField: boolean,
  withSingleKeys = true
): Command | null {
  if (pressed.altKey || isComposing(pressed)) return null

  const command = pressed.ctrlKey || pressed.metaKey
  const found = keysOf(pressed)
    .map((name) =>
      KEYS.find(
        (key) =>
          key.key === name &&
          Boolean(key.command) === command &&
          (command || withSingleKeys || !isSingleKey(name)) &&
          (!command || Boolean(key.shift) === pressed.shiftKey)
      )
    )
    .find((key) => key !== undefined)

  return !found || (inField && !mayActInField(found.does)) ? null : found.does
}
