import type { Report } from '@shared/deletion'
import { useEffect, useRef } from 'react'
import { useDeletion } from '../stores'
import { Button } from '../ui/button'
import { Trouble } from '../ui/trouble'
import { FrozenList } from './frozen-list'
import { useReportPages } from './pages'
import { outcomeLines, outcomeText, reportLead, words } from './words'

/** What became of each asset of the run, in place of the bar. */
export function ReportPanel({ report }: { report: Report }) {
  const close = useDeletion((state) => state.close)
  const load = useReportPages(report.runId)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus(), [])
  return (
    <section ref={panel} className="floating report" aria-label={words.report} tabIndex={-1}>
      <header>
        <h2>{words.report}</h2>
        <span className="spacer" />
        <Button onClick={close}>{words.close}</Button>
      </header>
      <p role="status" className="outcomes">
        {outcomeLines(report.counts).map(({ kind, text }) => (
          <span key={kind} className={`outcome outcome-${kind}`}>
            {text}
          </span>
        ))}
      </p>
      {report.stoppedBy !== null && report.stoppedBy !== 'user' && <Trouble problem={report.stoppedBy} meaning={words.stoppedMeaning} />}
      <p>{reportLead(report)}</p>
      <FrozenList
        label={words.entries}
        total={report.total}
        load={load}
        note={({ outcome }) => <span className={`note note-${outcome.kind}`}>{outcomeText(outcome)}</span>}
      />
    </section>
  )
}
