import { COMMANDS, type Command } from '@shared/commands'
import { expect, it } from 'vitest'
import { menuTemplate } from '../../../../electron/main/window/menu'
import { shownKeys } from '../../../../renderer/frame/commands/shown-keys'

/** The key that the native menu shows for each command. */
function menuKeys(isMac: boolean): ReadonlyMap<Command, string> {
  const keys = new Map<Command, string>()
  let asked: Command | null = null
  const template = menuTemplate({
    isMac,
    ask: (command) => {
      asked = command
    },
    openReleases: () => undefined,
    isDialogOpen: () => false
  })
  for (const { submenu } of template)
    for (const { click, accelerator } of Array.isArray(submenu) ? submenu : []) {
      asked = null
      if (click) Reflect.apply(click, undefined, [])
      if (asked !== null && typeof accelerator === 'string') keys.set(asked, accelerator)
    }
  return keys
}

it.each([true, false])('shows in the page the keys that the menu shows (Mac: %s)', (isMac) => {
  const inMenu = menuKeys(isMac)
  const spelled = (key: string): string =>
    key.replace(/^(CmdOrCtrl|Cmd|Ctrl)/, isMac ? '⌘' : 'Ctrl').replace('Escape', 'Esc')
  for (const [command, key] of inMenu)
    expect(shownKeys(command, isMac).join('+'), command).toBe(spelled(key))
  if (!isMac) expect([...inMenu.keys()].toSorted()).toEqual([...COMMANDS].toSorted())
})

it('has a key for every command, of ⌘ where a Mac has it', () => {
  for (const command of COMMANDS) expect(shownKeys(command, true), command).not.toEqual([])
  expect(shownKeys('delete', true)).toEqual(['⌘', '⌫'])
  expect(shownKeys('redo', true)).toEqual(['⌘', 'Shift', 'Z'])
  expect(shownKeys('redo', false)).toEqual(['Ctrl', 'Y'])
  expect(shownKeys('palette', false)).toEqual(['Ctrl', 'K'])
})
