import { fail, ok } from '@shared/problem'
import { expect, test } from '../fixtures'
import { cell, library, list, plainAssets } from '../library'
import { selectingTasks, tasks } from '../scenes/generated'
import { allDeleted } from '../scenes/scene'

const selectedTasks = [0, 1, 3, 4].flatMap((at) => tasks[at] ?? [])
const images = plainAssets(200).filter(({ type }) => type === 'image')

test('two to four that are selected are compared under one zoom, and marked by key', async ({
  open
}) => {
  const scene = await open({ ...library, 'keep:change': ok(null) })
  const { page } = scene
  await list(scene, images)
  for (const at of [0, 2, 3]) await cell(page, at).click()
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: 'Compare' })
  await expect(dialog.getByRole('region')).toHaveCount(3)

  await dialog.getByText('100 %').click()
  const shown = dialog.locator('img.pane-zoomed')
  await expect(shown).toHaveCount(3)
  const widths = await shown.evaluateAll((all) =>
    all.map((img) => img.getBoundingClientRect().width)
  )
  expect(new Set(widths.map(Math.round)).size).toBe(1)

  // What is deselected here stays in view.
  await dialog.getByRole('button', { name: 'Close' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('x')
  const second = dialog.getByRole('region').nth(1)
  await expect(second.getByRole('button', { name: 'Select', exact: false })).toHaveAttribute(
    'aria-pressed',
    'false'
  )
  await page.keyboard.press('k')
  await expect(second.getByRole('button', { name: 'Kept' })).toHaveAttribute('aria-pressed', 'true')
  await expect(dialog.getByRole('region')).toHaveCount(3)

  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('region', { name: '2 selected' })).toBeVisible()
})

test('compare opens with the first one current, and says there why it was not locked', async ({
  open
}) => {
  const scene = await open({ ...library, 'keep:change': fail({ kind: 'run-active' }) })
  const { page } = scene
  await list(scene, images)
  for (const at of [0, 2]) await cell(page, at).click()
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: 'Compare' })
  await expect(dialog.getByRole('region').first()).toBeFocused()
  await page.keyboard.press('x')
  const first = dialog.getByRole('region').first()
  await expect(first.getByRole('button', { name: 'Select' })).toHaveAttribute(
    'aria-pressed',
    'false'
  )
  await page.keyboard.press('k')
  const said = dialog.getByRole('alert').filter({ hasText: 'Nothing was locked.' })
  await expect(said).toContainText('A deletion is running')
  await expect(first.getByRole('button', { name: 'Keep' })).toHaveAttribute('aria-pressed', 'false')

  // It lies on nothing that it speaks of, and can be closed.
  await page.setViewportSize({ width: 640, height: 400 })
  await first.getByRole('button', { name: 'Keep' }).click({ trial: true })
  await said.getByRole('button', { name: 'Close' }).click()
  await expect(said).toBeHidden()
  await expect(first).toBeFocused()
  await page.keyboard.press('k')
  await expect(said).toBeVisible()

  // Once that has ended, nothing says so any more.
  await scene.emit('deletion:ended', { ...allDeleted, library: 'generated' })
  await expect(said).toBeHidden()
})

test('one alone and five are too few and too many, which the palette says', async ({ open }) => {
  const scene = await open(library)
  const { page } = scene
  await list(scene, images)
  await cell(page, 0).click()
  await page.keyboard.press('c')
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox', { name: /^Search commands/ }).fill('compare')
  await expect(page.getByRole('option', { name: /Compare two to four/ })).toContainText(
    'Select two to four first'
  )
  await expect(page.getByRole('dialog', { name: 'Compare' })).toHaveCount(0)
})

test('tasks are compared by their first works, and say how many they have', async ({ open }) => {
  const { page, served } = await selectingTasks(open)
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: 'Compare' })
  await expect(dialog.getByRole('region')).toHaveCount(4)
  const made = selectedTasks.map(({ task }) => task?.works.length ?? 0)
  expect(new Set(made).size).toBeGreaterThan(1)
  for (const [at, works] of made.entries())
    await expect(
      // It differs among them.
      dialog
        .getByRole('region')
        .nth(at)
        .locator('b')
        .getByText(/^\d works?$/)
    ).toHaveText(works === 1 ? '1 work' : `${works} works`)
  await expect
    .poll(() => served.media.filter((one) => one.includes('/generated/original/')).length)
    .toBeGreaterThan(0)
})
