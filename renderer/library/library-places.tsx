import type { SavedFilter } from '@shared/filters'
import { type ComponentType, type ReactNode, useDeferredValue, useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { useFrame, useLibrary, useSavedFilters } from '../stores'
import { formatNumber } from '../ui/format'
import {
  AudioIcon,
  ClockIcon,
  FileIcon,
  FilterIcon,
  GridIcon,
  HeartIcon,
  HelpIcon,
  LockIcon,
  NoPictureIcon,
  PictureIcon,
  VideoIcon
} from '../ui/icons'
import { size } from './catalog/index-set'
import { savedAs } from './filter/saved-filters-store'
import { matching, NEWEST_FIRST, NO_FILTER, type Place, placeOf } from './filter/view'
import { valueWords } from './filter/words'
import type { LibraryState } from './library-state'
import { words } from './words'

const LIBRARY: readonly (readonly [Place, ComponentType])[] = [
  ['all', GridIcon],
  ['image', PictureIcon],
  ['video', VideoIcon],
  ['audio', AudioIcon],
  ['other', FileIcon],
  ['favourite', HeartIcon],
  ['kept', LockIcon]
]
const CLEAN_UP: readonly (readonly [Place, ComponentType])[] = [
  ['older-90', ClockIcon],
  ['no-picture', NoPictureIcon]
]

/**
 * The places of the side bar: parts of the library, and filters that help to clean up. `screens`:
 * the lines of the screens that do.
 */
export function LibraryPlaces({ screens }: { screens: ReactNode }) {
  const openSheet = useFrame((state) => state.open)
  const others = useLibrary(({ tally }) => tally.other)
  return (
    <>
      <nav aria-label={words.library}>
        <h2>{words.library}</h2>
        {LIBRARY.filter(([place]) => place !== 'other' || others > 0).map(([place, Icon]) => (
          <PlaceLine key={place} place={place} Icon={Icon} />
        ))}
        <button
          type="button"
          className="side-line"
          title={words.generated}
          onClick={() => openSheet('generated')}
        >
          <HelpIcon />
          <span>{words.generated}</span>
        </button>
      </nav>
      <nav aria-label={words.cleanUp}>
        <h2>{words.cleanUp}</h2>
        {screens}
        {CLEAN_UP.map(([place, Icon]) => (
          <PlaceLine key={place} place={place} Icon={Icon} />
        ))}
        <SavedLines />
      </nav>
    </>
  )
}

function PlaceLine({ place, Icon }: { place: Place; Icon: ComponentType }) {
  const count = useLibrary(({ tally }) => tally[place])
  const isCurrentView = useLibrary(({ view }) => placeOf(view) === place)
  const changeView = useLibrary((state) => state.changeView)
  const values = place === 'all' ? [] : [place]

  return (
    <Line
      name={valueWords[place]}
      Icon={Icon}
      isCurrentView={isCurrentView}
      onOpen={() => changeView({ ...NO_FILTER, values })}
    >
      <small>{formatNumber(count)}</small>
    </Line>
  )
}

/** The user's saved filters. They show assets and never select them (R2). */
function SavedLines() {
  const saved = useSavedFilters((state) => state.saved)
  const { view, changeView } = useLibrary((state) => state)
  const current = placeOf(view) === null ? savedAs(saved, view) : undefined

  return saved.map((filter) => {
    const { name, order = NEWEST_FIRST, ...filters } = filter
    return (
      <Line
        key={name}
        name={name}
        Icon={FilterIcon}
        isCurrentView={filter === current}
        onOpen={() => changeView({ ...filters, ...order })}
      >
        <SavedCount filter={filter} />
      </Line>
    )
  })
}

/**
 * How many assets match. Counted after the grid has been drawn, since there may be many filters.
 */
function SavedCount({ filter }: { filter: SavedFilter }) {
  const context = useLibrary(useShallow(filterContextOf))
  const tally = useDeferredValue(useLibrary((state) => state.tally))

  const count = useMemo(
    // Every change of the catalog makes another tally.
    () => tally && size(matching({ ...context, now: Date.now() }, filter)),
    [tally, context, filter]
  )
  return <small>{formatNumber(count)}</small>
}

const filterContextOf = ({ catalog, kept, pinned, these, uses, copied }: LibraryState) => ({
  catalog,
  kept,
  pinned,
  these,
  uses,
  copied
})

interface LineProps {
  readonly name: string
  readonly Icon: ComponentType
  readonly isCurrentView: boolean
  readonly onOpen: () => void
  readonly children?: ReactNode
}

function Line({ name, Icon, isCurrentView, onOpen, children }: LineProps) {
  const { screen, show } = useFrame((state) => state)
  return (
    <button
      type="button"
      className="side-line"
      title={name}
      aria-current={isCurrentView && screen === 'library' ? 'page' : undefined}
      onClick={() => {
        show('library')
        onOpen()
      }}
    >
      <Icon />
      <span>
        <bdi>{name}</bdi>
      </span>
      {children}
    </button>
  )
}
