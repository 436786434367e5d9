import type { OutcomeKind, PastRun } from '@shared/deletion'
import type { Problem } from '@shared/problem'
import { type ReactNode, Suspense, useCallback, useEffect, useState } from 'react'
import { ArchivePanel } from '../copies/archive/archive-panel'
import { type HistoryTab, HistoryTabs } from '../copies/archive/history-tabs'
import { words as copiesWords } from '../copies/archive/words'
import { useCopies } from '../copies/use-copies'
import { useDescription, useOwnWords } from '../libraries/description'
import { Trouble } from '../problems/trouble'
import { useDeletion, useFrame } from '../stores'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { formatTime } from '../ui/format'
import { HistoryIcon } from '../ui/icons'
import { Question } from '../ui/overlay/question'
import { common } from '../ui/words'
import { ExportButtons } from './export-buttons'
import { Entries } from './lists/entries'
import { OtherHistory } from './lists/other-history'
import { Outcomes } from './lists/outcomes'
import { useWhyNot } from './use-why-not'
import { verificationText, words } from './words'

/** Every past deletion of the account, from main's journals, and every copy it has. */
export function HistoryScreen() {
  const [chosen, choose] = useState<HistoryTab | null>(null)
  const { kind } = useDescription()
  const tab = chosen ?? 'deletions'
  const tabs = <HistoryTabs shown={tab} hasFocus={chosen !== null} onShow={choose} />

  return tab === 'deletions' ? (
    // What was read of one library says nothing of the other.
    <Deletions key={kind} tabs={tabs} />
  ) : (
    <section className="page" aria-labelledby="history-title">
      <header className="toolbar">
        <h1 id="history-title">{common.history}</h1>
        {tabs}
      </header>
      <div
        className="page-body page-list"
        role="tabpanel"
        aria-label={copiesWords.copies}
        data-home
        tabIndex={-1}
      >
        <Suspense>
          <ArchivePanel />
        </Suspense>
      </div>
    </section>
  )
}

function Deletions({ tabs }: { tabs: ReactNode }) {
  const { runs: read, clearHistory } = useDeletion((state) => state)
  const step = useDeletion((state) => state.step)
  const progress = step.kind === 'running' ? step.progress : null
  const isRunning = progress !== null
  const [runs, setRuns] = useState<readonly PastRun[] | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  const [asks, setAsks] = useState(false)
  const own = useOwnWords().deletion

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
        {tabs}
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
      <div
        className="page-body page-list"
        role="tabpanel"
        aria-label={copiesWords.deletions}
        data-home
        tabIndex={-1}
      >
        {problem && <Trouble problem={problem} meaning={words.historyFailed} />}
        {progress && (
          <p role="status">{copiesWords.runNow(progress.counts.deleted, progress.total)}</p>
        )}
        {runs?.length === 0 && !problem && !progress && (
          <EmptyState
            icon={<HistoryIcon />}
            title={own.historyEmptyTitle}
            hint={own.historyEmptyHint}
          >
            <OtherHistory />
          </EmptyState>
        )}
        {runs && runs.length > 0 && (
          <>
            <p>{own.historyHint}</p>
            <OtherHistory />
          </>
        )}
        {runs?.map((run) => (
          <RunCard key={run.runId} run={run} />
        ))}
      </div>
    </section>
  )
}

/** Plans what a run that has ended did not delete; the confirmation opens over the library. */
function useRetryLeft({ runId, endedAt, counts, total }: PastRun) {
  const planLeft = useDeletion((state) => state.planLeft)
  const why = useWhyNot()
  const show = useFrame((state) => state.show)

  return {
    hasLeft: endedAt !== null && counts.deleted < total,
    why,
    retry: () => {
      show('library')
      void planLeft(runId)
    }
  }
}

function RunCard({ run }: { run: PastRun }) {
  const [isOpen, setOpen] = useState(false)
  const [only, setOnly] = useState<OutcomeKind | null>(null)
  const { hasLeft, why, retry } = useRetryLeft(run)
  const { runId, startedAt, endedAt, total, counts, damaged } = run
  const { kind, words: ownWords } = useDescription()
  const own = ownWords.deletion

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
      {isOpen ? (
        <Outcomes counts={counts} only={only} onOnly={setOnly} />
      ) : (
        <Outcomes counts={counts} />
      )}
      <p>
        {common.sentences([
          damaged && own.damaged,
          endedAt !== null && verificationText({ ...run, library: kind }, own)
        ])}
      </p>
      {(hasLeft || isOpen) && (
        <div className="report-actions">
          {hasLeft && (
            <Button disabled={why !== undefined} title={why} onClick={retry}>
              {words.retryLeft}
            </Button>
          )}
          {hasLeft && why && <small>{why}</small>}
          {isOpen && (
            <Suspense>
              <ShowCopies />
            </Suspense>
          )}
          {isOpen && <ExportButtons runId={runId} />}
        </div>
      )}
      {isOpen && (
        <div className="archive">
          <Entries runId={runId} total={total} counts={counts} only={only} />
        </div>
      )}
    </article>
  )
}

/** Where the copies of a run are, if the account has any. */
function ShowCopies() {
  const { setup, show } = useCopies((state) => state)
  if (!setup || setup.folder === null) return null
  return <Button onClick={() => void show(null)}>{copiesWords.showFolder}</Button>
}
