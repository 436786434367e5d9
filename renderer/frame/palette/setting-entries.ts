import { type LanguageChoice, NAMES, offeredBeside } from '@shared/language/language'
import { pageLocale } from '@shared/language/locale'
import { LAYOUTS } from '@shared/library/look'
import { THEMES } from '@shared/settings'
import { words as look } from '../../library/look/words'
import { words as settings } from '../../settings/words'
import { useFrame, useLook, usePreferences } from '../../stores'
import { common } from '../../ui/words'
import type { Entry } from './entry'
import { words } from './words'

/**
 * What is chosen often, without the way through the settings: the view, the theme, the language.
 */
export function useSettingEntries(): readonly Entry[] {
  const { look: view, change: changeLook } = useLook((state) => state)
  const { preferences, change } = usePreferences((state) => state)
  const show = useFrame((state) => state.show)

  const entry = (
    id: string,
    name: string,
    detail: string,
    isNow: boolean,
    act: () => void
  ): Entry => ({
    id,
    group: 'settings',
    name,
    detail,
    keys: [],
    whyNot: isNow ? words.chosenNow : null,
    act
  })

  return [
    ...LAYOUTS.map((layout) =>
      entry(`view:${layout}`, look.layouts[layout], look.layout, view.layout === layout, () => {
        show('library')
        changeLook({ layout })
      })
    ),
    ...THEMES.map((theme) =>
      entry(
        `theme:${theme}`,
        settings.themes[theme],
        settings.theme,
        preferences.theme === theme,
        () => void change({ theme })
      )
    ),
    ...offeredBeside(preferences.language).map((language) =>
      entry(
        `language:${language}`,
        language === 'system' ? settings.systemLanguage : NAMES[language],
        common.list([settings.language, nameHere(language)]),
        preferences.language === language,
        () => void change({ language })
      )
    )
  ]
}

/** What a language is called in the one that is spoken: who looks for "German" finds "Deutsch". */
function nameHere(language: LanguageChoice): string {
  if (language === 'system') return ''
  return new Intl.DisplayNames([pageLocale()], { type: 'language' }).of(language) ?? ''
}
