import type { LanguageChoice } from '@shared/language/language'
import { ok } from '@shared/problem'
import type { Preferences } from '@shared/settings'
import type { SettingsFile } from '../../settings/settings'
import type { HandlersOf } from './handlers-of'

interface Options {
  readonly settings: Pick<SettingsFile, 'get' | 'update'>
  readonly onPreferences: (preferences: Preferences) => void
  readonly systemLanguages: () => readonly string[]
  /** Has main speak a language. */
  readonly setLanguage: (choice: LanguageChoice) => void
  /** Lets the request under way end, then closes the window. */
  readonly closeWindow: () => Promise<void>
}

export function settingsHandlers({
  settings,
  onPreferences,
  systemLanguages,
  setLanguage,
  closeWindow
}: Options): HandlersOf<'settings' | 'window'> {
  return {
    'settings:get': () => ok(settings.get().preferences),
    'settings:change': async (preferences) => {
      const stored = await settings.update((before) => ({ ...before, preferences }))
      onPreferences(preferences)
      return stored.ok ? ok(preferences) : stored
    },

    'settings:languages': () => {
      // The page asks anew once the system's have changed: both speak by the same list.
      setLanguage(settings.get().preferences.language)
      return ok(systemLanguages())
    },

    'window:close': async () => {
      await closeWindow()
      return ok(null)
    }
  }
}
