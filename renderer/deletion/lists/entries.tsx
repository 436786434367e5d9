import type { ReportEntry } from '@shared/deletion'
import { entryText } from '../../copies/first/words'
import { words } from '../words'
import { FrozenList } from './frozen-list'
import { useReportPages } from './pages'

/** Every asset of a run and its outcome. */
export function Entries({ runId, total }: { runId: string; total: number }) {
  const load = useReportPages(runId)

  return <FrozenList label={words.entries} total={total} load={load} note={noteOf} />
}

const noteOf = (entry: ReportEntry) => (
  <span className={`note note-${entry.outcome.kind}`}>{entryText(entry)}</span>
)
