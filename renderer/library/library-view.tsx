import type { Filters } from '@shared/filters'
import { FILTER_KINDS } from '@shared/filters'
import { type ReactNode, Suspense } from 'react'
import { historyLine, libraryList } from '../later'
import { useDescription, useOwnWords } from '../libraries/description'
import { Trouble } from '../problems/trouble'
import { problemWords } from '../problems/words'
import { useLibrary, useLook } from '../stores'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { FileIcon, OfflineIcon, SearchIcon } from '../ui/icons'
import { Later } from '../ui/loading/later'
import { common } from '../ui/words'
import { FilterChips } from './filter/filter-chips'
import { LastFilterLine } from './filter/last-filter-line'
import { areDaysReversed, isFiltered, NO_FILTER, placeOf } from './filter/view'
import { emptyWords, words as filterWords } from './filter/words'
import { Grid } from './grid/grid'
import { problemOf } from './listing/listing-phase'
import { ListingAge } from './listing-age'
import { ListingDoubt } from './listing-doubt'
import { KeepListTrouble } from './notice-bar'
import { isOffline } from './offline'
import { SelectAllQuestion } from './selection/select-all-question'
import { words } from './words'

/** The grid, or what is shown instead of it; above it, what the user has to know. */
export function LibraryView({ above }: { above: ReactNode }) {
  const isEmpty = useLibrary(({ tally }) => tally.all === 0)
  const asksForUse = useLibrary(({ view }) =>
    FILTER_KINDS.use.some((value) => view.values.includes(value))
  )
  return (
    <div className="library-view">
      <ListingAge />
      <FilterChips />
      <LastFilterLine />
      {asksForUse && (
        <Suspense>
          <Later what={historyLine} props={{}} />
        </Suspense>
      )}
      {above}
      <KeepListTrouble />
      <SavingTrouble />
      <SelectAllQuestion />
      {isEmpty ? <NothingListed /> : <Listed />}
    </div>
  )
}

function NothingListed() {
  const { phase, catalog, refresh } = useLibrary((state) => state)
  const own = useOwnWords().library
  const hadAssets = catalog.size() > 0
  const problem = problemOf(phase)

  if (problem) {
    const { what, remedy } = problemWords(problem)
    return (
      <EmptyState
        icon={<OfflineIcon />}
        title={words.brokenTitle}
        hint={common.sentences([what, remedy, own.notListed])}
        isAlert
      >
        <TryAgain />
      </EmptyState>
    )
  }

  if (phase.kind === 'listing' || phase.kind === 'idle') return <Placeholders />
  return (
    <EmptyState icon={<FileIcon />} title={own.emptyTitle(hadAssets)} hint={own.emptyHint}>
      <Button
        look="primary"
        disabled={isOffline(phase)}
        title={isOffline(phase) ? words.offlineRefresh : undefined}
        onClick={() => void refresh()}
      >
        {words.refresh}
      </Button>
    </EmptyState>
  )
}

function Listed() {
  const hasMatches = useLibrary(({ shown }) => shown.order.length > 0)
  const problem = useLibrary(({ phase }) => problemOf(phase))
  const { notListed } = useOwnWords().library
  const isCached = useLibrary(({ cachedAt }) => cachedAt !== null)
  return (
    <>
      {problem && (
        <Trouble
          problem={problem}
          meaning={isCached ? words.partlyChecked : common.sentences([words.partTitle, notListed])}
        >
          <TryAgain />
        </Trouble>
      )}
      <ListingDoubt />
      {hasMatches ? <Shown /> : <NoMatch />}
    </>
  )
}

/** Nothing before the look of last time is known: neither would become the other at once. */
function Shown() {
  const { look, isLoaded } = useLook((state) => state)
  if (!isLoaded) return null
  if (look.layout === 'grid') return <Grid />

  return (
    <Suspense>
      <Later what={libraryList} props={{}} />
    </Suspense>
  )
}

function NoMatch() {
  const { view, phase, changeView, tally } = useLibrary((state) => state)
  const { words: own, NoFavourites } = useDescription()
  const place = placeOf(view)
  const title = place === null ? undefined : { ...emptyWords, ...own.filter.empty }[place]
  const notKnown = tally['favourite-not-known']
  if (place === 'favourite' && NoFavourites && notKnown > 0)
    return <NoFavourites notKnown={notKnown} />
  return (
    <EmptyState
      icon={<SearchIcon />}
      title={title ?? words.noMatchTitle}
      hint={hintFor(view, phase.kind === 'listing', own.library.noMatchHint)}
    >
      {isFiltered(view) && (
        <Button look="primary" onClick={() => changeView(NO_FILTER)}>
          {own.library.showAll}
        </Button>
      )}
    </EmptyState>
  )
}

function hintFor(view: Filters, isListing: boolean, noMatchHint: string): string {
  if (areDaysReversed(view)) return filterWords.daysReversed
  return isListing ? words.stillListing : noMatchHint
}

function TryAgain() {
  const refresh = useLibrary((state) => state.refresh)
  return (
    <Button look="primary" onClick={() => void refresh()}>
      {words.tryAgain}
    </Button>
  )
}

const PLACEHOLDERS = 24

/** Squares where the pictures will be, until the first page is there. */
function Placeholders() {
  const { firstPage } = useOwnWords().library
  return (
    <div className="placeholders" role="status" aria-label={firstPage}>
      {Array.from({ length: PLACEHOLDERS }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they never move
        <span key={at} />
      ))}
    </div>
  )
}

function SavingTrouble() {
  const { savingProblem, reportSavingProblem } = useLibrary((state) => state)
  if (!savingProblem) return null

  return (
    <Trouble problem={savingProblem} meaning={words.keepingFailed}>
      <Button onClick={() => reportSavingProblem(null)}>{words.dismiss}</Button>
    </Trouble>
  )
}
