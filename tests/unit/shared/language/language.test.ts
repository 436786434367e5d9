import { isSpokenIn, languageOf, offeredBeside } from '@shared/language/language'
import { describe, expect, it } from 'vitest'

describe('the language of the screen', () => {
  it('is the one that was chosen, whatever the system speaks', () => {
    expect(languageOf('en', ['zh-CN', 'fr'])).toBe('en')
    expect(languageOf('en-XA', ['en-US'])).toBe('en-XA')
  })

  it('is English where the system speaks none that is offered, or nothing at all', () => {
    for (const system of [[], ['tlh'], ['', '!', 'zh-Hant-TW'], ['x-private']])
      expect(languageOf('system', system), String(system)).toBe('en')
  })

  it('never is the pseudo-language by itself, and offers it only where it is spoken', () => {
    expect(languageOf('system', ['en-XA'])).toBe('en')
    expect(offeredBeside('system')).not.toContain('en-XA')
    expect(offeredBeside('en-XA')).toContain('en-XA')
  })

  // As Electron answers them on Linux: `g_get_language_names` adds names that nobody has chosen.
  it.each([
    ['zh-TW', ['zh-TW', 'zh-TW', 'zh', 'zh'], 'en'],
    ['zh-HK, then Japanese', ['zh-HK', 'zh', 'ja-JP', 'ja'], 'ja'],
    ['zh-TW, zh-HK, then English', ['zh-TW', 'zh', 'zh-HK', 'zh', 'en'], 'en'],
    ['zh-Hant', ['zh-Hant', 'zh'], 'en'],
    ['zh-TW, and zh-CN by itself', ['zh-TW', 'zh', 'zh-CN', 'zh'], 'zh-CN'],
    ['zh-CN', ['zh-CN', 'zh-CN', 'zh', 'zh'], 'zh-CN'],
    ['zh by itself', ['zh'], 'zh-CN'],
    ['pt-PT', ['pt-PT', 'pt'], 'pt-BR'],
    ['Filipino before Finnish, which only begins like it', ['fil-PH', 'fil', 'fi', 'de'], 'de']
  ] as const)('leaves out what the system has derived: %s', (_what, system, language) => {
    expect(languageOf('system', system)).toBe(language)
  })

  it.each([
    ['zh-CN', 'zh', true],
    ['zh-CN', 'zh-Hans-SG', true],
    ['zh-CN', 'zh-TW', false],
    ['zh-CN', 'zh-Hant', false],
    ['zh-CN', 'zh-HK', false],
    ['pt-BR', 'pt-PT', true],
    ['es', 'es-MX', true],
    ['de', 'de-CH', true],
    ['fr', 'frp', false],
    ['ja', 'no language', false]
  ])('%s is read by who speaks %s: %s', (language, tag, isRead) => {
    expect(isSpokenIn(language, tag)).toBe(isRead)
  })
})
