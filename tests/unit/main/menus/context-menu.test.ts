import { MENU_COMMANDS, type MenuAsked, type MenuCommand } from '@shared/menu/context-menu'
import type { BrowserWindow, MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { contextTemplate, createPopUpMenu } from '../../../../electron/main/menus/context-menu'
import { popUp } from '../../../host/menu'

const asked = (more: Partial<MenuAsked> = {}): MenuAsked => ({
  library: 'uploads',
  about: 'one',
  count: 1,
  others: 0,
  offered: MENU_COMMANDS.map((command) => ({ command, enabled: true })),
  at: null,
  ...more
})
const labels = (template: readonly MenuItemConstructorOptions[]): readonly string[] =>
  template.flatMap(({ label, submenu }) =>
    Array.isArray(submenu) ? labels(submenu) : (label ?? [])
  )
const titleOf = (more: Partial<MenuAsked>) =>
  contextTemplate(asked(more), () => undefined)[0]?.label

/** A window whose page is enlarged by half. */
const enlarged = { webContents: { getZoomFactor: () => 1.5 } } as unknown as BrowserWindow

/** Shows a menu, in which the user chooses the item with this label. */
async function choose(wanted: string | undefined, more: Partial<MenuAsked> = {}) {
  const shown: unknown[] = []
  const show = createPopUpMenu({
    window: () => enlarged,
    build: (template) => ({
      popup: (options = {}) => {
        const { x, y, sourceType } = options
        shown.push({ x, y, sourceType })
        popUp(template, options, wanted)
      }
    })
  })
  return { answer: await show(asked(more)), shown }
}

describe('the menu of a tile, a month or the selection', () => {
  it('says first what it speaks of, and that the selection stays', () => {
    expect(titleOf({})).toBe('This asset')
    expect(titleOf({ others: 37 })).toBe('This asset only: the selection of 37 assets stays')
    expect(titleOf({ others: 1, library: 'generated' })).toBe(
      'This task only: the selection of 1 task stays'
    )
    expect(titleOf({ about: 'selection', count: 1037 })).toBe('1,037 assets selected')
    expect(titleOf({ about: 'month', count: 105 })).toBe('105 assets of this month')
  })

  it('has an item for each command, and the title cannot be chosen', async () => {
    const template = contextTemplate(asked(), () => undefined)
    expect(labels(template)).toHaveLength(MENU_COMMANDS.length + 1)
    expect(new Set(labels(template)).size).toBe(MENU_COMMANDS.length + 1)
    expect((await choose('This asset')).answer).toEqual({ ok: true, value: null })
  })

  it('begins and ends with no line, and has no empty part', () => {
    const few = asked({ offered: [{ command: 'delete', enabled: true }] })
    expect(contextTemplate(few, () => undefined).map(({ type }) => type)).toEqual([
      undefined,
      'separator',
      undefined
    ])
    expect(contextTemplate(asked({ offered: [] }), () => undefined)).toHaveLength(1)
  })

  it.each(MENU_COMMANDS)('answers %s when its item is chosen', async (command: MenuCommand) => {
    const offered = [{ command, enabled: true }]
    const label = labels(contextTemplate(asked({ offered }), () => undefined)).at(-1)
    expect((await choose(label)).answer).toEqual({ ok: true, value: command })
  })

  it('answers null when it is closed, or what was aimed at is disabled', async () => {
    expect((await choose(undefined)).answer).toEqual({ ok: true, value: null })
    const offered = [{ command: 'delete' as const, enabled: false }]
    expect((await choose('Delete This Asset…', { offered })).answer).toEqual({
      ok: true,
      value: null
    })
  })

  it('opens where the mouse is, or at the pixels of the window that the page means', async () => {
    expect((await choose(undefined)).shown).toEqual([{}])
    expect((await choose(undefined, { at: { x: 101, y: 20 } })).shown).toMatchObject([
      { x: 152, y: 30 }
    ])
  })

  it('says that a key asked for it, so that Windows and Linux begin with its first item', async () => {
    const by = async (at: MenuAsked['at']) => (await choose(undefined, { at })).shown
    expect(await by({ x: 0, y: 0 })).toMatchObject([{ sourceType: 'keyboard' }])
    expect(await by(null)).toEqual([{}])
  })

  it('counts what would be deleted or saved, in the words of the library', () => {
    const of = (more: Partial<MenuAsked>) => labels(contextTemplate(asked(more), () => undefined))
    expect(of({ about: 'selection', count: 37 })).toContain('Delete 37 Assets…')
    expect(of({ about: 'selection', count: 37 })).toContain('Save Copies of 37 Assets…')
    expect(of({ library: 'generated' })).toContain('Delete This Task…')
  })

  it('answers null where there is no window', async () => {
    const show = createPopUpMenu({ window: () => null, build: () => ({ popup: () => undefined }) })
    expect(await show(asked())).toEqual({ ok: true, value: null })
  })
})
