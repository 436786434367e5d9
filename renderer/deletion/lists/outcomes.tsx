import { outcomeLines } from '../words'

/** The outcome counts above zero. */
export function Outcomes({ counts }: { counts: Parameters<typeof outcomeLines>[0] }) {
  return (
    <p role="status" aria-live="off" className="outcomes">
      {outcomeLines(counts).map(({ kind, text }) => (
        <span key={kind} className={`outcome outcome-${kind}`}>
          {text}
        </span>
      ))}
    </p>
  )
}
