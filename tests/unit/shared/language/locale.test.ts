import { localeFor } from '@shared/language/locale'
import { describe, expect, it } from 'vitest'
import { code } from '../../../support/source-tree'

const SYSTEMS = 'ja zh-Hans-CN ko ru-RU fr-FR ar-EG fa-IR th-TH en-TH en-AE pl he-u-ca-hebrew'

describe('the language of numbers, plurals and dates', () => {
  it.each(SYSTEMS.split(' '))('is that of the words, on a system in %s', (system) => {
    const locale = localeFor('en', [system])
    const plural = new Intl.PluralRules(locale)
    const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' })

    expect([0, 1, 2, 21].map((value) => plural.select(value))).toEqual([
      'other',
      'one',
      'other',
      'other'
    ])
    expect(month.format(new Date(2026, 10, 24))).toBe('November 2026')
    expect(new Intl.NumberFormat(locale).format(1037)).toBe('1,037')
  })

  it('keeps the habits of a region where the words are spoken', () => {
    const day = new Intl.DateTimeFormat(localeFor('en', ['en-GB']), { dateStyle: 'medium' })
    expect(day.format(new Date(2026, 10, 24))).toBe('24 Nov 2026')
  })

  it('is named wherever something is formatted or sorted', () => {
    const places = code()
      .filter(({ path }) => /^(renderer|electron|shared)\//.test(path))
      .filter(({ path }) => path !== 'shared/language/locale.ts')
      .filter(({ text }) =>
        /new Intl\.\w+\((\)|undefined|\[\])|\.toLocale(String|DateString)|localeCompare/.test(text)
      )
    expect(places.map(({ path }) => path)).toEqual([])
  })
})
