import { languageOf } from '@shared/language/language'
import { speak, spokenLanguage, wordsToCome } from '@shared/language/spoken'
import type { StoreApi } from 'zustand'
import type { SettingsState } from '../settings/settings-store'
import { PACKS } from './packs'

/**
 * Speaks the chosen language, and calls `draw` now and whenever it was changed. Drawing anew keeps
 * what every part of the page knows: a selection, a run, the place in a list.
 */
export async function speakAsChosen(
  settings: StoreApi<SettingsState>,
  draw: () => void
): Promise<void> {
  const begin = async (): Promise<void> => {
    const { preferences, languages } = settings.getState()
    await speak(languageOf(preferences.language, languages), languages, PACKS)
    document.documentElement.lang = spokenLanguage()
    draw()
  }

  const change = async (): Promise<void> => {
    await begin()
    // What is open already may have words that come later: the settings themselves have.
    await wordsToCome()
    draw()
  }

  settings.subscribe(({ preferences, languages }, before) => {
    if (preferences.language !== before.preferences.language || languages !== before.languages)
      void change()
  })
  // The system is set to other languages.
  addEventListener('languagechange', () => void settings.getState().load())
  await begin()
}
