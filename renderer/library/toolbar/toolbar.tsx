import { SEARCH_LIMIT } from '@shared/filters'
import { useOwnWords } from '../../libraries/description'
import { useLibrary, useSavedFilters } from '../../stores'
import { Button } from '../../ui/button'
import { RefreshIcon, SearchIcon, StopIcon } from '../../ui/icons'
import { Progress } from '../../ui/progress'
import { FilterButton } from '../filter/filter-button'
import { savedAs } from '../filter/saved-filters-store'
import { titleOf } from '../filter/words'
import { problemOf } from '../listing/listing-phase'
import { ViewControls } from '../look/view-controls'
import { isOffline } from '../offline'
import { listingNotes, words } from '../words'
import { SortSelect, TypeSelect } from './selects'

/** Search, filters, sort order and refresh. `busy` while a deletion runs: no refresh until then. */
export function Toolbar({ busy }: { busy: boolean }) {
  const { view, theseAre, shown, tally, phase, cachedAt, changeView, refresh, cancel, selectAll } =
    useLibrary((state) => state)
  const saved = useSavedFilters((state) => state.saved)
  const own = useOwnWords()
  const isListing = phase.kind === 'listing'
  const offline = isOffline(phase)
  const notes = phase.kind === 'ended' ? listingNotes(phase.end, own.library) : ''
  const total = shown.order.length
  const isGrowing = cachedAt === null && (isListing || phase.kind === 'idle')
  const isPart = cachedAt === null && phase.kind === 'ended' && problemOf(phase) !== null
  const { howMany } = own.library
  const some = Math.max(0, tally.all - 1)
  /** Whatever the count may say: how far the library is loaded moves nothing. */
  const counts = [
    howMany(some, tally.all, true),
    howMany(some, tally.all, false),
    `${howMany(tally.all, tally.all, false)} ${words.notAll}`
  ]

  return (
    <header className="toolbar">
      <div className="toolbar-title" data-room={own.filter.all} data-counts={counts.join('\n')}>
        <h1>
          <bdi>{titleOf(view, savedAs(saved, view), theseAre(), own.filter.all)}</bdi>
        </h1>
        <p
          role="status"
          // Not page by page while they come in.
          aria-live={isListing ? 'off' : 'polite'}
          className="toolbar-count"
          title={notes}
        >
          <span>{howMany(total, tally.all, isGrowing)}</span>
          {isPart && <span> {words.notAll}</span>}
        </p>
      </div>
      <label className="searchfield">
        <SearchIcon />
        <span data-room={own.library.search}>
          <input
            type="search"
            aria-label={own.library.search}
            placeholder={own.library.search}
            value={view.search}
            maxLength={SEARCH_LIMIT}
            onChange={(event) => changeView({ search: event.target.value })}
          />
        </span>
      </label>
      <TypeSelect />
      <SortSelect />
      <FilterButton />
      <ViewControls />
      {isListing ? (
        <Button
          className="icon-button"
          aria-label={words.stopListing}
          title={words.stopListing}
          onClick={() => void cancel()}
        >
          <StopIcon />
        </Button>
      ) : (
        <Button
          className="icon-button"
          aria-label={words.refresh}
          title={offline ? words.offlineRefresh : words.refresh}
          disabled={busy || offline}
          onClick={() => void refresh()}
        >
          <RefreshIcon />
        </Button>
      )}
      <Button
        className="toolbar-select"
        data-room={words.selectAll}
        data-longer={words.selectThese(tally.all)}
        disabled={total === 0}
        onClick={selectAll}
      >
        <span>{isPart && total > 0 ? words.selectThese(total) : words.selectAll}</span>
      </Button>
      {isListing && cachedAt === null && <Progress label={own.library.firstPage} />}
    </header>
  )
}
