import type { PutAway } from '@shared/suggestions/put-away'
import { useEffect } from 'react'
import { Button } from '../ui/button'
import type { SuggestionsState } from './suggestions-store'
import { texts, words } from './words'

const UNDO_MS = 10_000

interface Props {
  readonly state: SuggestionsState
}

/** What was put away just now, while one press takes it back. */
export function JustPutAway({ state: { last, takeBack, forgetLast } }: Props) {
  useEffect(() => {
    if (last === null) return
    const later = setTimeout(forgetLast, UNDO_MS)
    return () => clearTimeout(later)
  }, [last, forgetLast])

  return (
    <div role="status" className="just-put-away">
      {last && (
        <>
          <p>{texts.wasPutAway(last.kind, last.ids.length)}</p>
          <Button autoFocus onClick={() => takeBack(last)}>
            {words.undo}
          </Button>
        </>
      )}
    </div>
  )
}

/** The way back: everything that was put away, the latest first. */
export function PutAwayList({ state: { putAway, takeBack } }: Props) {
  const all = (putAway ?? []).toReversed()

  return (
    <section className="put-away" aria-label={words.putAwayTitle}>
      <h2>{words.putAwayTitle}</h2>
      <ul>
        {all.map((away, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be of the same kind and size
          <li key={at}>
            <Line away={away} onBack={() => takeBack(away)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Line({ away: { kind, ids }, onBack }: { away: PutAway; onBack: () => void }) {
  return (
    <>
      <span>
        {words.name[kind]} <small>{texts.assets(ids.length)}</small>
      </span>
      <Button aria-label={words.suggestAgainOf(words.name[kind])} onClick={onBack}>
        {words.suggestAgain}
      </Button>
    </>
  )
}
