import type { PastRun } from '@shared/deletion'
import type { Problem } from '@shared/problem'
import { useCallback, useEffect, useState } from 'react'
import { Trouble } from '../problems/trouble'
import { useDeletion } from '../stores'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { formatTime } from '../ui/format'
import { HistoryIcon } from '../ui/icons'
import { Question } from '../ui/overlay/question'
import { common } from '../ui/words'
import { Entries, Outcomes } from './entries'
import { ExportButtons } from './export-buttons'
import { verificationText, words } from './words'

/** Every past deletion of the account, from main's journals. */
export function HistoryScreen() {
  const { runs: read, clearHistory } = useDeletion((state) => state)
  const isRunning = useDeletion(({ step }) => step.kind === 'running')
  const [runs, setRuns] = useState<readonly PastRun[] | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  const [asks, setAsks] = useState(false)

  const load = useCallback(async () => {
    const answer = await read()
    setProblem(answer.ok ? null : answer.problem)
    if (answer.ok) setRuns(answer.value)
  }, [read])
  // biome-ignore lint/correctness/useExhaustiveDependencies: reloads when a run begins or ends
  useEffect(() => void load(), [load, isRunning])

  const clear = async (): Promise<void> => {
    const cleared = await clearHistory()
    await load()
    if (!cleared.ok) setProblem(cleared.problem)
  }

  const hasEnded = runs?.some(({ endedAt }) => endedAt !== null)

  return (
    <section className="page" aria-labelledby="history-title">
      <header className="toolbar">
        <h1 id="history-title">{common.history}</h1>
        <span className="spacer" />
        {hasEnded && (
          <Button
            look="quiet"
            title={words.clearHistoryHint}
            disabled={isRunning}
            onClick={() => setAsks(true)}
          >
            {words.clearHistory}
          </Button>
        )}
      </header>
      {asks && (
        <Question
          title={words.clearTitle}
          lead={words.clearLead}
          act={words.clearHistory}
          look="danger"
          onAct={clear}
          onClose={() => setAsks(false)}
        />
      )}
      <div className="page-body page-list">
        {problem && <Trouble problem={problem} meaning={words.historyFailed} />}
        {runs?.length === 0 && !problem && (
          <EmptyState
            icon={<HistoryIcon />}
            title={words.historyEmptyTitle}
            hint={words.historyEmptyHint}
          />
        )}
        {runs && runs.length > 0 && <p>{words.historyHint}</p>}
        {runs?.map((run) => (
          <RunCard key={run.runId} run={run} />
        ))}
      </div>
    </section>
  )
}

function RunCard({ run }: { run: PastRun }) {
  const [isOpen, setOpen] = useState(false)
  const { runId, startedAt, endedAt, total, counts, verification, damaged } = run

  return (
    <article className="card" aria-label={formatTime(startedAt)}>
      <header className="run-head">
        <h2>{formatTime(startedAt)}</h2>
        {endedAt === null && <small>{words.interrupted}</small>}
        <span className="spacer" />
        <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.hide : words.show}
        </Button>
      </header>
      <Outcomes counts={counts} />
      <p>
        {[damaged && words.damaged, endedAt !== null && verificationText(verification)]
          .filter(Boolean)
          .join(' ')}
      </p>
      {isOpen && (
        <>
          <div className="report-actions">
            <ExportButtons runId={runId} />
          </div>
          <Entries runId={runId} total={total} />
        </>
      )}
    </article>
  )
}
