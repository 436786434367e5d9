import type { Page } from '@playwright/test'
import type { MenuAsked, MenuCommand } from '@shared/menu/context-menu'
import { ok } from '@shared/problem'
import { type Answers, expect, type Open, type TestPage, test } from '../fixtures'
import { cell, library, list, plainAssets } from '../library'
import { planOf } from '../scenes/confirmation'
import { generated } from '../scenes/generated'

const assets = plainAssets(40)

/** The library, on a desktop where whoever opens a menu chooses one command. */
async function choosing(open: Open, command: MenuCommand | null, more: Answers = {}) {
  const scene = await open({
    ...library,
    'keep:change': ok(null),
    'media:copy-id': ok(null),
    'media:copy-name': ok(null),
    'deletion:plan': ok(planOf(1)),
    'deletion:discard': ok(null),
    'menu:popup': ok(command),
    ...more
  })
  await list(scene, assets)
  return scene
}

async function inputsOf({ asked }: TestPage, name: string): Promise<readonly unknown[]> {
  return (await asked()).filter((one) => one.name === name).map(({ input }) => input)
}
const menuOf = async (scene: TestPage): Promise<MenuAsked> => {
  await expect.poll(async () => (await inputsOf(scene, 'menu:popup')).length).toBeGreaterThan(0)
  return (await inputsOf(scene, 'menu:popup')).at(-1) as MenuAsked
}
const isOffered = ({ offered }: MenuAsked, command: MenuCommand): boolean | undefined =>
  offered.find((one) => one.command === command)?.enabled
const rightClick = (page: Page, at: number) => cell(page, at).click({ button: 'right' })
const selected = (page: Page, count: number) => page.getByText(`${count} selected`, { exact: true })

test('a right click beside the selection speaks of that asset alone, and drops nothing (R8)', async ({
  open
}) => {
  const scene = await choosing(open, 'delete')
  const { page } = scene
  for (const at of [0, 1, 2]) await cell(page, at).click()
  await rightClick(page, 5)
  expect(await menuOf(scene)).toMatchObject({ about: 'one', count: 1, others: 3, at: null })

  // "Delete…" opens the one question, about that asset, and confirms nothing.
  await expect(page.getByRole('alertdialog')).toBeVisible()
  expect(await inputsOf(scene, 'deletion:plan')).toMatchObject([{ ids: [assets[5]?.id] }])
  await page.keyboard.press('Escape')
  await expect(selected(page, 3)).toBeVisible()
  expect(await inputsOf(scene, 'deletion:start')).toEqual([])
})

test('on a selected asset it speaks of the selection, which is then asked about', async ({
  open
}) => {
  const scene = await choosing(open, 'delete')
  const { page } = scene
  for (const at of [0, 1, 2]) await cell(page, at).click()
  await rightClick(page, 1)
  const menu = await menuOf(scene)
  expect(menu).toMatchObject({ about: 'selection', count: 3, others: 0 })
  expect(isOffered(menu, 'copy-id')).toBeUndefined()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  const [plan] = await inputsOf(scene, 'deletion:plan')
  expect(new Set(Reflect.get(Object(plan), 'ids'))).toEqual(
    new Set(assets.slice(0, 3).map(({ id }) => id))
  )
})

test('the Menu key and Shift+F10 open it at the asset that has the focus', async ({ open }) => {
  const scene = await choosing(open, 'keep')
  const { page } = scene
  await cell(page, 4).focus()
  for (const [times, key] of ['Shift+F10', 'ContextMenu'].entries()) {
    await page.keyboard.press(key)
    await expect.poll(async () => (await inputsOf(scene, 'menu:popup')).length).toBe(times + 1)
  }
  const box = await cell(page, 4).boundingBox()
  const { at, about } = await menuOf(scene)
  expect(about).toBe('one')
  expect(at?.x).toBeGreaterThanOrEqual(box?.x ?? Number.NaN)
  expect(at?.y).toBeGreaterThanOrEqual(box?.y ?? Number.NaN)
  expect(await inputsOf(scene, 'keep:change')).toMatchObject([{ ids: [assets[4]?.id] }, {}])
})

test('does what is chosen: opens, selects up to there, filters alike, copies', async ({ open }) => {
  const scene = await choosing(open, 'select-to-here')
  const { page, answer } = scene
  await cell(page, 1).click()
  await rightClick(page, 4)
  await expect(selected(page, 4)).toBeVisible()

  await answer({ 'menu:popup': ok('copy-name') })
  await rightClick(page, 7)
  await expect.poll(() => inputsOf(scene, 'media:copy-name')).toEqual([{ name: assets[7]?.name }])
  await answer({ 'menu:popup': ok('copy-id') })
  await rightClick(page, 7)
  await expect.poll(() => inputsOf(scene, 'media:copy-id')).toEqual([{ id: assets[7]?.id }])

  await answer({ 'menu:popup': ok('like-type') })
  await rightClick(page, 0)
  await expect(page.getByRole('button', { name: /^Remove filter: / })).toHaveCount(1)
  await expect(selected(page, 4)).toBeVisible()

  await answer({ 'menu:popup': ok('open') })
  await rightClick(page, 0)
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('a month is selected, kept or shown, and never deleted from its heading', async ({ open }) => {
  const scene = await choosing(open, 'select')
  const { page } = scene
  const month = page.getByRole('button', { name: /^November 2026/ })
  await month.click({ button: 'right' })
  const menu = await menuOf(scene)
  expect(menu.about).toBe('month')
  expect(isOffered(menu, 'delete')).toBeUndefined()
  await expect(selected(page, menu.count)).toBeVisible()

  await scene.answer({ 'menu:popup': ok('deselect') })
  await month.click({ button: 'right' })
  await expect(selected(page, menu.count)).toBeHidden()
})

test('nothing is offered that could not be done, and nothing happens to what has gone', async ({
  open
}) => {
  const scene = await choosing(open, null, {
    'keep:load': ok([assets[2]?.id ?? ''])
  })
  const { page } = scene
  await rightClick(page, 2)
  const locked = await menuOf(scene)
  for (const command of ['select', 'delete', 'select-to-here', 'show-in-folder'] as const)
    expect(isOffered(locked, command), command).toBe(false)
  expect(isOffered(locked, 'unlock')).toBe(true)
  expect(isOffered(locked, 'keep')).toBeUndefined()

  // Between the tiles there is nothing to speak of.
  await page.locator('.grid-scroller').click({ button: 'right', position: { x: 4, y: 300 } })
  expect(await inputsOf(scene, 'menu:popup')).toHaveLength(1)
})

test('what Kling made has the same menu, in its own library', async ({ open }) => {
  const scene = await generated(open, { 'menu:popup': ok(null) })
  await rightClick(scene.page, 0)
  expect(await menuOf(scene)).toMatchObject({ library: 'generated', about: 'one' })
})
