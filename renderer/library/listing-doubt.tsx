import { type LibraryWords, useOwnWords } from '../libraries/description'
import { problemWords } from '../problems/words'
import { useLibrary } from '../stores'
import { formatTime } from '../ui/format'
import { ClockIcon } from '../ui/icons'
import type { ListingPhase } from './listing/listing-phase'
import { words } from './words'

/** Says that a listing waits for the service, or that it may not show everything (R39). */
export function ListingDoubt() {
  const own = useOwnWords().library
  const phase = useLibrary((state) => state.phase)
  const doubt = doubtOf(phase, own)

  return (
    // Always in the page: text that arrives together with its live region may not be announced.
    <div role="status">
      {doubt && (
        <div className="listing-age">
          <span className="listing-age-icon">
            <ClockIcon />
          </span>
          <p>
            <b>{doubt.what}</b>
            <span>{doubt.hint}</span>
          </p>
        </div>
      )}
    </div>
  )
}

function doubtOf(
  phase: ListingPhase,
  own: LibraryWords['library']
): { what: string; hint: string } | null {
  if (phase.kind === 'listing' && phase.wait)
    return {
      what: words.listingWaits(formatTime(phase.wait.until)),
      hint: problemWords(phase.wait.why).what
    }
  if (phase.kind !== 'ended' || phase.end.problem !== null) return null

  const { completeness } = phase.end
  if (completeness.kind === 'complete') return null
  return { what: own.mayBeMore, hint: own.doubt[completeness.why] }
}
