import type { Connection } from '@shared/account'
import { useState } from 'react'
import { useAccounts } from '../stores'
import { Button } from '../ui/button'
import { Trouble } from '../ui/trouble'
import { Welcome } from './welcome'
import { words } from './words'

/** One token, several accounts: which library to open. */
export function AccountChoice({ connection }: { connection: Connection & { kind: 'ready' } }) {
  const { open, disconnect, busy, problem } = useAccounts((state) => state)
  const [chosen, setChosen] = useState(connection.accounts[0]?.email ?? '')
  return (
    <Welcome>
      <form
        className="connect"
        onSubmit={(event) => {
          event.preventDefault()
          void open(chosen)
        }}
      >
        {problem && <Trouble problem={problem} />}
        <fieldset className="choice">
          <legend>{words.choose}</legend>
          <p>{words.chooseHint}</p>
          {connection.accounts.map(({ email }) => (
            <label key={email} className="choice-line">
              <input type="radio" name="account" value={email} checked={chosen === email} onChange={() => setChosen(email)} />
              <span className="avatar" aria-hidden="true">
                {email.slice(0, 1).toUpperCase()}
              </span>
              {email}
            </label>
          ))}
        </fieldset>
        <div className="connect-actions">
          <Button look="primary" type="submit" disabled={busy !== null}>
            {words.open}
          </Button>
          <Button look="quiet" disabled={busy !== null} onClick={() => void disconnect()}>
            {words.disconnect}
          </Button>
        </div>
      </form>
    </Welcome>
  )
}
