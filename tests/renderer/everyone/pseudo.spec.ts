import { ok } from '@shared/problem'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { pseudoFindings } from '../../support/page/pseudo'
import { notSeenWhole } from '../../support/page/seen-whole'
import { expect, test } from '../fixtures'
import { sceneNamed, scenes } from '../scenes/all'

// Every language is longer than English somewhere: the pseudo-language is 40 % longer everywhere.

const SIZE = { width: 900, height: 600 }
/** What the pseudo-language writes, and nothing of a user. */
const WRITTEN = '⟦'
/** Names and prompts of users that look like words of ours. Dates and versions are no words. */
const NAMES = ['Studio', 'Test service', 'Hero']
const isWord = (text: string): boolean =>
  !(/\d/.test(text) || NAMES.includes(text) || PROMPT.test(text))
const PROMPT = /^(Paper-cut|City at|Night train|Peony,|Portrait in|A lighthouse|Slow dolly) /

/** Those that were cut off before, and those where danger is told; all of them where asked for. */
const MAIN = [
  ...['first-start', 'keychain-locked', 'accounts', 'settings', 'settings-provisioned'],
  ...['library', 'listing-broke-off', 'filters', 'list', 'duplicates', 'imported', 'uses'],
  ...['generated', 'generated-list'],
  ...['confirmation', 'confirmation-aside', 'report', 'copies-again-question', 'broken']
]
const names = process.env['KLING_SWEEP_ALL_SCENES'] ? scenes.map(({ name }) => name) : MAIN

for (const name of names)
  test(`in a longer language every word is translated and seen whole: ${name}`, async ({
    open
  }) => {
    const { page, answer } = await sceneNamed(name).open(open)
    await page.setViewportSize(SIZE)
    await answer({ 'settings:get': ok({ ...DEFAULT_PREFERENCES, language: 'en-XA' }) })
    await page.evaluate(() => dispatchEvent(new Event('languagechange')))
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA')
    // The rest of the words comes after the first ones.
    await expect.poll(() => page.evaluate(pseudoFindings).then(wordsOf)).toEqual([])

    const { cut, overlapping } = await page.evaluate(notSeenWhole, WRITTEN)
    expect.soft(cut).toEqual([])
    expect.soft(overlapping).toEqual([])
    expect((await page.evaluate(pseudoFindings)).tooWide).toBe(0)
  })

const wordsOf = ({ untranslated }: { untranslated: readonly string[] }): readonly string[] =>
  untranslated.filter(isWord)
