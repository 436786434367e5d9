import { pageLocale } from '@shared/language'
import { once } from '@shared/once'

const letters = once(() => new Intl.Segmenter(pageLocale(), { granularity: 'grapheme' }))

/** The first letter of a name as readers count letters: an emoji or an accent stays whole. */
export function initialOf(name: string): string {
  const [first] = letters().segment(name.trim())

  return first?.segment.toUpperCase() ?? ''
}
