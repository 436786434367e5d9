import { inLocale } from './locale'

/**
 * The plural forms of each language (Unicode's CLDR). Spanish, French and Portuguese count millions
 * apart.
 */
interface Categories {
  readonly en: 'one' | 'other'
  readonly 'zh-CN': 'other'
  readonly ja: 'other'
  readonly ko: 'other'
  readonly es: 'one' | 'many' | 'other'
  readonly de: 'one' | 'other'
  readonly fr: 'one' | 'many' | 'other'
  readonly 'pt-BR': 'one' | 'many' | 'other'
}

/** A whole sentence, given its number as the language writes it. */
type Form = (number: string) => string
type Rules = Intl.LDMLPluralRule

/** The sentence for a number. A form that is missing does not compile. */
export type Count<L extends keyof Categories> = (
  value: number,
  forms: Readonly<Record<Categories[L], Form>>
) => string

const plural = inLocale((locale) => new Intl.PluralRules(locale))
const number = inLocale((locale) => new Intl.NumberFormat(locale))

export const formatNumber = (value: number): string => number().format(value)

/** Chooses by the rules of the language that is spoken: the one its table is in. */
export const inForms = (
  value: number,
  forms: { readonly [R in Rules]?: Form } & { readonly other: Form }
): string => (forms[plural().select(value)] ?? forms.other)(formatNumber(value))
