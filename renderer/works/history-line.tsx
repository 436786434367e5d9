import { Button } from '../ui/button'
import { Progress } from '../ui/progress'
import { useWorks } from './use-works'
import { historyText, words } from './words'
import './works.css'

/** How far the history was read, and what can be done about it. */
export function HistoryLine() {
  const history = useWorks((state) => state.history)

  return (
    <section className="history-line" aria-label={words.history}>
      <p role="status">{historyText(history)}</p>
      <HistoryActions />
      {history?.phase === 'reading' && <Progress label={words.reading} />}
    </section>
  )
}

/** Without a sentence, for where one stands already. */
export function HistoryActions() {
  const { history, read, pause, resume, stop } = useWorks((state) => state)
  const phase = history?.phase ?? 'idle'
  if (phase === 'off' || phase === 'idle')
    return (
      <Button onClick={() => read(history?.isWhole ?? false)}>
        {history?.isWhole ? words.again : words.readIt}
      </Button>
    )

  return (
    <>
      {phase === 'paused' ? (
        <Button onClick={resume}>{words.resume}</Button>
      ) : (
        <Button onClick={pause}>{words.pause}</Button>
      )}
      <Button look="quiet" onClick={stop}>
        {words.stop}
      </Button>
    </>
  )
}
