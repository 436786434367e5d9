import { useLibrary } from '../stores'
import { Button } from '../ui/button'
import { RefreshIcon, SearchIcon } from '../ui/icons'
import { Progress } from '../ui/progress'
import type { SortOrder, TypeFilter } from './view'
import { howMany, listingNotes, words } from './words'

const TYPES = ['all', 'image', 'video', 'audio', 'other'] as const satisfies readonly TypeFilter[]
const SORTS = ['newest', 'oldest'] as const satisfies readonly SortOrder[]

/** What is looked at, and how. `busy` while a deletion runs: a refresh has to wait for its end. */
export function Toolbar({ busy }: { busy: boolean }) {
  const { view, shown, assets, counts, phase, look, refresh, cancel, selectAll } = useLibrary((state) => state)
  const isListing = phase.kind === 'listing'
  const notes = phase.kind === 'ended' ? listingNotes(phase.end) : ''
  return (
    <header className="toolbar">
      <h1>{words.title[view.type]}</h1>
      <p role="status" className="toolbar-count" title={notes}>
        {howMany(shown.length, assets.length, isListing || phase.kind === 'idle')}
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
        {TYPES.filter((type) => type !== 'other' || counts.other > 0).map((type) => (
          <option key={type} value={type}>
            {words.title[type]}
          </option>
        ))}
      </select>
      <select
        aria-label={words.sortLabel}
        value={view.sort}
        onChange={(event) => look({ sort: SORTS.find((sort) => sort === event.target.value) ?? 'newest' })}
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {words.sort[sort]}
          </option>
        ))}
      </select>
      {isListing ? (
        <Button onClick={() => void cancel()}>{words.stopListing}</Button>
      ) : (
        <Button className="icon-button" aria-label={words.refresh} title={words.refresh} disabled={busy} onClick={() => void refresh()}>
          <RefreshIcon />
        </Button>
      )}
      <Button look="quiet" disabled={shown.length === 0} onClick={selectAll}>
        {words.selectAll}
      </Button>
      {isListing && <Progress label={words.firstPage} />}
    </header>
  )
}
