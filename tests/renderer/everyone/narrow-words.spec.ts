import { ok } from '@shared/problem'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { notSeenWhole } from '../../support/page/seen-whole'
import { expect, test } from '../fixtures'
import { cell, listed } from '../library'
import { sceneNamed } from '../scenes/all'

// In the narrowest window every word is still seen whole, in languages that are longer than English.

const LONGEST = [
  { name: 'duplicates', language: 'pt-BR', word: 'Permanece' },
  { name: 'compare', language: 'pt-BR', word: 'Selecionado' },
  { name: 'settings', language: 'fr', word: 'Les modifications prennent effet immédiatement.' },
  { name: 'suggestions-reading', language: 'fr', word: 'En attente de l’historique' }
] as const

for (const { name, language, word } of LONGEST)
  test(`320 pixels are wide enough for every word: ${name}`, async ({ open }) => {
    const { page, answer } = await sceneNamed(name).open(open)
    await page.setViewportSize({ width: 320, height: 400 })
    await answer({ 'settings:get': ok({ ...DEFAULT_PREFERENCES, language }) })
    await page.evaluate(() => dispatchEvent(new Event('languagechange')))
    await expect(page.getByText(word).first()).toBeAttached()
    await expect
      .poll(() => page.evaluate(notSeenWhole, '\\p{L}{2}'))
      .toEqual({ cut: [], overlapping: [] })
  })

test('pictures that are compared have room in a narrow window, too', async ({ open }) => {
  const { page } = await listed(open, 40)
  for (const at of [0, 1]) await cell(page, at).click()
  await page.keyboard.press('c')
  await page.setViewportSize({ width: 700, height: 800 })
  const picture = page
    .getByRole('dialog', { name: 'Compare' })
    .locator('.compared > :first-child')
    .first()
  await expect.poll(async () => (await picture.boundingBox())?.height).toBeGreaterThan(200)
})
