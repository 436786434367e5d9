import type { Command } from '@shared/commands'
import { KEYS } from './keys'
import { keyWords } from './words'

/** What is pressed together for a command, as the keyboard of the system calls it. */
export function shownKeys(command: Command, isMac: boolean): readonly string[] {
  const own = KEYS.filter(({ does }) => does === command)
  const shown = (isMac ? own.find(({ onMac }) => onMac) : undefined) ?? own[0]
  if (!shown) return []

  return [
    ...(shown.command ? [isMac ? '⌘' : keyWords.command] : []),
    ...(shown.shift ? [keyWords.shift] : []),
    nameOf(shown.key)
  ]
}

function nameOf(key: string): string {
  switch (key) {
    case 'escape':
      return keyWords.escape
    case 'delete':
      return keyWords.delete
    case 'backspace':
      return '⌫'
    default:
      return key.toUpperCase()
  }
}
