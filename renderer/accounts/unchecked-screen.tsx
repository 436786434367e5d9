import type { Connection } from '@shared/account'
import type { Problem } from '@shared/problem'
import { useEffect } from 'react'
import { useAccounts } from '../stores'
import { Button } from '../ui/button'
import { Trouble } from '../ui/trouble'
import { StorageNote } from './storage-note'
import { Welcome } from './welcome'
import { words } from './words'

/** How often a token that could not be checked is tried again by itself. */
const AGAIN_MS = 10_000

/** A token that is stored and not checked: offline, or refused by the service. */
export function UncheckedScreen({ connection }: { connection: Connection & { kind: 'unchecked' } }) {
  const { check, leave, tokens, busy } = useAccounts((state) => state)
  const { trouble, email, storage } = connection
  const waits = trouble === null || mayPass(trouble)
  useEffect(() => {
    if (!waits) return undefined
    const again = () => void check()
    const timer = setInterval(again, AGAIN_MS)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [waits, check])

  return (
    <Welcome>
      <div className="connect">
        <h2>{waits ? words.unchecked : words.uncheckedFailed}</h2>
        {email && <p>{email}</p>}
        <p>{words.uncheckedHint}</p>
        {trouble && <Trouble problem={trouble} meaning={words.nothingSent} />}
        <StorageNote storage={storage} />
        <div className="connect-actions">
          <Button look="primary" disabled={busy !== null} onClick={() => void check()}>
            {busy === 'checking' ? words.checking : words.tryAgain}
          </Button>
          <Button look="quiet" disabled={busy !== null} onClick={() => void leave(trouble?.kind === 'unauthorized' ? tokens?.current : null)}>
            {words.otherToken}
          </Button>
        </div>
      </div>
    </Welcome>
  )
}

/** Trouble that passes when the network is back. A refused token is not tried again by itself. */
function mayPass(problem: Problem): boolean {
  return ['unreachable', 'interrupted', 'timed-out', 'service-failed'].includes(problem.kind)
}
