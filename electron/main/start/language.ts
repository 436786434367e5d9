import { join } from 'node:path'
import type { LanguageChoice } from '@shared/language/language'
import { localeFor } from '@shared/language/locale'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { readTextNow } from '../../files/now'
import { languageIn, SETTINGS_LIMIT_BYTES } from '../../settings/settings'

/**
 * The language that was chosen in this data folder, before anything else is read: a small file, in
 * about two milliseconds. Where it cannot be read, that of the system; who opens it says why.
 */
export function chosenLanguageNow(dataFolder: string): LanguageChoice {
  const text = readTextNow(join(dataFolder, 'settings.json'), SETTINGS_LIMIT_BYTES)
  return (text.ok && text.value && languageIn(text.value)) || DEFAULT_PREFERENCES.language
}

/**
 * What Chromium is to speak in date fields, players and tooltips (`--lang`), with the region of a
 * system in that language: 24/11/2026 in Britain. Null: what it takes from the system by itself,
 * which on a Mac it always does. The system's locale is asked for only where it counts: that takes
 * 11 ms.
 */
export function chromiumLanguage(
  choice: LanguageChoice,
  platform: string,
  systemLocale: () => string
): string | null {
  if (choice === 'system' || choice === 'en-XA' || platform === 'darwin') return null
  return new Intl.Locale(localeFor(choice, [systemLocale()])).baseName
}
