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
