import { Button } from '../ui/button'
import { Progress } from '../ui/progress'
import type { DuplicatesState } from './duplicates-state'
import { estimateOf } from './looking'
import { costOf, texts, words } from './words'

/** What was not looked at, what that costs, and how far it has come. */
export function LookCard({ state }: { state: DuplicatesState }) {
  const { unseen, looking, look, pauseLooking, stopLooking } = state
  const left = looking ? looking.total - looking.done : unseen.length
  if (left === 0) return null

  return (
    <section className="look" aria-label={words.lookTitle}>
      <b>{looking ? texts.lookedAt(looking.done, looking.total) : words.lookTitle}</b>
      {!looking && <small className="look-hint">{words.lookHint}</small>}
      {looking && <Progress label={words.looking} value={looking.done} total={looking.total} />}
      <small>{costOf(estimateOf(left, looking))}</small>
      {looking !== null && looking.failed > 0 && <small>{texts.failedOf(looking.failed)}</small>}
      <p>
        {looking ? (
          <>
            <Button onClick={() => pauseLooking(!looking.isPaused)}>
              {looking.isPaused ? words.resume : words.pause}
            </Button>
            <Button look="quiet" onClick={stopLooking}>
              {words.stop}
            </Button>
          </>
        ) : (
          <Button title={words.lookHint} onClick={look}>
            {words.look}
          </Button>
        )}
      </p>
    </section>
  )
}
