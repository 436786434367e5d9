import type { AgainEntry, AgainRun } from '@shared/copies/again'
import { useCallback, useState } from 'react'
import { Trouble } from '../../problems/trouble'
import { Button } from '../../ui/button'
import { formatTime } from '../../ui/format'
import { Progress } from '../../ui/progress'
import { FileList } from './file-list'
import { useAgain } from './use-again'
import { countsText, outcomeText, progressText, runText, words } from './words'

/** What is on its way, and what became of every upload before it. */
export function AgainRuns() {
  const { progress, runs, problem } = useAgain((state) => state)
  const isRunning = progress !== null && progress.phase !== 'ended'
  if (!isRunning && !problem && !runs?.length) return null

  return (
    <section className="again" aria-label={words.report}>
      {problem && <Trouble problem={problem} meaning={words.failed} />}
      {isRunning && <UploadLine />}
      {progress?.endedBy && <Trouble problem={progress.endedBy} meaning={words.endedEarly} />}
      {runs && runs.length > 0 && <h2>{words.report}</h2>}
      {runs?.map((run) => (
        <RunCard key={run.runId} run={run} opened={run.runId === progress?.runId} />
      ))}
    </section>
  )
}

function UploadLine() {
  const { progress, stop } = useAgain((state) => state)
  if (progress === null) return null

  return (
    <article className="card" aria-label={words.uploading}>
      <h2>{words.uploading}</h2>
      <Progress label={words.uploading} value={progress.bytes} total={progress.ofBytes} />
      <div className="card-actions">
        <p role="status" aria-live="off">
          {progressText(progress)}
        </p>
        <span className="spacer" />
        <Button disabled={progress.phase === 'stopping'} onClick={stop}>
          {words.stop}
        </Button>
      </div>
    </article>
  )
}

function RunCard({ run, opened }: { run: AgainRun; opened: boolean }) {
  const { isBusy, look, runPage } = useAgain((state) => state)
  const [isOpen, setOpen] = useState(opened)
  const { runId, startedAt, total, counts } = run
  const load = useCallback((offset: number) => runPage(runId, offset), [runPage, runId])
  const more = runText(run)

  return (
    <article className="card" aria-label={formatTime(startedAt)}>
      <header className="run-head">
        <h3>{formatTime(startedAt)}</h3>
        <span role="status">{countsText(counts)}</span>
        <span className="spacer" />
        {counts.unseen > 0 && (
          <Button disabled={isBusy} onClick={() => void look(runId)}>
            {isBusy ? words.looking : words.look}
          </Button>
        )}
        <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.hide : words.show}
        </Button>
      </header>
      {more && <p>{more}</p>}
      {isOpen && (
        <FileList
          key={countsText(counts)}
          label={words.entries}
          total={total}
          load={load}
          note={noteOf}
        />
      )}
    </article>
  )
}

const noteOf = ({ outcome }: AgainEntry) => (
  <span className={outcome.kind === 'uploaded' ? 'note note-deleted' : `note note-${outcome.kind}`}>
    {outcomeText(outcome)}
  </span>
)
