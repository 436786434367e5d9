import type { Locator, Page } from '@playwright/test'
import { ok } from '@shared/problem'
import { expect, test } from '../fixtures'
import { cell, listed } from '../library'
import { planOf } from '../scenes/confirmation'
import { allDeleted, progress, selecting } from '../scenes/scene'

// The second click of a double click, when something has come or gone under the pointer meanwhile.

const SIZES = [
  { width: 1280, height: 800 },
  { width: 640, height: 400 }
]

const ANSWERS = {
  'deletion:plan': ok(planOf(8)),
  'deletion:plan-page': ok([]),
  'deletion:discard': ok(null),
  'deletion:start': ok(progress('running')),
  'deletion:report-page': ok([]),
  'keep:change': ok(null)
}

const middleOf = async (control: Locator) => {
  // Bars slide in: measured once they stand.
  await control.click({ trial: true })
  const box = await control.boundingBox()
  if (!box) throw new Error('nothing to click on')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Clicks twice at one point, the second time once `meanwhile` is on the screen. */
async function clickTwice(
  page: Page,
  { x, y }: { readonly x: number; readonly y: number },
  meanwhile: () => Promise<unknown>
): Promise<void> {
  await page.mouse.click(x, y)
  await meanwhile()
  await page.mouse.down({ clickCount: 2 })
  await page.mouse.up({ clickCount: 2 })
}

const bar = (page: Page) => page.locator('.selection-bar')
const viewer = (page: Page) => page.locator('dialog.viewer')

test('a double click on a tile opens the viewer, though the bar has come over the tile', async ({
  open
}) => {
  const scene = await listed(open, 200)
  const { page } = scene
  await scene.answer(ANSWERS)
  for (const size of SIZES) {
    await page.setViewportSize(size)
    await cell(page, 0).click()
    const points = await Promise.all(
      ['Clear selection', 'Keep', 'More', 'Delete 1 asset'].map((name) =>
        middleOf(bar(page).getByRole('button', { name, exact: true }))
      )
    )
    const box = await bar(page).boundingBox()
    if (!box) throw new Error('no bar')
    // Between the buttons too.
    points.push({ x: box.x + box.width / 2, y: box.y + 3 })
    await page.keyboard.press('Escape')
    await expect(bar(page)).toBeHidden()

    for (const point of points) {
      const isTile = await page.evaluate(
        ({ x, y }) => document.elementFromPoint(x, y)?.closest('[role=gridcell]') !== null,
        point
      )
      if (!isTile) continue

      const before = (await scene.asked()).length
      await clickTwice(page, point, () => bar(page).waitFor())
      await expect(viewer(page)).toBeVisible()
      await expect(bar(page)).toBeHidden()
      const asked = (await scene.asked()).slice(before).map(({ name }) => name)
      expect(asked.filter((name) => name in ANSWERS)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(viewer(page)).toBeHidden()
    }
  }
})

test('the second click on a control that has gone does nothing', async ({ open }) => {
  const scene = await selecting(open, 8, ANSWERS)
  const { page, emit, asked } = scene
  const question = page.getByRole('alertdialog')
  const report = page.getByRole('region', { name: 'Deletion report' })
  const nothingElse = async (selected: string | null): Promise<void> => {
    await expect(viewer(page)).toHaveCount(0)
    if (selected === null) await expect(bar(page)).toHaveCount(0)
    else await expect(bar(page)).toHaveAttribute('aria-label', selected)
  }
  for (const size of SIZES) {
    await page.setViewportSize(size)
    await page.keyboard.press('Control+a')
    const selected = await bar(page).getAttribute('aria-label')

    await page.keyboard.press('Delete')
    const cancel = await middleOf(question.getByRole('button', { name: 'Cancel' }))
    await clickTwice(page, cancel, () => expect(question).toBeHidden())
    await nothingElse(selected)

    await page.keyboard.press('Delete')
    const confirm = question.getByRole('button', { name: 'Delete permanently' })
    await expect(confirm).toBeEnabled()
    const starts = (await asked()).length
    await clickTwice(page, await middleOf(confirm), () => expect(question).toBeHidden())
    await nothingElse(selected)
    expect((await asked()).slice(starts).map(({ name }) => name)).toEqual(['deletion:start'])

    await emit('deletion:ended', allDeleted)
    const close = await middleOf(report.getByRole('button', { name: 'Close' }))
    await clickTwice(page, close, () => expect(report).toBeHidden())
    await nothingElse(selected)

    const clear = await middleOf(page.getByRole('button', { name: 'Clear selection' }))
    await clickTwice(page, clear, () => expect(bar(page)).toBeHidden())
    await nothingElse(null)
  }
})

test('what was selected between the two clicks stays selected', async ({ open }) => {
  const { page } = await listed(open, 40)
  await clickTwice(page, await middleOf(cell(page, 0)), () => page.keyboard.press('Control+a'))
  await expect(viewer(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('40 selected', { exact: true })).toBeVisible()
})

test('two taps as far apart as Chromium lets them be open the viewer, and select nothing', async ({
  open
}) => {
  const { page } = await listed(open, 40)
  const { x, y } = await middleOf(cell(page, 0))
  await page.mouse.click(x - 10, y)
  await page.mouse.move(x + 9, y)
  await page.mouse.down({ clickCount: 2 })
  await page.mouse.up({ clickCount: 2 })
  await expect(viewer(page)).toBeVisible()
  await expect(bar(page)).toBeHidden()
})
