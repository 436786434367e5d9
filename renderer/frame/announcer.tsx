import type { RunProgress } from '@shared/deletion'
import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'
import { size } from '../library/catalog/index-set'
import { useDeletion, useLibrary } from '../stores'
import { words } from './words'

/** Of several quick changes only the last is announced. */
const QUIET_MS = 500
/** After that the text is removed, so that nobody who reads through the page finds it again. */
const STAYS_MS = 2000

/**
 * Announces what sighted users see change at the edge of the screen: how much is selected, how far
 * a deletion is, and that it has ended. The end takes precedence over its effect on the selection.
 */
export function Announcer() {
  const indices = useLibrary(({ selection }) => selection.now.indices)
  const total = useLibrary(({ tally }) => tally.all)
  const step = useDeletion((state) => state.step)
  const selected = size(indices)
  const [said, setSaid] = useState('')
  // State, so that the text outlasts the next drawing: it is said half a second later.
  const [hasSelected, setHasSelected] = useState(false)
  useEffect(() => {
    if (selected > 0) setHasSelected(true)
  }, [selected])
  const nothing = hasSelected ? words.nothingSelected : ''
  const selection = selected > 0 ? words.selectedOf(selected, total) : nothing

  useSaying(step.kind === 'running' ? progressOf(step.progress) : selection, setSaid)
  useSaying(
    step.kind === 'reported' ? words.endedOf(step.report.counts.deleted, step.report.total) : '',
    setSaid
  )

  return (
    <div className="visually-hidden" aria-live="polite">
      {said}
    </div>
  )
}

/** Takes back its own words alone: others may have been said since. */
function useSaying(wanted: string, setSaid: Dispatch<SetStateAction<string>>): void {
  useEffect(() => {
    if (wanted === '') return undefined

    const takeBack = (): void => setSaid((said) => (said === wanted ? '' : said))
    const say = setTimeout(() => setSaid(wanted), QUIET_MS)
    const clear = setTimeout(takeBack, QUIET_MS + STAYS_MS)

    return () => {
      clearTimeout(say)
      clearTimeout(clear)
      takeBack()
    }
  }, [wanted, setSaid])
}

function progressOf({ counts, total, phase, hold }: RunProgress): string {
  return phase === 'paused' || hold
    ? words.pausedOf(counts.deleted, total)
    : words.deletedOf(counts.deleted, total)
}
