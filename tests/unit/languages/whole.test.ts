import { readFileSync } from 'node:fs'
import { NAMES } from '@shared/language/language'
import { describe, expect, it } from 'vitest'
import { PACKS as MAIN } from '../../../electron/main/words/packs'
import { PACKS as PAGE } from '../../../renderer/languages/packs'
import { inRoot } from '../../support/root'
import { code, paths } from '../../support/source-tree'
import { loadedWith } from '../../support/static-imports'

const NAME = /\btable(?:<[^(]*>)?\(\s*'([^']+)'/g
const namesIn = (paths: ReadonlySet<string>): readonly string[] =>
  code()
    .filter(({ path }) => paths.has(path))
    .flatMap(({ text }) => [...text.matchAll(NAME)].map(([, name = '']) => name))

const under = (folder: string): ReadonlySet<string> =>
  new Set(paths.filter((path) => path.startsWith(folder)))

/** What is read before the first drawing: whatever the page's start loads. */
const START = namesIn(loadedWith('renderer/main.tsx'))

const isTranslated = (language: string): boolean => language !== 'en' && language !== 'en-XA'
const LANGUAGES = Object.keys(NAMES).filter(isTranslated)
const ENGLISH = {}

it('knows what the page’s start reads', () => {
  expect(START).toContain('library')
  expect(START).not.toContain('settings')
})

describe.each(LANGUAGES)('%s', (language) => {
  it('has every table: those of the first screens at once, main’s in main', async () => {
    const page = Reflect.get(PAGE, language)
    const [start, whole] = [await page.start(), await page.whole()]
    const main = await Reflect.get(MAIN, language).start()
    const lacks = (translate: typeof start, names: readonly string[]): readonly string[] =>
      names.filter((name) => translate(name, ENGLISH) === ENGLISH)

    expect(lacks(start, START)).toEqual([])
    expect(lacks(whole, namesIn(under('renderer/')))).toEqual([])
    expect(lacks(main, namesIn(under('electron/')))).toEqual([])
  })

  it('is among those that Chromium speaks in the package', () => {
    const [, listed = ''] =
      /^electronLanguages: \[(.+)\]$/m.exec(readFileSync(inRoot('electron-builder.yml'), 'utf8')) ??
      []
    expect(listed.split(', ')).toContain(language)
  })
})
