import { ok } from '@shared/problem'
import { demoAssets } from '../support/page/page'
import { expect, test } from './fixtures'
import { ACCOUNT, cell, focusedId, library, list, listed, plainAssets, ready } from './library'
import { sceneNamed } from './scenes/all'
import { progress } from './scenes/scene'

// Focus, scroll position and keys follow what the user looks at, whatever comes and goes, and
// however rarely the page renders.

test('focus and scroll position hold when tiles disappear (R9)', async ({ open }) => {
  const { page, emit } = await listed(open)
  const assets = demoAssets(1037)
  await cell(page, 0).focus()
  for (let press = 0; press < 30; press += 1) await page.keyboard.press('ArrowDown')
  const focused = await focusedId(page)
  const at = assets.findIndex(({ id }) => id === focused)
  expect(at).toBeGreaterThan(120)
  const next = assets[at + 1]?.id ?? ''
  const topOfNext = () =>
    page
      .locator(`[data-id="${next}"]`)
      .evaluate((tile) => Math.round(tile.getBoundingClientRect().top))
  const before = await topOfNext()
  // Whole rows far above disappear, and the focused tile.
  const gone = [...assets.slice(0, 24), ...assets.slice(at, at + 1)]
  await emit('deletion:progress', {
    progress: progress('running'),
    outcomes: gone.map(({ id }) => ({ id, outcome: 'deleted' as const }))
  })
  await expect(page.locator(`[data-id="${focused}"]`)).toHaveCount(0)
  await expect.poll(() => focusedId(page)).toBe(next)
  await expect.poll(topOfNext).toBe(before)
  await expect(page.getByText('1,012 assets')).toBeVisible()
})

test('focus and scroll position hold even when keys and changes come faster than frames', async ({
  open
}) => {
  const { page } = await listed(open)
  const assets = demoAssets(1037)
  await cell(page, 0).focus()
  const { before, after } = await page.evaluate(
    async ({ gone, presses }) => {
      const flushed = () =>
        new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)))
      const focused = () => document.activeElement?.getBoundingClientRect().top
      for (let press = 0; press < presses; press += 1) {
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true })
        )
        await flushed()
      }
      const top = focused()
      const counts = { deleted: 24, refused: 0, 'still-there': 0, unknown: 0, 'not-sent': 0 }
      const progress = {
        runId: 'r',
        account: 'anna@studio.example',
        phase: 'running',
        total: 24,
        counts,
        requestsDone: 3,
        requestsPlanned: 3
      }
      const outcomes = gone.map((id) => ({ id, outcome: 'deleted' }))
      Reflect.get(window, 'test').emit('deletion:progress', {
        progress: { ...progress, leftMs: null, hold: null },
        outcomes
      })
      await flushed()
      return { before: top, after: focused() }
    },
    { gone: assets.slice(0, 24).map(({ id }) => id), presses: 30 }
  )
  expect(before).toBeGreaterThan(0)
  expect(after).toBe(before)
})

test('the native menu does what the keys do, and applies to the text in a text field', async ({
  open
}) => {
  const { page, emit } = await listed(open)
  await emit('menu:command', { command: 'select-all' })
  await expect(page.getByText('1,037 selected', { exact: true })).toBeVisible()
  await emit('menu:command', { command: 'find' })
  await expect(page.getByRole('searchbox')).toBeFocused()
  await emit('menu:command', { command: 'invert' })
  await emit('menu:command', { command: 'keep' })
  await expect(page.getByText('1,037 selected', { exact: true })).toBeVisible()
  await page.keyboard.type('abc')
  await emit('menu:command', { command: 'select-all' })
  await page.keyboard.type('x')
  await expect(page.getByRole('searchbox')).toHaveValue('x')
  // Another screen takes the keys at once, not with the next frame.
  const isLeft = await page.evaluate(async () => {
    Reflect.get(window, 'test').emit('menu:command', { command: 'settings' })
    await new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)))
    return document.activeElement?.closest('.library') === null
  })
  expect(isLeft).toBe(true)
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeHidden()
  // Neither keys nor menu reach past an open dialog.
  await emit('menu:command', { command: 'shortcuts' })
  await emit('menu:command', { command: 'clear-selection' })
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByText('1,037 selected', { exact: true })).toBeVisible()
})

test('a key that a Mac’s menu takes acts in the text field that has the focus, also in a dialog', async ({
  open
}) => {
  const { page, emit, asked } = await sceneNamed('confirmation-large').open(open)
  const typed = page.getByRole('textbox', { name: 'Type 1,037 to confirm' })
  await typed.fill('12')
  await emit('menu:command', { command: 'select-all' })
  await page.keyboard.type('3')
  await expect(typed).toHaveValue('3')
  await emit('menu:command', { command: 'undo' })
  await expect(typed).toHaveValue('12')
  // What no field knows does nothing, to the field and to the library.
  for (const command of ['invert', 'delete', 'keep', 'clear-selection'] as const)
    await emit('menu:command', { command })
  await expect(typed).toHaveValue('12')
  await expect(typed).toBeFocused()
  const names = (await asked()).map(({ name }) => name)
  expect(names).not.toContain('keep:save')
  expect(names.filter((name) => name === 'deletion:plan')).toHaveLength(1)
})

test('another account that is opened by keys has the focus, too', async ({ open }) => {
  const other = 'team@studio.example'
  const accounts = [ACCOUNT, other].map((email) => ({ email, sessionEndsAt: null }))
  const scene = await open({
    ...library,
    'connection:get': ok({ ...ready, accounts }),
    'account:open': ok({ ...ready, accounts, open: other })
  })
  const { page } = scene
  await list(scene, plainAssets(200))
  await cell(page, 2).focus()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type('team@')
  // Until what is typed counts, another line is the first.
  await page.getByRole('option', { name: other, selected: true }).waitFor()
  await page.keyboard.press('Enter')
  // A page that is told before it asks hears nothing.
  const listings = async () =>
    (await scene.asked()).filter(({ name }) => name === 'library:list').length
  await expect.poll(listings).toBe(2)
  // Also when a dialog has the focus meanwhile.
  const isBeside = () => page.evaluate(() => document.activeElement?.matches('main'))
  await expect.poll(isBeside).toBe(true)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await list(scene, plainAssets(51))
  await expect(page.getByText('51 assets', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect.poll(() => focusedId(page)).toBeTruthy()
  const before = await focusedId(page)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => focusedId(page)).not.toBe(before)
  expect(await focusedId(page)).toBeTruthy()

  // It has come: from now on a click beside the tiles is a click beside the tiles.
  await page.locator('.toolbar').click({ position: { x: 12, y: 3 } })
  expect(await isBeside()).toBe(true)
  await page.keyboard.press('Control+a')
  await expect(page.getByText('51 selected', { exact: true })).toBeVisible()
  expect(await isBeside()).toBe(true)
})
