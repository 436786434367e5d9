import { useOwnWords } from '../libraries/description'
import { problemWords } from '../problems/words'
import { useAccounts, useLibrary } from '../stores'
import { Button } from '../ui/button'
import { formatTime } from '../ui/format'
import { ClockIcon, OfflineIcon } from '../ui/icons'
import { Progress } from '../ui/progress'
import { common } from '../ui/words'
import type { ListingPhase } from './listing/listing-phase'
import { isOffline } from './offline'
import { words } from './words'

/** Says how old the cached listing is, until a listing of this session has replaced it. */
export function ListingAge() {
  const cachedAt = useLibrary((state) => state.cachedAt)

  // Always in the page: text that arrives together with its live region may not be announced.
  return <div role="status">{cachedAt !== null && <Age cachedAt={cachedAt} />}</div>
}

function Age({ cachedAt }: { cachedAt: number }) {
  const phase = useLibrary((state) => state.phase)
  const { check, busy } = useAccounts((state) => state)
  const { checkingHint } = useOwnWords().library

  const offline = isOffline(phase)
  const isTrying = busy !== null || phase.kind === 'listing' || phase.kind === 'idle'

  return (
    <section
      className={offline && !isTrying ? 'listing-age listing-age-offline' : 'listing-age'}
      aria-label={words.asOfLabel}
    >
      <span className="listing-age-icon">{offline ? <OfflineIcon /> : <ClockIcon />}</span>
      <p>
        <b>{words.asOf(formatTime(cachedAt))}</b>
        <span>{hintOf(phase, checkingHint)}</span>
      </p>
      {phase.kind === 'offline' && (
        <Button disabled={busy !== null} onClick={() => void check()}>
          {busy === null ? words.tryAgain : words.trying}
        </Button>
      )}
      {isTrying && <Progress label={words.trying} />}
    </section>
  )
}

function hintOf(phase: ListingPhase, checkingHint: string): string {
  switch (phase.kind) {
    case 'offline':
      return phase.problem === null
        ? words.connectingHint
        : common.sentences([problemWords(phase.problem).what, words.offlineHint])
    case 'idle':
    case 'listing':
      return checkingHint
    case 'ended':
    case 'failed':
      return words.partHint
  }
}
