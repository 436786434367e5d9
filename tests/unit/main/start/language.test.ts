import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chosenLanguageNow, chromiumLanguage } from '../../../../electron/main/start/language'
import { openSettings } from '../../../../electron/settings/settings'

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-language-'))
  path = join(folder, 'settings.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('the language that was chosen', () => {
  it('is read as it was stored, before anything else is', async () => {
    const settings = await openSettings(path, 'now')
    await settings.update((before) => ({
      ...before,
      preferences: { ...DEFAULT_PREFERENCES, language: 'pt-BR' }
    }))
    expect(chosenLanguageNow(folder)).toBe('pt-BR')
  })

  it.each([
    ['nothing was chosen', '{"v":1,"preferences":{},"placement":null}'],
    ['a language this version does not know', '{"v":1,"preferences":{"language":"tlh"}}'],
    ['the file is broken', '{"v":1,"prefer'],
    ['it is not what was written', '{"v":1,"preferences":{"language":"de"},"sum":"00000000"}']
  ])('is the system’s where %s', async (_what, text) => {
    await writeFile(path, text)
    expect(chosenLanguageNow(folder)).toBe('system')
  })

  it('is the system’s where there is no file, or none that can be read', async () => {
    expect(chosenLanguageNow(folder)).toBe('system')
    await mkdir(path)
    expect(chosenLanguageNow(folder)).toBe('system')
  })
})

describe('what Chromium is told', () => {
  it.each([
    ['de', 'en-US', 'de'],
    ['de', 'de-AT', 'de-AT'],
    ['en', 'en-GB', 'en-GB'],
    ['en', 'ja-JP', 'en'],
    ['ko', 'en-US', 'ko'],
    ['zh-CN', 'zh-TW', 'zh-CN'],
    ['pt-BR', 'pt-PT', 'pt-BR']
  ] as const)('for %s in a system of %s: %s', (choice, system, told) => {
    for (const platform of ['win32', 'linux'])
      expect(chromiumLanguage(choice, platform, () => system)).toBe(told)
  })

  it('is nothing where the system’s language is spoken, and on a Mac, which does not hear it', () => {
    // Asking takes a tenth of the time before the window.
    const never = () => {
      throw new Error('nobody needs to know')
    }
    expect(chromiumLanguage('system', 'linux', never)).toBeNull()
    expect(chromiumLanguage('de', 'darwin', never)).toBeNull()
    expect(chromiumLanguage('en-XA', 'linux', never)).toBeNull()
  })
})
