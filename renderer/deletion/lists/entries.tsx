import {
  type OutcomeCounts,
  type OutcomeKind,
  RECORDS_PER_MESSAGE,
  type ReportEntry
} from '@shared/deletion'
import type { LibraryKind } from '@shared/library/kind'
import { useCallback } from 'react'
import { entryText } from '../../copies/first/words'
import { useDescription } from '../../libraries/description'
import { firstOf } from './first-of'
import { FrozenList } from './frozen-list'
import { useReportPages } from './pages'

export interface EntriesProps {
  readonly runId: string
  readonly total: number
  readonly counts: OutcomeCounts
  /** The only kind that is listed; null for all. */
  readonly only: OutcomeKind | null
}

/** The assets of a run and their outcomes. */
export function Entries({ runId, total, counts, only }: EntriesProps) {
  const { kind, words: own } = useDescription()
  const { entries } = own.deletion
  const read = useReportPages(runId)
  const first = firstOf(counts, only)
  const listed = only === null ? total : counts[only]

  const load = useCallback(
    async (offset: number) => {
      const page = await read(first + offset)
      const left = Math.min(RECORDS_PER_MESSAGE, listed - offset)
      return page.ok ? { ok: true as const, value: page.value.slice(0, left) } : page
    },
    [read, first, listed]
  )

  const noteOf = (entry: ReportEntry) => <Note entry={entry} of={kind} />

  // A list of its own for each kind, so that none shows what another has loaded.
  return <FrozenList key={only} label={entries} total={listed} load={load} note={noteOf} />
}

const Note = ({ entry, of }: { entry: ReportEntry; of: LibraryKind }) => (
  <span className={`note note-${entry.outcome.kind}`}>{entryText(entry, of)}</span>
)
