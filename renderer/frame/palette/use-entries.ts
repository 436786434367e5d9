import { useAccountEntries } from './account-entries'
import { useCommandEntries } from './command-entries'
import { useCopyEntries } from './copy-entries'
import type { Entry } from './entry'
import { useFilterEntries } from './filter-entries'
import { usePlaceEntries } from './place-entries'
import { useSettingEntries } from './setting-entries'

/** Every line of the palette. `focused`: whether an asset had the focus when it was opened. */
export function useEntries(focused: boolean): readonly Entry[] {
  return [
    ...useCommandEntries(focused),
    ...useCopyEntries(),
    ...usePlaceEntries(),
    ...useFilterEntries(),
    ...useSettingEntries(),
    ...useAccountEntries()
  ]
}
