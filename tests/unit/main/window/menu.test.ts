import { COMMANDS } from '@shared/commands'
import { expect, it } from 'vitest'
import { menuTemplate } from '../../../../electron/main/window/menu'
import { words } from '../../../../electron/main/window/words'

it.each([true, false])(
  'has a native menu with an accelerator for every command (Mac: %s)',
  (isMac) => {
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
      if (item.label !== words.releases) expect(item.accelerator, item.label).toBeTruthy()
      Reflect.apply(item.click, undefined, [])
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
