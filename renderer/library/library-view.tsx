import type { ReactNode } from 'react'
import { useLibrary } from '../stores'
import { Button } from '../ui/button'
import { Trouble } from '../ui/trouble'
import { Grid } from './grid'
import { isFiltered, WHOLE_LIBRARY } from './view'
import { words } from './words'

/** The grid, or what stands in its place; above it what the user has to know about the listing. */
export function LibraryView() {
  return (
    <div className="library-view">
      <ListingTrouble />
      <SelectAllQuestion />
      <Content />
    </div>
  )
}

function Content() {
  const { shown, assets, phase, view, look } = useLibrary((state) => state)
  if (shown.length > 0) return <Grid />
  if (phase.kind === 'listing' || phase.kind === 'idle') {
    return assets.length === 0 ? <EmptyState title={words.firstPage} hint="" /> : <EmptyState title={words.noMatchTitle} hint={words.stillListing} />
  }
  if (assets.length === 0) {
    const complete = phase.kind === 'ended' && phase.end.problem === null
    return complete ? <EmptyState title={words.emptyTitle} hint={words.emptyHint} /> : null
  }
  return (
    <EmptyState title={words.noMatchTitle} hint={words.noMatchHint}>
      {isFiltered(view) && (
        <Button look="primary" onClick={() => look({ type: WHOLE_LIBRARY.type, search: WHOLE_LIBRARY.search })}>
          {words.showAll}
        </Button>
      )}
    </EmptyState>
  )
}

function EmptyState({ title, hint, children }: { title: string; hint: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {hint && <p>{hint}</p>}
      {children}
    </div>
  )
}

function ListingTrouble() {
  const { phase, refresh } = useLibrary((state) => state)
  const problem = phase.kind === 'failed' ? phase.problem : phase.kind === 'ended' ? phase.end.problem : null
  if (!problem) return null
  return (
    <Trouble problem={problem} meaning={`${words.partTitle} ${words.notListed}`}>
      <Button onClick={() => void refresh()}>{words.tryAgain}</Button>
    </Trouble>
  )
}

/** "Select all" while the listing runs: it waits, or takes what is there, on the user's word (R3). */
function SelectAllQuestion() {
  const { selectAllAsked, selectWhenComplete, shown, answerSelectAll } = useLibrary((state) => state)
  if (selectWhenComplete) {
    return (
      <div role="status" className="question">
        {words.willSelect}
        <Button look="quiet" onClick={() => answerSelectAll('never')}>
          {words.never}
        </Button>
      </div>
    )
  }
  if (!selectAllAsked) return null
  return (
    <div role="status" className="question">
      {words.stillListing}
      <Button onClick={() => answerSelectAll('later')}>{words.selectLater}</Button>
      <Button onClick={() => answerSelectAll('now')}>{words.selectNow(shown.length)}</Button>
      <Button look="quiet" onClick={() => answerSelectAll('never')}>
        {words.never}
      </Button>
    </div>
  )
}
