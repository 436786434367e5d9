import { readFileSync } from 'node:fs'
import { NAMES } from '@shared/language/language'
import { describe, expect, it } from 'vitest'
import { PACKS as MAIN } from '../../../electron/main/words/packs'
import { PACKS as PAGE } from '../../../renderer/languages/packs'
import { inRoot } from '../../support/root'
import { code } from '../../support/source-tree'

const NAME = /\btable(?:<[^(]*>)?\(\s*'([^']+)'/g
const namesIn = (folder: RegExp): readonly string[] =>
  code()
    .filter(({ path }) => folder.test(path))
    .flatMap(({ text }) => [...text.matchAll(NAME)].map(([, name = '']) => name))

/** What the first screens show, before the rest of a language is there. */
const START = [
  'common',
  'frame',
  'library',
  'look',
  'filter',
  'filterValues',
  'filterEmpty',
  'preflight',
  'uploads',
  'notices',
  'accounts',
  'first-start',
  'problems',
  'deletion'
]

const isTranslated = (language: string): boolean => language !== 'en' && language !== 'en-XA'
const LANGUAGES = Object.keys(NAMES).filter(isTranslated)
const ENGLISH = {}

describe.each(LANGUAGES)('%s', (language) => {
  it('has every table: those of the first screens at once, main’s in main', async () => {
    const page = Reflect.get(PAGE, language)
    const [start, whole] = [await page.start(), await page.whole()]
    const main = await Reflect.get(MAIN, language).start()
    const lacks = (translate: typeof start, names: readonly string[]): readonly string[] =>
      names.filter((name) => translate(name, ENGLISH) === ENGLISH)

    expect(lacks(start, START)).toEqual([])
    expect(lacks(whole, namesIn(/^renderer\//))).toEqual([])
    expect(lacks(main, namesIn(/^electron\//))).toEqual([])
  })

  it('is among those that Chromium speaks in the package', () => {
    const [, listed = ''] =
      /^electronLanguages: \[(.+)\]$/m.exec(readFileSync(inRoot('electron-builder.yml'), 'utf8')) ??
      []
    expect(listed.split(', ')).toContain(language)
  })
})
