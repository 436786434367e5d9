import { type Count, inForms } from '@shared/language/count'
import { pageLocale, setPageLocale } from '@shared/language/locale'
import { afterEach, expect, it } from 'vitest'

const before = pageLocale()
afterEach(() => setPageLocale(before))

const french: Count<'fr'> = inForms
const chinese: Count<'zh-CN'> = inForms
const medias = (value: number): string =>
  french(value, {
    one: (n) => `${n} média supprimé`,
    many: (n) => `${n} de médias supprimés`,
    other: (n) => `${n} médias supprimés`
  })

it('a number takes the form its language gives it: 0 is singular in French', () => {
  setPageLocale('fr-u-nu-latn')
  expect([0, 1, 2, 1_000_000].map(medias)).toEqual([
    '0 média supprimé',
    '1 média supprimé',
    '2 médias supprimés',
    '1\u202f000\u202f000 de médias supprimés'
  ])
})

it('a form that is missing does not compile, nor one that the language does not have', () => {
  // @ts-expect-error: French counts millions apart.
  french(2, { one: (n) => n, other: (n) => n })
  // @ts-expect-error: Chinese has one form.
  expect(chinese(1, { one: (n) => n, other: (n) => n })).toBe('1')
  setPageLocale('zh-CN-u-nu-latn')
  expect(chinese(1, { other: (n) => `${n} 个素材` })).toBe('1 个素材')
})
