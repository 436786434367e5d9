import type { RunProgress } from '@shared/deletion'
import { useEffect, useState } from 'react'
import { size } from '../library/catalog/index-set'
import { useDeletion, useLibrary } from '../stores'
import { deletedOf, endedOf, pausedOf, selectedOf } from './words'

/** A screen reader is told the last of several quick changes, not each. */
const QUIET_MS = 500
/** Said once: after that somebody who reads through the page does not come upon it again. */
const STAYS_MS = 2000

/**
 * Says what sighted people see change at the edge of the screen: how much is selected, how far a
 * deletion is, and that it has ended. The end wins over what it does to the selection.
 */
export function Announcer() {
  const indices = useLibrary(({ selection }) => selection.now.indices)
  const total = useLibrary(({ tally }) => tally.all)
  const step = useDeletion((state) => state.step)
  const selected = size(indices)
  const [said, setSaid] = useState('')
  useSaying(
    step.kind === 'running'
      ? tellingOf(step.progress)
      : selected > 0
        ? selectedOf(selected, total)
        : '',
    setSaid
  )
  useSaying(
    step.kind === 'reported' ? endedOf(step.report.counts.deleted, step.report.total) : '',
    setSaid
  )
  return (
    <div className="visually-hidden" aria-live="polite">
      {said}
    </div>
  )
}

function useSaying(wanted: string, setSaid: (text: string) => void): void {
  useEffect(() => {
    if (wanted === '') return undefined
    const say = setTimeout(() => setSaid(wanted), QUIET_MS)
    const clear = setTimeout(() => setSaid(''), QUIET_MS + STAYS_MS)
    return () => {
      clearTimeout(say)
      clearTimeout(clear)
      setSaid('')
    }
  }, [wanted, setSaid])
}

function tellingOf({ counts, total, phase, waiting }: RunProgress): string {
  return phase === 'paused' || waiting
    ? pausedOf(counts.deleted, total)
    : deletedOf(counts.deleted, total)
}
