import type { Connection } from '@shared/account'
import { Trouble } from '../problems/trouble'
import { useAccounts } from '../stores'
import { Button } from '../ui/button'
import { mayPass } from './tokens/may-pass'
import { StorageNote } from './tokens/storage-note'
import { Welcome } from './welcome'
import { words } from './words'

/** A token that is stored and not checked: offline, or refused by the service. */
export function UncheckedScreen({
  connection
}: {
  connection: Connection & { kind: 'unchecked' }
}) {
  const { check, leave, tokens, busy } = useAccounts((state) => state)
  const { trouble, email, storage } = connection
  const waits = trouble === null || mayPass(trouble)
  if (busy === 'starting') {
    return (
      <Welcome>
        <p role="status">{words.starting}</p>
      </Welcome>
    )
  }
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
          <Button
            look="quiet"
            disabled={busy !== null}
            onClick={() => void leave(trouble?.kind === 'unauthorized' ? tokens?.current : null)}
          >
            {words.otherToken}
          </Button>
        </div>
      </div>
    </Welcome>
  )
}
