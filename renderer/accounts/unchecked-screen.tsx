import type { Connection } from '@shared/account'
import { Trouble } from '../problems/trouble'
import { useAccounts } from '../stores'
import { Button } from '../ui/button'
import { common } from '../ui/words'
import { mayPass } from './tokens/may-pass'
import { StorageNote } from './tokens/storage-note'
import { Welcome } from './welcome'
import { words } from './words'

/** A stored token that was not accepted yet: the program is offline, or the service refused it. */
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
        <p role="status">{common.opening}</p>
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
            {busy === 'checking' ? common.checking : common.tryAgain}
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
