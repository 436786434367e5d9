/** The language of every word on the screen. */
const LANGUAGE = 'en'

/**
 * The locale that formats numbers, plurals, dates and lists, given the system's. A word and the
 * number beside it follow one language, so only a system in that language adds its region:
 * "24 Nov 2026" for `en-GB`, but no other calendar and no other digits.
 */
export function localeFor(system: string): string {
  const { language, region } = new Intl.Locale(system)
  const spoken = language === LANGUAGE && region ? `${LANGUAGE}-${region}` : LANGUAGE

  return `${spoken}-u-ca-gregory-nu-latn`
}

/** The same for this computer. */
export const pageLocale = (): string =>
  localeFor(new Intl.DateTimeFormat().resolvedOptions().locale)
