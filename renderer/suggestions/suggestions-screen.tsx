import './suggestions.css'
import { useState } from 'react'
import { AnswersTrouble } from '../duplicates/answers-trouble'
import { words as duplicateWords } from '../duplicates/words'
import { idsOf } from '../library/catalog/catalog'
import { isComplete, isGrowing } from '../library/listing/listing-phase'
import { KeepListTrouble } from '../library/notice-bar'
import { Trouble } from '../problems/trouble'
import { useFrame, useLibrary } from '../stores'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { BrushIcon } from '../ui/icons'
import { Progress } from '../ui/progress'
import { HistoryCard } from './history-card'
import type { Suggestion } from './kinds/suggestion'
import { words as seenWords } from './kinds/words'
import { JustPutAway, PutAwayList } from './put-away'
import { SuggestionCard, WaitingCard } from './suggestion-card'
import { type Suggestions, useSuggestions } from './use-suggestions'
import { NEEDS_HISTORY, texts, words } from './words'

/** First what is known, then ideas. Nothing here selects, and nothing deletes (R34). */
export function SuggestionsScreen() {
  const suggestions = useSuggestions()
  const { found, state } = suggestions
  const [showsAway, setShowsAway] = useState(false)
  const away = state.putAway?.length ?? 0

  return (
    <section className="page suggestions" aria-labelledby="suggestions-title">
      <header className="toolbar">
        <h1 id="suggestions-title">{words.title}</h1>
        <p className="soft" role="status">
          {found ? texts.summary(found.suggestions.length) : words.looking}
        </p>
        <span className="spacer" />
        <Button
          look="quiet"
          disabled={away === 0}
          aria-expanded={showsAway && away > 0}
          onClick={() => setShowsAway(!showsAway)}
        >
          {texts.putAwayCount(away)}
        </Button>
      </header>
      <div className="suggestions-body" data-home tabIndex={-1}>
        <JustPutAway state={state} />
        {state.problem && <Trouble problem={state.problem} meaning={words.problem} />}
        <AnswersTrouble state={suggestions.duplicates} />
        {showsAway && away > 0 && <PutAwayList state={state} />}
        <HistoryCard />
        <KeepListTrouble />
        <Standing />
        <Cards suggestions={suggestions} />
      </div>
    </section>
  )
}

/** That more may come, or that this is not all. */
function Standing() {
  const isMore = useLibrary(isGrowing)
  const isWhole = useLibrary(({ phase }) => isComplete(phase))
  if (isWhole) return null
  return <p className="soft">{isMore ? words.stillListing : words.partOnly}</p>
}

/** Of what was never on the screen no duplicates are known. */
function Compared({ seen, all }: { readonly seen: number; readonly all: number }) {
  const show = useFrame((frame) => frame.show)
  if (seen >= all) return null
  return (
    <p className="soft">
      {seenWords.compared(Math.max(0, seen), all)}{' '}
      <Button look="quiet" onClick={() => show('duplicates')}>
        {duplicateWords.lookTitle}
      </Button>
    </p>
  )
}

function Cards({
  suggestions: { found, history, state, duplicates }
}: {
  suggestions: Suggestions
}) {
  const catalog = useLibrary((library) => library.catalog)
  const all = useLibrary(({ tally }) => tally.all)
  const isKeepListLost = useLibrary((library) => library.isKeepListLost)
  const showThese = useLibrary((library) => library.showThese)
  const showScreen = useFrame((frame) => frame.show)
  // What is kept is not known, so neither is what may go.
  if (found === null || isKeepListLost) return null

  const { reach, leftOut: out, suggestions: cards } = found
  const isComparing = duplicates.compared !== null && duplicates.compared < 1
  const isReading = history !== null && history.phase !== 'idle' && history.phase !== 'off'
  const waits = reach === null && isReading && all > 0 ? NEEDS_HISTORY : []
  const show = ({ kind, indices, groups }: Suggestion): void => {
    if (groups.length > 0) duplicates.bind(groups)
    showThese(() => words.name[kind], indices)
    showScreen('library')
  }

  return (
    <>
      {all > 0 && <p className="soft">{texts.leftOut(out, all, reach)}</p>}
      <Compared seen={all - duplicates.unseen.length} all={all} />
      {isComparing && (
        <Progress label={words.comparing} value={duplicates.compared ?? 0} total={1} />
      )}
      {cards.length + waits.length === 0 ? (
        <EmptyState
          icon={<BrushIcon />}
          title={all === 0 ? words.nothingListed : words.nothing}
          hint={all === 0 ? words.nothingListedHint : words.nothingHint}
        />
      ) : (
        <div className="suggestion-cards">
          {cards.map((suggestion) => (
            <SuggestionCard
              key={`${suggestion.kind} ${suggestion.batch?.from}`}
              suggestion={suggestion}
              reach={reach}
              onShow={() => show(suggestion)}
              onPutAway={() =>
                state.put({ kind: suggestion.kind, ids: idsOf(catalog, suggestion.indices) })
              }
            />
          ))}
          {waits.map((kind) => (
            <WaitingCard key={kind} kind={kind} />
          ))}
        </div>
      )}
    </>
  )
}
