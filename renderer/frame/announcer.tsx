import { useEffect, useState } from 'react'
import type { DeletionStep } from '../deletion/deletion-store'
import { size } from '../library/bits'
import { useDeletion, useLibrary } from '../stores'
import { deletedOf, endedOf, pausedOf, selectedOf } from './words'

/** A screen reader is told the last of several quick changes, not each. */
const QUIET_MS = 500
/** Said once: after that somebody who reads through the page does not come upon it again. */
const STAYS_MS = 2000

/** Says what sighted people see change at the edge of the screen: how much is selected, how far a deletion is. */
export function Announcer() {
  const bits = useLibrary(({ selecting }) => selecting.now.bits)
  const total = useLibrary(({ tally }) => tally.all)
  const step = useDeletion((state) => state.step)
  const selected = size(bits)
  const wanted = tellingOf(step) ?? (selected > 0 ? selectedOf(selected, total) : '')
  const [said, setSaid] = useState('')
  useEffect(() => {
    const say = setTimeout(() => setSaid(wanted), QUIET_MS)
    const clear = setTimeout(() => setSaid(''), QUIET_MS + STAYS_MS)
    return () => {
      clearTimeout(say)
      clearTimeout(clear)
    }
  }, [wanted])
  return (
    <div className="visually-hidden" aria-live="polite">
      {said}
    </div>
  )
}

/** How far a deletion is, whether it goes on, and how it ended; null when there is none. */
function tellingOf(step: DeletionStep): string | null {
  if (step.kind === 'reported') return endedOf(step.report.counts.deleted, step.report.total)
  if (step.kind !== 'running') return null
  const { counts, total, phase, waiting } = step.progress
  return phase === 'paused' || waiting ? pausedOf(counts.deleted, total) : deletedOf(counts.deleted, total)
}
