import type { OutcomeKind, Report } from '@shared/deletion'
import type { Problem } from '@shared/problem'
import { Suspense, useEffect, useRef, useState } from 'react'
import { words as accountWords } from '../accounts/words'
import { unprovedList } from '../later'
import { useOwnWords } from '../libraries/description'
import { Trouble } from '../problems/trouble'
import { NewVersionsQuestion } from '../settings/new-versions'
import { useDeletion, useFrame } from '../stores'
import { Button } from '../ui/button'
import { DangerButton } from '../ui/danger/danger-button'
import { isField } from '../ui/field'
import { Later } from '../ui/loading/later'
import { common } from '../ui/words'
import { ExportButtons } from './export-buttons'
import { LazyEntries } from './lists/lazy-lists'
import { Outcomes } from './lists/outcomes'
import { useWhyNot } from './use-why-not'
import { reportLead, reportTitle, words } from './words'

export interface ReportProps {
  readonly report: Report
  readonly problem: Problem | null
}

/**
 * The report of a run: the outcome of each asset. It takes the place of the floating bar, in one
 * line when everything is proved to be deleted. Folded with something left, it keeps the reason and
 * the way on. `problem` is why its assets cannot be asked for now.
 */
export function ReportPanel({ report, problem }: ReportProps) {
  const { close, planLeft, goOn } = useDeletion((state) => state)
  const waits = useWhyNot()
  const openSheet = useFrame((state) => state.open)
  const panel = useRef<HTMLElement>(null)
  const own = useOwnWords().deletion
  const lead = reportLead(report, own)

  const { runId, stoppedBy, counts, total, verification } = report
  const isPlain =
    counts.deleted === total &&
    verification.kind === 'verified' &&
    !stoppedBy &&
    !report.copiesTrouble
  const hasMore = !isPlain || problem !== null
  const [isOpen, setOpen] = useState(hasMore)
  const [only, setOnly] = useState<OutcomeKind | null>(null)

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
      {isOpen ? words.less : words.details}
    </Button>
  )
  if (!isOpen && !hasMore)
    return (
      <section
        ref={panel}
        className="floating report-folded"
        aria-label={words.report}
        tabIndex={-1}
      >
        <h2>{reportTitle(report)}</h2>
        <Outcomes counts={counts} />
        <p title={lead}>{lead}</p>
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
      {isOpen ? (
        <Outcomes counts={counts} only={only} onOnly={setOnly} />
      ) : (
        <Outcomes counts={counts} />
      )}
      {trouble && (
        <Trouble problem={trouble} meaning={own.stoppedMeaning(counts['not-sent'])}>
          {trouble.kind === 'unauthorized' && (
            <Button onClick={() => openSheet('accounts')}>{accountWords.accounts}</Button>
          )}
          <DangerButton
            look="plain"
            disabled={waits !== undefined}
            title={waits}
            onConfirm={() => void goOn(runId)}
          >
            {words.goOn}
          </DangerButton>
        </Trouble>
      )}
      {problem && <Trouble problem={problem} meaning={words.nothingMore} />}
      {report.copiesFirst && (
        <Suspense>
          <Later what={unprovedList} props={{ report, isShort: !isOpen }} />
        </Suspense>
      )}
      <p>{lead}</p>
      <div className="report-actions">
        {/* Beside "Continue" it would be a second way to the same. */}
        {counts.deleted < total && !trouble && (
          <Button disabled={waits !== undefined} title={waits} onClick={() => void planLeft(runId)}>
            {words.retryLeft}
          </Button>
        )}
        {waits !== undefined && <small>{waits}</small>}
        <ExportButtons runId={runId} />
      </div>
      {isOpen && <LazyEntries runId={runId} total={total} counts={counts} only={only} />}
      {isOpen && counts.deleted > 0 && <NewVersionsQuestion />}
    </section>
  )
}
