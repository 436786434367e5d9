import type { Filters } from '@shared/filters'
import { useDescription } from '../../libraries/description'
import {
  isSameFilter,
  isSameOrder,
  NEWEST_FIRST,
  NO_FILTER,
  type Place
} from '../../library/filter/view'
import { words as filterWords, placeWords } from '../../library/filter/words'
import { useFrame, useLibrary, useSavedFilters } from '../../stores'
import type { Entry } from './entry'
import { words } from './words'

/** Everything the library one is in can be filtered by, and the user's own filters. */
export function useFilterEntries(): readonly Entry[] {
  const { places, cleanUp, filterLines, words: own } = useDescription()
  const { view, changeView } = useLibrary((state) => state)
  const { screen, show } = useFrame((state) => state)
  const saved = useSavedFilters((state) => state.saved)
  const inLibrary = screen === 'library'

  const filterBy = (change: Parameters<typeof changeView>[0]) => (): void => {
    show('library')
    changeView({ ...NO_FILTER, ...change })
  }
  const isShown = (filters: Filters): boolean => inLibrary && isSameFilter(view, filters)

  const titles = new Map<Place, string>([...places, ...cleanUp].map(([place]) => [place, '']))
  for (const { kind, values } of filterLines)
    for (const value of values) titles.set(value, filterWords.kinds[kind])

  const ofValues = [...titles].map(([place, title]): Entry => {
    const values = place === 'all' ? [] : [place]
    return {
      id: `filter:${place}`,
      group: 'filters',
      name: placeWords(place, own.filter.all),
      detail: title,
      keys: [],
      whyNot: isShown({ ...NO_FILTER, values }) ? words.shownNow : null,
      act: filterBy({ values })
    }
  })
  const ofUser = saved.map(
    ({ name, order = NEWEST_FIRST, ...filters }): Entry => ({
      id: `saved:${name}`,
      group: 'filters',
      name,
      detail: words.savedFilter,
      keys: [],
      whyNot: isShown(filters) && isSameOrder(view, order) ? words.shownNow : null,
      act: filterBy({ ...filters, ...order })
    })
  )

  return [...ofValues, ...ofUser]
}
