import type { Language } from './language'
import { localeFor, setPageLocale } from './locale'
import { fillTables, inEnglish, type Translate } from './tables'

/** Loads the words of a language. */
export interface Pack {
  /** Those that are needed at once. */
  readonly start: () => Promise<Translate>
  /** These, and those of what is opened later. */
  readonly whole: () => Promise<Translate>
}

/** By language: all but English, which is in the program itself. */
export type Packs = Readonly<Partial<Record<Language, Pack>>>

let spoken: Language = 'en'
let wanted: Language = 'en'
let toCome: Promise<void> | null = null

/** The language of the words on the screen. */
export const spokenLanguage = (): Language => spoken

/** Resolves when what is opened from now on finds its words; null: at once. */
export const wordsToCome = (): Promise<void> | null => toCome

/**
 * Speaks `language` once its first words are loaded; until then, the one before. `system`: tags of
 * the system's languages, for the habits of a region.
 */
export async function speak(
  language: Language,
  system: readonly string[],
  packs: Packs
): Promise<void> {
  wanted = language
  const pack = packs[language]
  const start = await pack?.start().catch(() => null)
  // Another one was chosen meanwhile.
  if (wanted !== language) return

  // English, where an installation has lost its words of this language.
  spoken = start ? language : 'en'
  setPageLocale(localeFor(spoken, system))
  fillTables(start ?? inEnglish)
  toCome = start && pack ? wholeOf(pack, language) : null
}

async function wholeOf(pack: Pack, language: Language): Promise<void> {
  const whole = await pack.whole().catch(() => null)
  if (whole && spoken === language) fillTables(whole)
}
