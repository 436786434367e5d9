import type { SavedFilter } from '@shared/filters'
import { formatNumber } from '@shared/language/count'
import type { LibraryKind } from '@shared/library/kind'
import { type ComponentType, type ReactNode, useDeferredValue, useMemo } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { DeletionState } from '../deletion/deletion-state'
import { generatedLibrary } from '../later'
import { useDescription, useOwnWords } from '../libraries/description'
import { useFrame, useLibraries, useLibrary, useSavedFilters } from '../stores'
import { FilterIcon, GridIcon, StarIcon } from '../ui/icons'
import { common } from '../ui/words'
import { size } from './catalog/index-set'
import { savedAs } from './filter/saved-filters-store'
import { isFiltered, matching, NEWEST_FIRST, NO_FILTER, type Place, placeOf } from './filter/view'
import { placeWords, valueWords } from './filter/words'
import type { LibraryState } from './library-state'
import { words } from './words'

/**
 * The places of the side bar: the parts of the library one is in, the other one in one line, and
 * filters that help to clean up. `screens`: the lines of the screens that do.
 */
export function LibraryPlaces({ screens }: { screens: ReactNode }) {
  const { kind, places, cleanUp } = useDescription()
  const others = useLibrary(({ tally }) => tally.other)
  const inside = (
    <>
      {places
        .filter(([place]) => place !== 'other' || others > 0)
        .map(([place, Icon]) => (
          <PlaceLine key={place} place={place} Icon={Icon} />
        ))}
    </>
  )

  return (
    <>
      <nav aria-label={words.library}>
        <h2>{words.library}</h2>
        {kind === 'uploads' ? inside : <OtherLibrary kind="uploads" />}
        {kind === 'generated' ? inside : <OtherLibrary kind="generated" />}
      </nav>
      <nav aria-label={words.cleanUp}>
        <h2>{words.cleanUp}</h2>
        {screens}
        {cleanUp.map(([place, Icon]) => (
          <PlaceLine key={place} place={place} Icon={Icon} />
        ))}
        <SavedLines />
      </nav>
    </>
  )
}

const OTHER_ICONS = { uploads: GridIcon, generated: StarIcon }

/**
 * One line. A dot says that there is something to come back to: a selection, a deletion that was
 * interrupted or has ended, or a filter, which hides some of those the line counts.
 */
function OtherLibrary({ kind }: { kind: LibraryKind }) {
  const goTo = useFrame((state) => state.goTo)
  const { library, deletion } = useLibraries()[kind]
  const hasSelected = useStore(library, ({ selection }) => size(selection.now.indices) > 0)
  const isNarrowed = useStore(library, ({ view }) => isFiltered(view))
  const isListed = useStore(library, ({ phase }) => phase.kind === 'ended')
  const total = useStore(library, ({ tally }) => tally.all)
  const ofDeletion = useStore(deletion, newsOf)
  const ofView = isNarrowed ? 'filtered' : null
  const news = ofDeletion ?? (hasSelected ? 'selected' : ofView)
  const Icon = OTHER_ICONS[kind]
  const name = common[kind]

  const open = (): void => {
    const go = (): void => goTo(kind)
    if (kind === 'uploads' || generatedLibrary.loaded()) go()
    // Opened all the same when that fails: the screen says so, and offers another try.
    else void generatedLibrary.load().then(go, go)
  }

  return (
    <button
      type="button"
      className={news === null ? 'side-line' : 'side-line side-dot'}
      title={news === null ? name : words.newsOf[news](name)}
      onClick={open}
    >
      <Icon />
      <span>{name}</span>
      {isListed && <small>{formatNumber(total)}</small>}
      {news !== null && <i className="visually-hidden">{words.news[news]}</i>}
    </button>
  )
}

function newsOf({ step, isAnyUnfinished }: DeletionState): 'ended' | 'interrupted' | null {
  if (step.kind === 'reported') return 'ended'
  return isAnyUnfinished && step.kind === 'idle' ? 'interrupted' : null
}

const atLeast = (value: number): string => (value === 0 ? '' : `${formatNumber(value)}+`)

function PlaceLine({ place, Icon }: { place: Place; Icon: ComponentType }) {
  const count = useLibrary(({ tally }) => tally[place])
  const unknown = useLibrary(({ tally }) =>
    place === 'favourite' ? tally['favourite-not-known'] : 0
  )
  const isCurrentView = useLibrary(({ view }) => placeOf(view) === place)
  const changeView = useLibrary((state) => state.changeView)
  const values = place === 'all' ? [] : [place]
  const { all } = useOwnWords().filter

  return (
    <Line
      name={placeWords(place, all)}
      Icon={Icon}
      isCurrentView={isCurrentView}
      onOpen={() => changeView({ ...NO_FILTER, values })}
    >
      {/* None that is known of is not "none". */}
      {unknown > 0 ? (
        <small title={`${formatNumber(unknown)} · ${valueWords['favourite-not-known']}`}>
          {atLeast(count)}
        </small>
      ) : (
        <small>{formatNumber(count)}</small>
      )}
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
        onOpen={() => changeView({ ...NO_FILTER, ...filters, ...order })}
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
