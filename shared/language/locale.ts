import { isSpokenIn } from './language'

/**
 * The locale that formats numbers, plurals, dates and lists for words in `language`, given the
 * tags of the system's languages. A word and the number beside it follow one language, so only a
 * system in that language adds its region: "24 Nov 2026" for `en-GB`, but no other calendar, no
 * other digits, and 24 hours in Korean, which writes "PM 3:05" otherwise.
 */
export function localeFor(language: string, system: readonly string[]): string {
  const own = new Intl.Locale(language)
  const like = own.region === undefined && system.find((tag) => isSpokenIn(language, tag))
  const region = like ? new Intl.Locale(like).region : own.region
  const spoken = region === undefined ? own.language : `${own.language}-${region}`

  return `${spoken}-u-ca-gregory${own.language === 'ko' ? '-hc-h23' : ''}-nu-latn`
}

/** This computer's own. */
export const systemLocale = (): string => new Intl.DateTimeFormat().resolvedOptions().locale

/** Until a language is spoken: English, with this computer's habits. */
let spoken: string | null = null

/** The locale of the words on the screen. */
export function pageLocale(): string {
  spoken ??= localeFor('en', [systemLocale()])
  return spoken
}

export function setPageLocale(locale: string): void {
  spoken = locale
}

/**
 * Makes a formatter when it is first needed, and anew once another language is spoken. Loading a
 * language's rules takes longer than everything else before the first screen.
 */
export function inLocale<T>(make: (locale: string) => T): () => T {
  let made: { readonly value: T; readonly locale: string } | undefined

  return () => {
    const locale = pageLocale()
    if (made?.locale !== locale) made = { value: make(locale), locale }
    return made.value
  }
}
