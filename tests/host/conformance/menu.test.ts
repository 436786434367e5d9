import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { menuTemplate } from '../../../electron/main/window/menu'
import { checkMenu, checkPanelMenu, Menu } from '../menu'
import { ZOOM_KEYS } from '../rules/keyboards'
import { press, pressInPanel } from '../rules/menu-keys'
import type { System } from '../rules/system'

const SYSTEMS = ['darwin', 'win32', 'linux'] as const
const item = (accelerator: string, more: MenuItemConstructorOptions = {}) => ({
  label: accelerator,
  accelerator,
  click: () => undefined,
  ...more
})
const menu = (...submenu: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] => [
  { role: 'appMenu', submenu: [{ role: 'quit' }] },
  { label: 'Edit', submenu }
]

describe('a key that is pressed in the page', () => {
  it('is the menu’s first on a Mac, and the page’s first elsewhere', () => {
    const template = menu(item('CmdOrCtrl+I'))
    expect(press(template, 'darwin', 'Cmd+I', true).by).toBe('menu')
    for (const system of ['win32', 'linux'] as const) {
      expect(press(template, system, 'Ctrl+I', true).by).toBe('page')
      expect(press(template, system, 'Ctrl+I', false).by).toBe('menu')
    }
  })

  it('is not the menu’s when it is only shown there, except on a Mac', () => {
    const template = menu(item('CmdOrCtrl+A', { registerAccelerator: false }))
    expect(press(template, 'darwin', 'Cmd+A', true).by).toBe('menu')
    for (const system of ['win32', 'linux'] as const)
      expect(press(template, system, 'Ctrl+A', false).by).toBe('nobody')
  })

  it.each([
    ['Cmd+W', 'darwin', null],
    ['Ctrl+W', 'win32', 'close'],
    ['Ctrl+W', 'linux', 'close'],
    ['Cmd+M', 'darwin', 'minimize']
  ] as const)('%s belongs to the window menu’s own items: %s', (key, system, role) => {
    const taken = press([...menu(), { role: 'windowMenu' }], system, key, false)
    expect(taken.item?.role ?? null).toBe(role)
  })

  it.each([
    ['Cmd+Q', 'darwin', 'quit'],
    ['Ctrl+Q', 'linux', 'quit'],
    ['Ctrl+Q', 'win32', null]
  ] as const)('%s quits, except on Windows, which has Alt+F4: %s', (key, system, role) => {
    const template: MenuItemConstructorOptions[] = [{ label: 'File', submenu: [{ role: 'quit' }] }]
    expect(press(template, system, key, false).item?.role ?? null).toBe(role)
  })

  it('is left to the page’s own editing for cut, copy and paste, except on a Mac', () => {
    const template: MenuItemConstructorOptions[] = [
      { label: 'Edit', submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }] }
    ]
    for (const key of ['X', 'C', 'V']) {
      expect(press(template, 'darwin', `Cmd+${key}`, false).by).toBe('menu')
      expect(press(template, 'win32', `Ctrl+${key}`, false).by).toBe('nobody')
    }
  })
})

it('takes the key of an item that is hidden, and elsewhere than on a Mac of none that is off', () => {
  const template = menu(
    item('Ctrl+numadd', { visible: false }),
    item('Ctrl+numsub', { enabled: false })
  )
  for (const system of SYSTEMS) {
    expect(press(template, system, 'Ctrl+numadd', false).by).toBe('menu')
    expect(press(template, system, 'Ctrl+numsub', false).by).toBe(
      system === 'darwin' ? 'menu' : 'nobody'
    )
  }
})

it('hears "Plus" as Electron does: as the key of = with Shift', () => {
  const template = menu({ role: 'zoomIn' })
  expect(press(template, 'win32', 'Ctrl+Shift+=', false).by).toBe('menu')
  expect(press(template, 'win32', 'Ctrl+=', false).by).toBe('nobody')
})

describe('Menu.buildFromTemplate', () => {
  it.each([
    ['an item without a label', { click: () => undefined }],
    ['a label on which nothing happens', { label: 'Edit' }],
    ['an accelerator Electron cannot read', item('Ctrl-I')],
    ['a role that would call its click', { role: 'copy', click: () => undefined }]
  ] as const)('refuses %s', (_what, wrong) => {
    expect(() => Menu.buildFromTemplate(menu(wrong))).toThrow()
  })

  it.each(['hide', 'services', 'zoom', 'front'] as const)(
    'refuses an item on which nothing happens outside a Mac: %s',
    (role) => {
      const template: MenuItemConstructorOptions[] = [
        { role: 'appMenu', submenu: [{ role }, { role: 'quit' }] }
      ]
      expect(() => checkMenu(template, 'darwin')).not.toThrow()
      for (const system of ['win32', 'linux'] as const)
        expect(() => checkMenu(template, system)).toThrow('outside a Mac')
    }
  )

  it('refuses Electron’s own window menu outside a Mac, for its "Zoom"', () => {
    const template: MenuItemConstructorOptions[] = [{ role: 'windowMenu' }]
    expect(() => checkMenu(template, 'linux')).toThrow('zoom')
  })

  it('refuses a key that stands twice, and on a Mac one that acts while one types', () => {
    const edit = (...items: MenuItemConstructorOptions[]) => [{ label: 'Edit', submenu: items }]
    expect(() => checkMenu(edit(item('Ctrl+I'), item('Ctrl+I')), 'linux')).toThrow('twice')
    expect(() => checkMenu(menu(item('K')), 'darwin')).toThrow('while one types')
    expect(() => checkMenu(edit(item('K')), 'linux')).not.toThrow()
    expect(() => checkMenu([{ label: 'File', submenu: [] }], 'darwin')).toThrow('first menu')
  })
})

