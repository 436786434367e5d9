import { COMMANDS } from '@shared/commands'
import type { MenuItemConstructorOptions } from 'electron'
import { expect, it } from 'vitest'
import { menuTemplate } from '../../../../electron/main/window/menu'
import { words } from '../../../../electron/main/words/words'

it.each([true, false])('has a native menu with every command, and its key (Mac: %s)', (isMac) => {
  const asked: string[] = []
  let opened = 0
  const template = menuTemplate(
    isMac,
    (command) => asked.push(command),
    () => {
      opened += 1
    }
  )
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

const itemsOf = (isMac: boolean): readonly MenuItemConstructorOptions[] =>
  menuTemplate(
    isMac,
    () => undefined,
    () => undefined
  ).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))

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

it.each([true, false])('has one item that closes the window (Mac: %s)', (isMac) => {
  expect(itemsOf(isMac).filter(({ role }) => role === 'close')).toHaveLength(1)
})
