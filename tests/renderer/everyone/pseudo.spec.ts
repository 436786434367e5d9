import { ok } from '@shared/problem'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { pseudoFindings } from '../../support/page/pseudo'
import { expect, test } from '../fixtures'
import { sceneNamed, scenes } from '../scenes/all'

// Every language is longer than English somewhere: the pseudo-language is 40 % longer everywhere.

const names = process.env['KLING_SWEEP_ALL_SCENES']
  ? scenes.map(({ name }) => name)
  : ['library', 'selection', 'confirmation', 'settings']

for (const name of names)
  test(`in the pseudo-language nothing is cut off: ${name}`, async ({ open }) => {
    const { page, answer } = await sceneNamed(name).open(open)
    await page.setViewportSize({ width: 900, height: 600 })
    await answer({ 'settings:get': ok({ ...DEFAULT_PREFERENCES, language: 'en-XA' }) })
    await page.evaluate(() => dispatchEvent(new Event('languagechange')))
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA')
    const found = await page.evaluate(pseudoFindings)
    console.log(name, JSON.stringify(found, null, 1))
    expect.soft(found.tooWide).toBe(0)
  })
