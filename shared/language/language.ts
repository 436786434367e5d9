/** English as a stranger to it sees it: longer, marked, in other letters. For tests. */
const PSEUDO = 'en-XA'

/** Each language, named in itself. A language is whole, or it is not here (R36). */
export const NAMES = {
  en: 'English',
  'zh-CN': '简体中文',
  ja: '日本語',
  ko: '한국어',
  es: 'Español',
  de: 'Deutsch',
  fr: 'Français',
  'pt-BR': 'Português (Brasil)',
  [PSEUDO]: '⟦Éñğļîšħ⟧'
} as const

/** A language of the words on the screen. */
export type Language = keyof typeof NAMES
export type LanguageChoice = 'system' | Language

const isLanguage = (tag: string): tag is Language => tag in NAMES
const languages: readonly Language[] = Object.keys(NAMES).filter(isLanguage)
const offered = languages.filter((language) => language !== PSEUDO)

export const LANGUAGE_CHOICES: readonly LanguageChoice[] = ['system', ...languages]

/** What the settings offer: the pseudo-language only where it is spoken already. */
export const offeredBeside = (chosen: LanguageChoice): readonly LanguageChoice[] =>
  LANGUAGE_CHOICES.filter((choice) => choice !== PSEUDO || chosen === PSEUDO)

/** The chosen language, or the first of the system's that is offered. */
export function languageOf(choice: LanguageChoice, preferred: readonly string[]): Language {
  if (choice !== 'system') return choice

  for (const tag of preferred.filter(isChosen)) {
    const found = offered.find((language) => isSpokenIn(language, tag))
    if (found) return found
  }
  return 'en'
}

/**
 * Whether the user has chosen `tag`. On Linux Electron hands on the names of GLib, which adds a
 * bare `zh` after `zh-TW` (`g_get_language_names`): read as it stands, that would be `zh-CN`.
 */
const isChosen = (tag: string, at: number, all: readonly string[]): boolean =>
  !all.slice(0, at).some((before) => before.startsWith(`${tag}-`))

/**
 * Whether somebody whose system speaks `tag` reads `language`: the same language in the same
 * script. So `zh-TW` does not read `zh-CN`, and `pt-PT` does read `pt-BR`.
 */
export function isSpokenIn(language: string, tag: string): boolean {
  const wanted = writtenAs(language)
  return wanted !== null && wanted === writtenAs(tag)
}

/** "zh-Hans" for `zh-CN`, `zh-SG` and `zh`; null for what is no language's name. */
function writtenAs(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    return `${language}-${script}`
  } catch {
    return null
  }
}
