import { ok } from '@shared/problem'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { expect, test } from '../fixtures'
import { cell, library, list, plainAssets } from '../library'
import { generated } from '../scenes/generated'

// The pseudo-language stands for any other: what is outside its brackets is in no table.

const PSEUDO = ok({ ...DEFAULT_PREFERENCES, language: 'en-XA' as const })

test('another language is there with the first drawing, and is changed at once without losing the selection', async ({
  open
}) => {
  const scene = await open({ ...library, 'settings:get': PSEUDO })
  const { page } = scene
  await list(scene, plainAssets(1037))
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA')
  await expect(page.getByRole('grid')).toHaveAccessibleName(/^⟦.*⟧$/)
  await cell(page, 3).click()
  await expect(page.getByText(/^⟦1 š/)).toBeVisible()

  // Loaded with its view.
  await page.keyboard.press('Control+,')
  const language = page.locator('select').filter({ hasText: 'English' })
  await expect(language).toBeVisible()
  await language.selectOption({ label: 'English' })
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { name: 'Appearance' })).toBeVisible()
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('grid', { name: 'Uploaded assets' })).toBeVisible()
  await expect(page.getByText('1 selected', { exact: true })).toBeVisible()
  await expect(cell(page, 3)).toHaveAttribute('aria-selected', 'true')
  expect(await page.evaluate(() => document.body.textContent?.includes('⟦'))).toBe(false)
})

test('a language that is chosen in the settings changes the settings as well', async ({ open }) => {
  const scene = await open({
    ...library,
    'settings:change': ok({ ...DEFAULT_PREFERENCES, language: 'fr' })
  })
  const { page } = scene
  await list(scene, plainAssets(40))
  await page.keyboard.press('Control+,')
  await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'Français' })
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(page.getByRole('heading', { name: 'Apparence' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Historique', exact: true })).toBeVisible()
  // Where its words come later, they are drawn once they are there.
  await page.keyboard.press('Control+1')
  await cell(page, 0).dblclick()
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Fermer' })).toBeVisible()
})

test('what is drawn with words that come later is drawn anew once they are there', async ({
  open
}) => {
  const scene = await generated(open)
  const { page, answer } = scene
  await expect(page.locator('[data-made="1 work"]').first()).toBeVisible()
  await answer({ 'settings:get': ok({ ...DEFAULT_PREFERENCES, language: 'fr' }) })
  await page.evaluate(() => dispatchEvent(new Event('languagechange')))
  await expect(page.locator('[data-made="1 création"]').first()).toBeVisible()
  await expect(page.locator('[data-made="1 work"]')).toHaveCount(0)
})
