import { formatNumber } from '@shared/language/count'
import { pageLocale, setPageLocale } from '@shared/language/locale'
import { type Packs, speak, spokenLanguage, wordsToCome } from '@shared/language/spoken'
import { type Translate, table } from '@shared/language/tables'
import { afterEach, describe, expect, it } from 'vitest'

const words = table('test-start', { delete: 'Delete', of: (n: number) => `${n} of it` })
const before = pageLocale()

const german: Translate = (name, english) =>
  name === 'test-start' ? { delete: 'Löschen', of: (n: number) => `${n} davon` } : english
const all: Translate = (name, english) =>
  name === 'test-late' ? { late: 'spät' } : german(name, english)

/** As if the pseudo-language were German. */
const packs = (start: () => Promise<Translate>, whole = async () => all): Packs => ({
  'en-XA': { start, whole }
})

afterEach(async () => {
  await speak('en', [], {})
  setPageLocale(before)
})

describe('speaking another language', () => {
  it('changes the words of every table, for whoever holds it, and back again', async () => {
    const { of } = words
    await speak(
      'en-XA',
      [],
      packs(async () => german)
    )
    expect([words.delete, words.of(2), spokenLanguage()]).toEqual(['Löschen', '2 davon', 'en-XA'])

    await speak('en', ['en-GB'], {})
    expect([words.delete, words.of, spokenLanguage()]).toEqual(['Delete', of, 'en'])
    expect(pageLocale()).toContain('en-GB')
  })

  it('reaches tables that are loaded afterwards, once their words are there', async () => {
    await speak(
      'en-XA',
      [],
      packs(async () => german)
    )
    await wordsToCome()
    expect(table('test-late', { late: 'late' }).late).toBe('spät')
    expect(words.delete).toBe('Löschen')
  })

  it('waits for nothing in English', async () => {
    await speak('en', [], {})
    expect(wordsToCome()).toBeNull()
  })

  it('falls back on English where the words cannot be loaded', async () => {
    await speak(
      'en-XA',
      [],
      packs(() => Promise.reject(new Error('gone')))
    )
    expect([words.delete, spokenLanguage()]).toEqual(['Delete', 'en'])
  })

  it('is the last one chosen, whichever is loaded first', async () => {
    let arrive: (words: Translate) => void = () => undefined
    const slow = new Promise<Translate>((resolve) => {
      arrive = resolve
    })
    const first = speak(
      'en-XA',
      [],
      packs(() => slow)
    )
    await speak('en', [], {})
    arrive(german)
    await first
    expect([words.delete, spokenLanguage()]).toEqual(['Delete', 'en'])
  })

  it('formats numbers as the language does', async () => {
    setPageLocale('de-u-nu-latn')
    expect(formatNumber(1037)).toBe('1.037')
    setPageLocale('en-u-nu-latn')
    expect(formatNumber(1037)).toBe('1,037')
  })
})
