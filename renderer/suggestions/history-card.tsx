import { StarIcon } from '../ui/icons'
import { Progress } from '../ui/progress'
import { HistoryActions } from '../works/history-line'
import { useWorks } from '../works/use-works'
import { historyText, words as worksWords } from '../works/words'
import { words } from './words'

/** What is known of uses: everything below rests on it. */
export function HistoryCard() {
  const history = useWorks((state) => state.history)

  return (
    <section className="known" aria-label={worksWords.history}>
      <span className="card-icon">
        <StarIcon />
      </span>
      <div>
        <p role="status">
          <b>{historyText(history)}</b>
        </p>
        <p className="soft">{history?.isWhole ? worksWords.notSeen : words.withoutHistory}</p>
      </div>
      <HistoryActions />
      {history?.phase === 'reading' && <Progress label={worksWords.reading} />}
    </section>
  )
}
