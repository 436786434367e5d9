import type { Report } from '@shared/deletion'
import { useEffect, useRef } from 'react'
import { isOffline } from '../library/offline'
import { Trouble } from '../problems/trouble'
import { NewVersionsQuestion } from '../settings/new-versions'
import { useDeletion, useLibrary } from '../stores'
import { Button } from '../ui/button'
import { isField } from '../ui/field'
import { common } from '../ui/words'
import { Entries, Outcomes } from './entries'
import { ExportButtons } from './export-buttons'
import { reportLead, words } from './words'

/** The report of a run: the outcome of each asset. It takes the place of the floating bar. */
export function ReportPanel({ report }: { report: Report }) {
  const { close, planLeft, goOn } = useDeletion((state) => state)
  const offline = useLibrary(({ phase }) => isOffline(phase))
  const waits = offline ? words.offline : undefined
  const panel = useRef<HTMLElement>(null)

  useEffect(() => {
    // A user who is typing keeps the focus; otherwise the next letter would be a command.
    if (!isField(document.activeElement)) panel.current?.focus()
  }, [])

  const { runId, stoppedBy, counts, total } = report
  // A problem leaves the run open, and it can continue with what was confirmed. After a stop by the
  // user only a new plan, with a new confirmation, deletes the rest.
  const trouble = stoppedBy === 'user' ? null : stoppedBy

  return (
    <section ref={panel} className="floating report" aria-label={words.report} tabIndex={-1}>
      <header>
        <h2>{words.report}</h2>
        <span className="spacer" />
        <Button onClick={close}>{common.close}</Button>
      </header>
      <Outcomes counts={counts} />
      {trouble && (
        <Trouble problem={trouble} meaning={words.stoppedMeaning}>
          <Button disabled={offline} title={waits} onClick={() => void goOn(runId)}>
            {words.goOn}
          </Button>
        </Trouble>
      )}
      <p>{reportLead(report)}</p>
      {counts.deleted > 0 && <NewVersionsQuestion />}
      <div className="report-actions">
        {counts.deleted < total && (
          <Button disabled={offline} title={waits} onClick={() => void planLeft(runId)}>
            {words.retryLeft}
          </Button>
        )}
        {offline && <small>{words.offline}</small>}
        <ExportButtons runId={runId} />
      </div>
      <Entries runId={runId} total={total} />
    </section>
  )
}
