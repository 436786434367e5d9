import type { Page } from '@playwright/test'
import { ok } from '@shared/problem'
import { expect, type Open, type TestPage, test } from '../fixtures'
import { confirming, planOf } from '../scenes/confirmation'
import { selecting } from '../scenes/scene'

// Nothing happens by accident: no sloppy click, held key or small window deletes or drops anything.

const SIZES = [
  // 1280 × 800 at 200 % zoom, and a little higher.
  { width: 640, height: 400 },
  { width: 640, height: 440 },
  { width: 853, height: 533 },
  { width: 900, height: 600 },
  { width: 320, height: 400 }
]

const askedFor = async ({ asked }: TestPage, wanted: string): Promise<number> =>
  (await asked()).filter(({ name }) => name === wanted).length

const select = (open: Open) =>
  selecting(open, 8, {
    'deletion:plan': ok(planOf(37)),
    'deletion:plan-page': ok([]),
    'deletion:discard': ok(null)
  })

const deleteButton = (page: Page) => page.getByRole('button', { name: /^Delete \d+ assets$/ })
const confirm = (page: Page) => page.getByRole('button', { name: 'Delete permanently' })

test('a double click on "Delete" opens the question and does not answer it (R10)', async ({
  open
}) => {
  const scene = await select(open)
  const { page } = scene
  for (const size of SIZES) {
    await page.setViewportSize(size)
    const box = await deleteButton(page).boundingBox()
    if (!box) throw new Error('no button')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.click(x, y)
    await expect(page.getByRole('alertdialog')).toBeVisible()

    // The button stands elsewhere, and the second click of the double click hits nothing.
    const over = await page.evaluate(
      ([left, top]) => document.elementFromPoint(left, top)?.closest('button')?.textContent,
      [x, y] as const
    )
    expect(over).not.toBe('Delete permanently')

    // Neither does the second click of one that is aimed at it, once it is armed.
    await expect(confirm(page)).toBeEnabled()
    await confirm(page).hover()
    await page.mouse.down({ clickCount: 2 })
    await page.mouse.up({ clickCount: 2 })
    await expect(page.getByRole('alertdialog')).toBeVisible()
    expect(await askedFor(scene, 'deletion:start')).toBe(0)
    await page.getByRole('button', { name: 'Cancel' }).click()
  }
})

test('the warning and the field stay in view while the rest of the question scrolls (R5)', async ({
  open
}) => {
  const { page } = await confirming(open, { ...planOf(1037), uses: null, unlisted: 3 })
  await page.setViewportSize({ width: 900, height: 600 })
  await expect(page.getByText('This cannot be undone.')).toBeInViewport({ ratio: 1 })
  await expect(page.getByLabel('Type 1,037 to confirm')).toBeInViewport({ ratio: 1 })
})

test('the title and the buttons of the question stay in view in every window', async ({ open }) => {
  const { page } = await select(open)
  for (const size of SIZES) {
    await page.setViewportSize(size)
    await deleteButton(page).click()
    for (const all of [false, true]) {
      if (all) await page.getByRole('button', { name: 'Show all 37' }).click()
      await expect(page.getByRole('heading', { name: /permanently\?$/ })).toBeInViewport({
        ratio: 1
      })
      for (const name of ['Cancel', 'Delete permanently'])
        await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 })
    }
    await page.getByRole('button', { name: 'Cancel' }).click()
  }
})
