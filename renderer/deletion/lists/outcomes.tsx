import type { OutcomeCounts, OutcomeKind } from '@shared/deletion'
import { use } from 'react'
import { KindContext } from '../../libraries/kind-context'
import { outcomeLines } from '../words'

interface Props {
  readonly counts: OutcomeCounts
  /** The only kind that is listed; null for all. Without `onOnly` they are no buttons. */
  readonly only?: OutcomeKind | null
  readonly onOnly?: (kind: OutcomeKind | null) => void
}

/** The outcome counts above zero, each a switch that lists its assets alone. */
export function Outcomes({ counts, only = null, onOnly }: Props) {
  const library = use(KindContext)

  return (
    <p role="status" aria-live="off" className="outcomes">
      {outcomeLines(counts, library).map(({ kind, text }) =>
        onOnly ? (
          <button
            key={kind}
            type="button"
            className={`outcome outcome-${kind}`}
            aria-pressed={only === kind}
            onClick={() => onOnly(only === kind ? null : kind)}
          >
            {text}
          </button>
        ) : (
          <span key={kind} className={`outcome outcome-${kind}`}>
            {text}
          </span>
        )
      )}
    </p>
  )
}
