import type { Report } from '@shared/deletion'
import { Suspense, useEffect, useRef, useState } from 'react'
import { unprovedList } from '../later'
import { isOffline } from '../library/offline'
import { Trouble } from '../problems/trouble'
import { NewVersionsQuestion } from '../settings/new-versions'
import { useDeletion, useLibrary } from '../stores'
import { Button } from '../ui/button'
import { isField } from '../ui/field'
import { Later } from '../ui/loading/later'
import { common } from '../ui/words'
import { ExportButtons } from './export-buttons'
import { LazyEntries } from './lists/lazy-lists'
import { Outcomes } from './lists/outcomes'
import { reportLead, reportTitle, words } from './words'

/**
 * The report of a run: the outcome of each asset. It takes the place of the floating bar, in one
 * line when everything is proved to be deleted.
 */
export function ReportPanel({ report }: { report: Report }) {
  const { close, planLeft, goOn } = useDeletion((state) => state)
  const offline = useLibrary(({ phase }) => isOffline(phase))
  const waits = offline ? words.offline : undefined
  const panel = useRef<HTMLElement>(null)

  const { runId, stoppedBy, counts, total, verification } = report
  const isPlain = counts.deleted === total && verification.kind === 'verified' && !stoppedBy
  const [isOpen, setOpen] = useState(!isPlain)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the button with the focus is replaced
  useEffect(() => {
    // A user who is typing keeps the focus; otherwise the next letter would be a command.
    if (!isField(document.activeElement)) panel.current?.focus()
  }, [isOpen])

  // A problem leaves the run open, and it can continue with what was confirmed. After a stop by the
  // user only a new plan, with a new confirmation, deletes the rest.
  const trouble = stoppedBy === 'user' ? null : stoppedBy

  const details = (
    <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
      {words.details}
    </Button>
  )
  if (!isOpen)
    return (
      <section
        ref={panel}
        className="floating report-folded"
        aria-label={words.report}
        tabIndex={-1}
      >
        <h2>{reportTitle(report)}</h2>
        <Outcomes counts={counts} />
        <p title={reportLead(report)}>{reportLead(report)}</p>
        {details}
        <ExportButtons runId={runId} />
        <Button onClick={close}>{common.close}</Button>
      </section>
    )

  return (
    <section ref={panel} className="floating report" aria-label={words.report} tabIndex={-1}>
      <header>
        <h2>{reportTitle(report)}</h2>
        <span className="spacer" />
        {details}
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
      {report.copiesFirst && (
        <Suspense>
          <Later what={unprovedList} props={{ report }} />
        </Suspense>
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
      <LazyEntries runId={runId} total={total} />
    </section>
  )
}
