import { RECORDS_PER_MESSAGE, type Report, type ReportEntry } from '@shared/deletion'
import { ok } from '@shared/problem'
import { use, useCallback, useEffect, useState } from 'react'
import { FrozenList } from '../../deletion/lists/frozen-list'
import { useReportPages } from '../../deletion/lists/pages'
import { KindContext } from '../../libraries/kind-context'
import { Trouble } from '../../problems/trouble'
import { Button } from '../../ui/button'
import { useCopies } from '../use-copies'
import { entryText, unprovedLead, words } from './words'
import '../copies.css'

export interface Props {
  readonly report: Report
  /** How many and why, without the list. */
  readonly isShort: boolean
}

/** What a run that saved copies first kept because a copy was not proved: before all the rest. */
export function UnprovedList({ report, isShort }: Props) {
  const { runId, total, counts, copied = 0, copiesTrouble } = report
  const show = useCopies((state) => state.show)
  const read = useReportPages(runId)
  const [unproved, setUnproved] = useState<readonly ReportEntry[]>([])

  useEffect(() => {
    let isCurrent = true
    const collect = async (): Promise<void> => {
      const found: ReportEntry[] = []
      for (let offset = 0; offset < total && isCurrent; offset += RECORDS_PER_MESSAGE) {
        const page = await read(offset)
        if (!page.ok) break
        found.push(...page.value.filter(isUnproved))
      }
      if (isCurrent) setUnproved(found)
    }
    if (counts['not-sent'] > 0) void collect()
    return () => {
      isCurrent = false
    }
  }, [read, total, counts])

  const load = useCallback(
    async (offset: number) => ok(unproved.slice(offset, offset + RECORDS_PER_MESSAGE)),
    [unproved]
  )

  const kind = use(KindContext)

  return (
    <>
      {copiesTrouble && <Trouble problem={copiesTrouble} meaning={words.listsMeaning} />}
      {unproved.length > 0 && (
        <div className="report-unproved">
          <h3>{words.unprovedTitle(unproved.length)}</h3>
          <p>{unprovedLead(unproved.length, counts.deleted, copied)}</p>
          {!isShort && (
            <FrozenList
              label={words.unproved}
              total={unproved.length}
              load={load}
              note={(entry) => <span className="note note-unproved">{entryText(entry, kind)}</span>}
            />
          )}
        </div>
      )}
      {!isShort && (
        <div className="report-actions">
          <Button onClick={() => void show(null)}>{words.showCopies}</Button>
        </div>
      )}
    </>
  )
}

const isUnproved = ({ outcome }: ReportEntry): boolean =>
  outcome.kind === 'not-sent' && outcome.copy !== undefined
