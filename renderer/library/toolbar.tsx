import { useLibrary } from '../stores'
import { Button } from '../ui/button'
import { RefreshIcon, SearchIcon } from '../ui/icons'
import { Progress } from '../ui/progress'
import { isOffline } from './offline'
import { SORT_KEYS } from './orders'
import type { TypeFilter } from './view'
import { howMany, listingNotes, words } from './words'

const TYPES = ['all', 'image', 'video', 'audio', 'other'] as const satisfies readonly TypeFilter[]

/** Every key both ways, as the value of an option: the one people look for first comes first. */
const SORTS = SORT_KEYS.flatMap((sort) => {
  const ways = [
    { value: `${sort} up`, sort, descending: false },
    { value: `${sort} down`, sort, descending: true }
  ]
  return sort === 'name' ? ways : ways.reverse()
})

/** What is looked at, and how. `busy` while a deletion runs: a refresh has to wait for its end. */
export function Toolbar({ busy }: { busy: boolean }) {
  const { view, shown, tally, phase, cachedAt, look, refresh, cancel, selectAll } = useLibrary((state) => state)
  const isListing = phase.kind === 'listing'
  const offline = isOffline(phase)
  const notes = phase.kind === 'ended' ? listingNotes(phase.end) : ''
  const total = shown.order.length
  return (
    <header className="toolbar">
      <h1>{words.title[view.corner ?? view.type]}</h1>
      <p role="status" className="toolbar-count" title={notes}>
        {howMany(total, tally.all, cachedAt === null && (isListing || phase.kind === 'idle'))}
      </p>
      <label className="searchfield">
        <SearchIcon />
        <input
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={view.search}
          onChange={(event) => look({ search: event.target.value })}
        />
      </label>
      <select
        aria-label={words.typeLabel}
        value={view.type}
        onChange={(event) => look({ type: TYPES.find((type) => type === event.target.value) ?? 'all' })}
      >
        {TYPES.filter((type) => type !== 'other' || tally.other > 0).map((type) => (
          <option key={type} value={type}>
            {words.title[type]}
          </option>
        ))}
      </select>
      <select
        aria-label={words.sortLabel}
        value={`${view.sort} ${view.descending ? 'down' : 'up'}`}
        onChange={(event) => {
          const wanted = SORTS.find(({ value }) => value === event.target.value)
          if (wanted) look({ sort: wanted.sort, descending: wanted.descending })
        }}
      >
        {SORTS.map(({ value, sort, descending }) => (
          <option key={value} value={value}>
            {words.sort[sort][Number(descending)]}
          </option>
        ))}
      </select>
      {isListing ? (
        <Button onClick={() => void cancel()}>{words.stopListing}</Button>
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
      <Button look="quiet" disabled={total === 0} onClick={selectAll}>
        {words.selectAll}
      </Button>
      {isListing && cachedAt === null && <Progress label={words.firstPage} />}
    </header>
  )
}
