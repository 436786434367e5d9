import type { ReportEntry } from '@shared/deletion'
import { FrozenList } from './frozen-list'
import { useReportPages } from './pages'
import { outcomeLines, outcomeText, words } from './words'

/** Every asset of a run and its outcome. */
export function Entries({ runId, total }: { runId: string; total: number }) {
  const load = useReportPages(runId)

  return <FrozenList label={words.entries} total={total} load={load} note={noteOf} />
}

const noteOf = ({ outcome }: ReportEntry) => (
  <span className={`note note-${outcome.kind}`}>{outcomeText(outcome)}</span>
)

/** The outcome counts above zero. */
export function Outcomes({ counts }: { counts: Parameters<typeof outcomeLines>[0] }) {
  return (
    <p role="status" aria-live="off" className="outcomes">
      {outcomeLines(counts).map(({ kind, text }) => (
        <span key={kind} className={`outcome outcome-${kind}`}>
          {text}
        </span>
      ))}
    </p>
  )
}
