import type { Page } from '@playwright/test'
import { NO_OUTCOMES } from '@shared/deletion'
import { ok } from '@shared/problem'
import { expect, type TestPage, test } from '../fixtures'
import { ACCOUNT, cell, focusedId, library, list, listed, plainAssets } from '../library'
import { planOf } from '../scenes/confirmation'
import { openDuplicates } from '../scenes/duplicates'
import { progress, selecting } from '../scenes/scene'

// Where the focus is, whether it is in view, and what keys and assistive technology do with it.

const report = (scene: TestPage) =>
  scene.emit('deletion:ended', {
    library: 'uploads',
    runId: 'r',
    account: ACCOUNT,
    total: 37,
    counts: { ...NO_OUTCOMES, deleted: 35, refused: 2 },
    requests: 4,
    startedAt: 0,
    endedAt: 1,
    stoppedBy: null,
    verification: { kind: 'verified' }
  })

const selected = (page: Page, count: number) => page.getByText(`${count} selected`, { exact: true })

test('the focus has a home once "Delete permanently" is gone', async ({ open }) => {
  const { page } = await selecting(open, 8, {
    'deletion:plan': ok(planOf(37)),
    'deletion:plan-page': ok([]),
    'deletion:start': ok(progress('running'))
  })
  await page.keyboard.press('Delete')
  const confirm = page.getByRole('button', { name: 'Delete permanently' })
  await expect(confirm).toBeEnabled()
  await confirm.press('Enter')
  await expect(page.getByRole('progressbar', { name: 'Deleting' })).toBeVisible()
  await expect.poll(() => focusedId(page)).toBeTruthy()
})

test('no bar and no report covers the tile that has the focus (WCAG 2.4.11)', async ({ open }) => {
  const scene = await listed(open)
  const { page } = scene
  await scene.answer({ 'deletion:report-page': ok([]) })
  const overlap = () =>
    page.evaluate(() => {
      const tile = document.activeElement?.getBoundingClientRect()
      const floating = document.querySelector('.floating-stack')?.getBoundingClientRect()
      return tile && floating && floating.height > 0 ? tile.bottom - floating.top : 0
    })

  // The lowest row of which something is to be seen, when a bar comes over it.
  await cell(page, 0).focus()
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowDown')
  await page.locator('.grid-scroller').evaluate((scroller) => scroller.scrollTo(0, 0))
  await scene.emit('deletion:progress', { progress: progress('running'), outcomes: [] })
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible()
  await expect.poll(overlap).toBeLessThanOrEqual(0)

  await report(scene)
  await expect(page.getByRole('region', { name: 'Deletion report' })).toBeVisible()
  await cell(page, 0).focus()
  for (let press = 0; press < 8; press += 1) {
    await page.keyboard.press('ArrowDown')
    await expect.poll(overlap).toBeLessThanOrEqual(0)
  }
})

test('Shift with an arrow key starts at the focused tile, also after Escape and after an undo', async ({
  open
}) => {
  const { page } = await listed(open, 40)
  await cell(page, 6).focus()
  for (const ended of ['Escape', 'Control+z']) {
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    await expect(selected(page, 3)).toBeVisible()
    await page.keyboard.press(ended)
    // Undo takes the whole range back at once.
    await expect(page.getByText(/ selected$/)).toBeHidden()
    await page.keyboard.press('Shift+ArrowRight')
    await expect(selected(page, 2)).toBeVisible()
    await expect(page.getByRole('gridcell', { selected: true }).last()).toBeFocused()
    await page.keyboard.press('Escape')
  }
})

test('the filter panel takes the focus though its first values are disabled', async ({ open }) => {
  const scene = await open(library)
  await list(
    scene,
    plainAssets(40).map((asset) => ({ ...asset, type: 'video' }))
  )
  const { page } = scene
  await page.keyboard.press('Control+Shift+F')
  const panel = page.getByRole('dialog', { name: 'Filter' })
  await expect(panel.getByRole('button', { name: 'Images 0' })).toBeDisabled()
  await expect(panel.getByRole('button', { name: 'Videos 40' })).toBeFocused()
})

test('a click of assistive technology counts, also right after a drag', async ({ open }) => {
  const { page } = await listed(open, 40)
  const box = await cell(page, 0).boundingBox()
  if (!box) throw new Error('no tile')
  await page.mouse.move(box.x - 8, box.y + 10)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width + 30, box.y + 20, { steps: 4 })
  await page.mouse.up()
  await expect(selected(page, 2)).toBeVisible()
  // In a task of its own, as any click that no press comes before: what is due by then has run.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))

  await cell(page, 8).evaluate((tile) => tile instanceof HTMLElement && tile.click())
  await expect(selected(page, 3)).toBeVisible()
})

test('"Delete permanently" keeps the focus while it cannot be pressed because it has moved', async ({
  open
}) => {
  const { page, asked } = await selecting(open, 8, {
    'deletion:plan': ok(planOf(37)),
    'deletion:plan-page': ok([]),
    'deletion:start': ok(progress('running'))
  })
  await page.keyboard.press('Delete')
  const confirm = page.getByRole('button', { name: 'Delete permanently' })
  await expect(confirm).toBeEnabled()
  await confirm.focus()
  await page.setViewportSize({ width: 900, height: 500 })
  await expect(confirm).toBeDisabled()
  await page.keyboard.press('Enter')
  await expect(confirm).toBeEnabled()
  await expect(confirm).toBeFocused()
  expect((await asked()).filter(({ name }) => name === 'deletion:start')).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('progressbar', { name: 'Deleting' })).toBeVisible()
})

const isScrolled = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.page, .page *')].some((part) => part.scrollTop > 0)
  )

for (const start of ['.screens', '.side-bar button', '.library [data-index]', 'nothing'])
  test(`a screen that keys open has the keys that scroll, wherever they were: ${start}`, async ({
    open
  }) => {
    const { page } = await openDuplicates(open, 60)
    await page.setViewportSize({ width: 900, height: 260 })
    for (const name of ['Settings', 'Suggestions', 'History', 'Duplicates']) {
      await page.keyboard.press('Control+1')
      await expect(page.locator('.page')).toBeHidden()
      await page.evaluate((place) => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        document.querySelector<HTMLElement>(place)?.focus()
      }, start)
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').getByRole('combobox').fill(name)
      await page.getByRole('option', { name, selected: true }).waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name, level: 1 }).waitFor()
      // Nothing was deleted yet.
      if (name === 'History') await expect(page.locator('.page-list')).toBeFocused()
      else
        await expect(async () => {
          await page.keyboard.press('PageDown')
          expect(await isScrolled(page), name).toBe(true)
        }).toPass({ timeout: 5000 })
    }
  })

test('a slider takes the keys that move it, and no others', async ({ open }) => {
  const { page } = await listed(open, 40)
  const slider = page.getByRole('slider', { name: 'Thumbnail size' })
  await slider.focus()
  const size = Number(await slider.inputValue())
  await page.keyboard.press('ArrowRight')
  expect(Number(await slider.inputValue())).toBeGreaterThan(size)
  await page.keyboard.press('Control+a')
  await expect(selected(page, 40)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText(/ selected$/)).toBeHidden()
  await expect(slider).toBeFocused()
})
