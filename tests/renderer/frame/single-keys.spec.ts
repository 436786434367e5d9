import { ok } from '@shared/problem'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { expect, test } from '../fixtures'
import { cell, library, list, plainAssets } from '../library'
import { openDuplicates } from '../scenes/duplicates'

test('once single keys are turned off, none acts in the library, the grid or the viewer (WCAG 2.1.4)', async ({
  open
}) => {
  const scene = await open({ ...library, 'keep:change': ok(null) })
  const { page, asked } = scene
  await list(scene, plainAssets(40))
  const kept = async () => (await asked()).filter(({ name }) => name === 'keep:change').length
  const shortcuts = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await cell(page, 0).focus()
  await page.keyboard.press('k')
  await expect.poll(kept).toBe(1)

  await page.keyboard.press('Control+,')
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck()
  expect((await asked()).filter(({ name }) => name === 'settings:change')).toEqual([
    { name: 'settings:change', input: { ...DEFAULT_PREFERENCES, singleKeys: false } }
  ])
  await page.keyboard.press('Control+1')
  await cell(page, 1).focus()
  for (const key of ['k', 'm', '?']) await page.keyboard.press(key)
  await expect(shortcuts).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Select' })).toBeVisible()
  for (const key of ['x', 'k']) await page.keyboard.press(key)
  // What is no letter or sign goes on.
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('dialog')).toContainText('3 of 40')
  await page.keyboard.press('Escape')
  await expect(page.getByText(/ selected$/)).toBeHidden()
  await page.keyboard.press(' ')
  await expect(page.getByText('1 selected', { exact: true })).toBeVisible()
  expect(await kept()).toBe(1)

  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await expect(shortcuts).toContainText('Single-key shortcuts are turned off in the settings.')
  await expect(shortcuts.locator('dt').filter({ hasText: /^(Shift)?[KMX?]$/ })).toHaveCount(0)
})

test('nor do they decide anything about duplicates', async ({ open }) => {
  const scene = await openDuplicates(open, 6, plainAssets(60))
  const { page, asked } = scene
  await expect(page.getByText(/^6 groups/)).toBeVisible()
  await page.keyboard.press('Control+,')
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck()
  await page.getByRole('button', { name: 'Duplicates' }).click()
  await expect(page.getByText(/^6 groups/)).toBeVisible()
  const group = page.getByRole('listbox', { name: 'Groups' }).getByRole('option').first()
  await group.click()
  for (const key of ['d', 'v', 's', 'a', '2', 'z']) await page.keyboard.press(key)
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  expect((await asked()).map(({ name }) => name)).not.toContain('duplicates:save')
})
