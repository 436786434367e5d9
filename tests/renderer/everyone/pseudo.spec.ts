import { ok } from '@shared/problem'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { pseudoFindings } from '../../support/page/pseudo'
import { notSeenWhole } from '../../support/page/seen-whole'
import { expect, test } from '../fixtures'
import { sceneNamed, scenes } from '../scenes/all'

// Every language is longer than English somewhere: the pseudo-language is 40 % longer everywhere.

/** Dates and versions are no words. */
const isWord = (text: string): boolean => !/\d/.test(text)

const MAIN = ['first-start', 'keychain-locked', 'library', 'confirmation', 'settings']
const names = process.env['KLING_SWEEP_ALL_SCENES'] ? scenes.map(({ name }) => name) : MAIN

for (const name of names)
  test(`in a longer language every word is translated and seen whole: ${name}`, async ({
    open
  }) => {
    const { page, answer } = await sceneNamed(name).open(open)
    await page.setViewportSize({ width: 900, height: 600 })
    await answer({ 'settings:get': ok({ ...DEFAULT_PREFERENCES, language: 'en-XA' }) })
    await page.evaluate(() => dispatchEvent(new Event('languagechange')))
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA')

    const { untranslated, tooWide } = await page.evaluate(pseudoFindings)
    const { cut, overlapping } = await page.evaluate(notSeenWhole, '⟦')
    expect.soft(cut).toEqual([])
    expect.soft(overlapping).toEqual([])
    expect(untranslated.filter(isWord)).toEqual([])
    expect(tooWide).toBe(0)
  })
