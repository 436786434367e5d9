import { useAccountEntries } from './account-entries'
import { useCommandEntries } from './command-entries'
import type { Entry } from './entry'
import { useFilterEntries } from './filter-entries'
import { usePlaceEntries } from './place-entries'

/** Every line of the palette. `focused`: whether an asset had the focus when it was opened. */
export function useEntries(focused: boolean): readonly Entry[] {
  return [
    ...useCommandEntries(focused),
    ...usePlaceEntries(),
    ...useFilterEntries(),
    ...useAccountEntries()
  ]
}
