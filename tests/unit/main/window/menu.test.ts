import { COMMANDS, type Command, mayActInField } from '@shared/commands'
import { expect, it } from 'vitest'
import { menuTemplate } from '../../../../electron/main/window/menu'
import { words } from '../../../../electron/main/window/words'

it.each([true, false])(
  'has a native menu with every command, and no key that would act while one types (Mac: %s)',
  (isMac) => {
    const asked: Command[] = []
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
      Reflect.apply(item.click, undefined, [])
      const command = asked.at(-1)
      if (item.label === words.releases || command === undefined) continue

      const { accelerator, label } = item
      if (isMac) expect(accelerator ?? 'Cmd+', label).toMatch(/^(Cmd|CmdOrCtrl)\+/)
      else expect(accelerator, label).toBeTruthy()
      if (!mayActInField(command)) expect(item.registerAccelerator, label).toBe(false)
    }
    expect(opened).toBe(1)
    expect(asked.toSorted()).toEqual([...COMMANDS].toSorted())
    expect(
      items.some(
        ({ role }) => role === 'reload' || role === 'forceReload' || role === 'toggleDevTools'
      )
    ).toBe(false)
  }
)
