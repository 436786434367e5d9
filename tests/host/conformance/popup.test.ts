import type { MenuItemConstructorOptions } from 'electron'
import { expect, it } from 'vitest'
import { Menu, popUp } from '../menu'

/** What the menu does, in order, when an item with this label is aimed at. */
async function told(wanted: string | undefined): Promise<readonly string[]> {
  const said: string[] = []
  const item = (label: string, more: MenuItemConstructorOptions = {}) => ({
    label,
    click: () => said.push(label),
    ...more
  })
  const template: MenuItemConstructorOptions[] = [
    { label: 'Title', enabled: false },
    { type: 'separator' },
    item('Open'),
    item('Delete', { enabled: false }),
    { label: 'More', submenu: [item('Inside')] }
  ]
  await new Promise<void>((resolve) => {
    const callback = (): void => {
      said.push('closed')
      resolve()
    }
    popUp(template, { callback }, wanted)
    // Nothing happens before the user has seen it.
    expect(said).toEqual([])
  })
  return said
}

it('tells the choice first, then that the menu has closed', async () => {
  expect(await told('Open')).toEqual(['Open', 'closed'])
  expect(await told('Inside')).toEqual(['Inside', 'closed'])
})

it('tells only that it has closed where nothing was chosen, or nothing that could be', async () => {
  for (const wanted of [undefined, 'Delete', 'Title', 'More', 'Elsewhere'])
    expect(await told(wanted)).toEqual(['closed'])
})

it('is built from items with words on which something happens, unless they are disabled', () => {
  expect(() => Menu.buildFromTemplate([{ label: 'Title', enabled: false }])).not.toThrow()
  expect(() => Menu.buildFromTemplate([{ label: 'Title' }])).toThrow('nothing happens')
})

it('takes both sides of a point or none, and knows what may have asked for it', () => {
  const shown = (options: Parameters<typeof popUp>[1]) => () => popUp([], options, undefined)
  expect(shown({ x: 1, y: 2, sourceType: 'keyboard' })).not.toThrow()
  expect(shown({ x: 1 })).toThrow('x and y')
  expect(shown({ sourceType: 'key' as 'keyboard' })).toThrow('not a source')
})
