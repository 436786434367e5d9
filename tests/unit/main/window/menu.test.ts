import { COMMANDS } from '@shared/commands'
import { translate } from '@shared/language/pseudo'
import { fillTables, inEnglish } from '@shared/language/tables'
import type { MenuItemConstructorOptions } from 'electron'
import { afterEach, expect, it } from 'vitest'
import { menuTemplate } from '../../../../electron/main/window/menu'
import { words } from '../../../../electron/main/words/words'

it.each([true, false])('has a native menu with every command, and its key (Mac: %s)', (isMac) => {
  const asked: string[] = []
  let opened = 0
  const template = menuTemplate({
    isMac,
    ask: (command) => asked.push(command),
    openReleases: () => {
      opened += 1
    },
    isDialogOpen: () => false
  })
  const items = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
  for (const item of items) {
    if (!item.click) continue
    if (!isMac && item.label !== words.releases) expect(item.accelerator, item.label).toBeTruthy()
    Reflect.apply(item.click, undefined, [])
  }
  expect(opened).toBe(1)
  expect(asked.toSorted()).toEqual([...COMMANDS].toSorted())
  expect(
    items.some(
      ({ role }) => role === 'reload' || role === 'forceReload' || role === 'toggleDevTools'
    )
  ).toBe(false)
})

const menusOf = (isMac: boolean, isDialogOpen = false): readonly MenuItemConstructorOptions[] =>
  menuTemplate({
    isMac,
    ask: () => undefined,
    openReleases: () => undefined,
    isDialogOpen: () => isDialogOpen
  })
const itemsOf = (isMac: boolean, isDialogOpen = false): readonly MenuItemConstructorOptions[] =>
  menusOf(isMac, isDialogOpen).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))

it('takes no key on a Mac that means something while one types: none without Cmd or Ctrl', () => {
  const keys = itemsOf(true).flatMap(({ accelerator }) => accelerator ?? [])
  expect(keys).toContain('CmdOrCtrl+F')
  for (const key of keys) expect(key).toMatch(/^(Cmd|CmdOrCtrl|Ctrl)\+/)
})

it('only shows the keys elsewhere that the page reads itself, which a text field may need', () => {
  for (const label of [words.invert, words.selectAll, words.undo, words.keep, words.shortcuts])
    expect(itemsOf(false).find((item) => item.label === label)).toMatchObject({
      registerAccelerator: false
    })
})

it.each([true, false])('asks the page for nothing while a dialog is open (Mac: %s)', (isMac) => {
  const asked: string[] = []
  let isOpen = false
  const items = menuTemplate({
    isMac,
    ask: (command) => asked.push(command),
    openReleases: () => undefined,
    isDialogOpen: () => isOpen
  }).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
  // Of the menu that was there before it opened, too: a Mac takes the other one a little later.
  isOpen = true
  for (const { click } of items) if (click) Reflect.apply(click, undefined, [])
  expect(asked).toEqual([])
})

it('leaves a Mac’s dialog the keys of editing, and has none that is not for it', () => {
  const items = itemsOf(true, true)
  expect(items.filter(({ click }) => click)).toEqual([])
  for (const role of ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll', 'quit'])
    expect(items.filter((item) => item.role === role)).toHaveLength(1)
  const off = items.filter(({ enabled }) => enabled === false)
  expect(off.map(({ label }) => label)).toContain(words.find)
  expect(off.filter(({ accelerator, role }) => accelerator ?? role)).toEqual([])
  expect(items.map(({ label }) => label)).toEqual(itemsOf(true).map(({ label }) => label))
  expect(itemsOf(false, true).filter(({ enabled }) => enabled === false)).toEqual([])
})

it.each([true, false])('has one item that closes the window (Mac: %s)', (isMac) => {
  expect(itemsOf(isMac).filter(({ role }) => role === 'close')).toHaveLength(1)
})

afterEach(() => fillTables(inEnglish))

it.each([true, false])('has no label of Electron’s own, which are English (Mac: %s)', (isMac) => {
  fillTables(translate)
  const menus = menusOf(isMac)

  // The system itself writes the program's name over the first menu of a Mac.
  const named = [...menus.filter(({ role }) => role !== 'appMenu'), ...itemsOf(isMac)]
  const labels = named.filter(({ type }) => type !== 'separator').map(({ label = '' }) => label)
  expect(labels.filter((label) => !/^⟦.+⟧$/.test(label))).toEqual([])
})