describe('a key that is pressed in a Mac’s open or save panel', () => {
  it('reaches the panel by a role of the system’s own, and by no other item', () => {
    const template = menu({ role: 'selectAll' }, { role: 'zoomIn' }, item('CmdOrCtrl+F'))
    expect(pressInPanel(template, 'Cmd+A')).toBe('panel')
    expect(pressInPanel(template, 'Cmd+Plus')).toBe('page')
    expect(pressInPanel(template, 'Cmd+F')).toBe('page')
    expect(pressInPanel(template, 'Cmd+G')).toBe('nobody')
  })

  it('reaches an item that is disabled as well, unless it shows no key', () => {
    expect(pressInPanel(menu(item('CmdOrCtrl+F', { enabled: false })), 'Cmd+F')).toBe('page')
  })

  it('belongs to a menu that such a panel may be opened over', () => {
    const roles = ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'] as const
    const editing = roles.map((role) => ({ role }))
    expect(() => checkPanelMenu(menu(...editing))).not.toThrow()
    expect(() => checkPanelMenu(menu(...editing, item('CmdOrCtrl+F')))).toThrow('Cmd+F')
    for (const role of roles)
      expect(() => checkPanelMenu(menu(...editing.filter((one) => one.role !== role)))).toThrow(
        'does not reach'
      )
  })
})

describe.each(SYSTEMS)('the program’s own menu, by the rules of %s', (system: System) => {
  const asked: string[] = []
  const templateOf = (isDialogOpen: boolean) =>
    menuTemplate({
      isMac: system === 'darwin',
      ask: (command) => asked.push(command),
      openReleases: () => undefined,
      isDialogOpen: () => isDialogOpen
    })
  const template = templateOf(false)
  const command = system === 'darwin' ? 'Cmd' : 'Ctrl'

  it('is a menu that the system takes', () => {
    expect(() => checkMenu(template, system)).not.toThrow()
    expect(() => checkMenu(templateOf(true), system)).not.toThrow()
    if (system === 'darwin') expect(() => checkPanelMenu(templateOf(true))).not.toThrow()
  })

  it('takes nothing that one types', () => {
    for (const key of ['K', 'Shift+K', '?', 'Escape', 'Delete', 'Backspace', 'A'])
      expect(press(template, system, key, true).by, key).toBe('page')
  })

  it('acts on a key once, be it by the page or by the menu', () => {
    for (const key of ['A', 'Z', 'I', 'F', 'R', 'E', 'O', '1', '2', ',']) {
      const { by, item: taken } = press(template, system, `${command}+${key}`, true)
      expect(by, key).toBe(system === 'darwin' ? 'menu' : 'page')
      if (system === 'darwin') expect(taken, key).not.toBeNull()
    }
  })

  it('leaves a text field its own keys, which the page does not take there', () => {
    for (const key of ['A', 'I', 'Z'])
      expect(press(template, system, `${command}+${key}`, false).by, key).toBe(
        system === 'darwin' ? 'menu' : 'nobody'
      )
    for (const key of ['X', 'C', 'V'])
      expect(press(template, system, `${command}+${key}`, false).by, key).toBe(
        system === 'darwin' ? 'menu' : 'nobody'
      )
    // A Mac deletes up to the cursor by it.
    expect(press(template, system, `${command}+Backspace`, false).by).toBe('nobody')
  })

  // A Mac's own items take all of these keys.
  it.each(system === 'darwin' ? [] : ZOOM_KEYS)(
    'zooms by the key of each keyboard: %s',
    (...of) => {
      const [, key, role] = of
      expect(press(template, system, key, false).item?.role).toBe(role)
    }
  )

  it('closes the window and quits by the keys of the system', () => {
    expect(press(template, system, `${command}+W`, false).item?.role).toBe('close')
    const quits = press(template, system, `${command}+Q`, false).item?.role ?? null
    expect(quits).toBe(system === 'win32' ? null : 'quit')
  })
})
