import { useEffect, useState } from 'react'
import { size } from '../library/bits'
import { useDeletion, useLibrary } from '../stores'
import { deletedOf, selectedOf } from './words'

/** A screen reader is told the last of several quick changes, not each. */
const QUIET_MS = 500

/** Says what sighted people see change at the edge of the screen: how much is selected, how far a deletion is. */
export function Announcer() {
  const bits = useLibrary(({ selecting }) => selecting.now.bits)
  const total = useLibrary(({ tally }) => tally.all)
  const step = useDeletion((state) => state.step)
  const selected = size(bits)
  const wanted =
    step.kind === 'running' ? deletedOf(step.progress.counts.deleted, step.progress.total) : selected > 0 ? selectedOf(selected, total) : ''
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(wanted), QUIET_MS)
    return () => clearTimeout(timer)
  }, [wanted])
  return (
    <div className="visually-hidden" aria-live="polite">
      {said}
    </div>
  )
}
