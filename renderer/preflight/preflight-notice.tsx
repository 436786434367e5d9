import { isBlocking, type Preflight } from '@shared/preflight'
import { usePreflight } from '../stores'
import { Button } from '../ui/button'
import { ClockIcon, WarningIcon } from '../ui/icons'
import { common } from '../ui/words'
import { words } from './words'

/** Shown above the grid before anything is selected: what would get in the way of a deletion. */
export function PreflightNotice() {
  const { findings, busy, check } = usePreflight((state) => state)

  return (
    // Always in the page: text that arrives together with its live region may not be announced.
    <div role="status">
      {findings.length > 0 && (
        <section className="preflight" aria-label={words.label}>
          <Findings findings={findings} />
          <Button look="quiet" disabled={busy} onClick={() => void check()}>
            {busy ? common.checking : words.again}
          </Button>
        </section>
      )}
    </div>
  )
}

/** The same findings, inside the confirmation. */
export function PreflightReminder() {
  const findings = usePreflight((state) => state.findings)

  return (
    <div role="status">
      {findings.length > 0 && (
        <div className="preflight">
          <Findings findings={findings} />
        </div>
      )}
    </div>
  )
}

function Findings({ findings }: { findings: readonly Preflight[] }) {
  return (
    <div className="findings">
      <ul>
        {findings.map((finding) => {
          const { what, remedy } = words.of(finding)

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
