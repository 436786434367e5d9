import type { LanguageChoice } from '@shared/language/language'
import { ok } from '@shared/problem'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { expect, it } from 'vitest'
import { settingsHandlers } from '../../../../electron/main/ipc/settings-handlers'

it('has main speak the language that the page asks for, when the system’s have changed', async () => {
  let system = ['en-US']
  const spoken: (readonly [LanguageChoice, string])[] = []
  const preferences = { ...DEFAULT_PREFERENCES, language: 'system' as const }
  const handlers = settingsHandlers({
    settings: {
      get: () => ({ preferences, placement: null }),
      update: async () => ok(null)
    },
    onPreferences: () => undefined,
    systemLanguages: () => system,
    setLanguage: (choice) => spoken.push([choice, system.join()]),
    closeWindow: async () => undefined
  })
  system = ['de-AT', 'en-US']
  expect(await handlers['settings:languages'](undefined)).toEqual(ok(system))
  expect(spoken).toEqual([['system', 'de-AT,en-US']])
})
