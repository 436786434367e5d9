import { isBlocking, type Preflight } from '@shared/preflight'
import { usePreflight } from '../stores'
import { Button } from '../ui/button'
import { ClockIcon, WarningIcon } from '../ui/icons'
import { common } from '../ui/words'
import { findingWords, words } from './words'

/** Shown above the grid before anything is selected: what would get in the way of a deletion. */
export function PreflightNotice() {
  const { findings, busy, check } = usePreflight((state) => state)
  if (findings.length === 0) return null

  return (
    <section className="preflight" aria-label={words.label}>
      <Findings findings={findings} />
      <Button look="quiet" disabled={busy} onClick={() => void check()}>
        {busy ? common.checking : words.again}
      </Button>
    </section>
  )
}

/** The same findings, inside the confirmation. */
export function PreflightReminder() {
  const findings = usePreflight((state) => state.findings)
  if (findings.length === 0) return null

  return (
    <div className="preflight">
      <Findings findings={findings} />
    </div>
  )
}

function Findings({ findings }: { findings: readonly Preflight[] }) {
  return (
    <div role="status" className="findings">
      <ul>
        {findings.map((finding) => {
          const { what, remedy } = findingWords(finding)

          return (
            <li key={finding.kind}>
              {isBlocking(finding) ? <WarningIcon /> : <ClockIcon />}
              <p>
                <strong>{what}</strong> {remedy}
              </p>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
