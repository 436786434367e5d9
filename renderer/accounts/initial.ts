import { inLocale } from '@shared/language/locale'

const letters = inLocale((locale) => new Intl.Segmenter(locale, { granularity: 'grapheme' }))

/** The first letter of a name as readers count letters: an emoji or an accent stays whole. */
export function initialOf(name: string): string {
  const [first] = letters().segment(name.trim())

  return first?.segment.toUpperCase() ?? ''
}
