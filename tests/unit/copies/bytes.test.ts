import { pageLocale, setPageLocale } from '@shared/language/locale'
import { afterEach, expect, it } from 'vitest'
import { bytesText } from '../../../renderer/copies/bytes'

const before = pageLocale()
afterEach(() => setPageLocale(before))

it('writes bytes in powers of 1,000, with a decimal below 10', () => {
  setPageLocale('en')
  const shown = [0, 999, 1_000, 9_949, 9_950, 999_499, 999_500, 9_800_000, 2e15].map(bytesText)
  expect(shown).toEqual([
    '0 B',
    '999 B',
    '1 KB',
    '9.9 KB',
    '10 KB',
    '999 KB',
    '1 MB',
    '9.8 MB',
    '2,000 TB'
  ])
})

it('counts in octets in French', () => {
  setPageLocale('fr')
  expect([512, 9_800_000].map(bytesText)).toEqual(['512 o', '9,8 Mo'])
})
