import {
  LANGUAGE_CHOICES,
  type LanguageChoice,
  NAMES,
  offeredBeside
} from '@shared/language/language'
import { useId } from 'react'
import { usePreferences } from '../stores'
import { isMac } from '../ui/keyboard/is-mac'
import { common } from '../ui/words'
import { words } from './words'

/** Named in themselves, for those who cannot read the one that is spoken. */
const nameOf = (choice: LanguageChoice): string =>
  choice === 'system' ? words.systemLanguage : NAMES[choice]

/** Where there is nothing to choose but English, nothing is asked. */
export function LanguageSetting() {
  const { preferences, change } = usePreferences((state) => state)
  const id = useId()
  const offered = offeredBeside(preferences.language)
  if (offered.length <= 2) return null

  return (
    <div className="setting">
      <div className="setting-line">
        <b>
          <label htmlFor={id}>{words.language}</label>
        </b>
        <select
          id={id}
          value={preferences.language}
          onChange={({ target }) => {
            const language = LANGUAGE_CHOICES.find((choice) => choice === target.value)
            if (language) void change({ language })
          }}
        >
          {offered.map((choice) => (
            <option key={choice} value={choice}>
              {nameOf(choice)}
            </option>
          ))}
        </select>
      </div>
      <small>
        {/* On a Mac they are the system's. */}
        {isMac ? words.languageHint : common.sentences([words.languageHint, words.languageLater])}
      </small>
    </div>
  )
}
