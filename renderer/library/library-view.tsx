import type { ReactNode } from 'react'
import { Trouble } from '../problems/trouble'
import { problemWords } from '../problems/words'
import { useFrame, useLibrary } from '../stores'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { FileIcon, OfflineIcon, SearchIcon } from '../ui/icons'
import { FilterChips } from './filter/filter-chips'
import { isFiltered, NO_FILTER, placeOf } from './filter/view'
import { emptyWords } from './filter/words'
import { Grid } from './grid/grid'
import { ListingAge } from './listing-age'
import { KeepListTrouble } from './notice-bar'
import { isOffline } from './offline'
import { SelectAllQuestion } from './selection/select-all-question'
import { words } from './words'

/** The grid, or what stands in its place; above it what the user has to know. */
export function LibraryView({ above }: { above: ReactNode }) {
  return (
    <div className="library-view">
      <ListingAge />
      <FilterChips />
      {above}
      <KeepListTrouble />
      <KeepingTrouble />
      <SelectAllQuestion />
      <Content />
    </div>
  )
}

function Content() {
  const { catalog, shown, tally, phase, view, cachedAt, look, refresh } = useLibrary(
    (state) => state
  )
  const openSheet = useFrame((state) => state.open)
  const problem =
    phase.kind === 'failed' ? phase.problem : phase.kind === 'ended' ? phase.end.problem : null
  const again = (
    <Button look="primary" onClick={() => void refresh()}>
      {words.tryAgain}
    </Button>
  )
  const generated = (
    <Button look="quiet" onClick={() => openSheet('generated')}>
      {words.generated}
    </Button>
  )
  if (tally.all === 0) {
    if (problem) {
      const { what, remedy } = problemWords(problem)
      return (
        <EmptyState
          icon={<OfflineIcon />}
          title={words.brokenTitle}
          hint={`${what} ${remedy} ${words.notListed}`}
          isAlert
        >
          {again}
        </EmptyState>
      )
    }
    if (phase.kind === 'listing' || phase.kind === 'idle') return <Placeholders />
    return (
      <EmptyState
        icon={<FileIcon />}
        title={words.emptyTitle(catalog.size() > 0)}
        hint={words.emptyHint}
      >
        <Button
          look="primary"
          disabled={isOffline(phase)}
          title={isOffline(phase) ? words.offlineRefresh : undefined}
          onClick={() => void refresh()}
        >
          {words.refresh}
        </Button>
        {generated}
      </EmptyState>
    )
  }
  const trouble = problem && (
    <Trouble
      problem={problem}
      meaning={cachedAt === null ? `${words.partTitle} ${words.notListed}` : words.partlyChecked}
    >
      {again}
    </Trouble>
  )
  return (
    <>
      {trouble}
      {shown.order.length > 0 ? (
        <Grid />
      ) : (
        <EmptyState
          icon={<SearchIcon />}
          title={emptyWords[placeOf(view) ?? 'all'] ?? words.noMatchTitle}
          hint={phase.kind === 'listing' ? words.stillListing : words.noMatchHint}
        >
          {isFiltered(view) && (
            <Button look="primary" onClick={() => look(NO_FILTER)}>
              {words.showAll}
            </Button>
          )}
          {generated}
        </EmptyState>
      )}
    </>
  )
}

const PLACEHOLDERS = 24

/** Squares where the pictures will be, while the first page is on its way. */
function Placeholders(): ReactNode {
  return (
    <div className="placeholders" role="status" aria-label={words.firstPage}>
      {Array.from({ length: PLACEHOLDERS }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they never move
        <span key={at} />
      ))}
    </div>
  )
}

function KeepingTrouble() {
  const { keepingProblem, complainAboutKeeping } = useLibrary((state) => state)
  if (!keepingProblem) return null
  return (
    <Trouble problem={keepingProblem} meaning={words.keepingFailed}>
      <Button onClick={() => complainAboutKeeping(null)}>{words.dismiss}</Button>
    </Trouble>
  )
}
