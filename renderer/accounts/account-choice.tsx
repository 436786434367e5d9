import type { Connection } from '@shared/account'
import { useState } from 'react'
import { useAccounts, useProgram } from '../stores'
import { Button } from '../ui/button'
import { Trouble } from '../ui/trouble'
import { Welcome } from './welcome'
import { words } from './words'

/** One token, several accounts: which library to open. */
export function AccountChoice({ connection }: { connection: Connection & { kind: 'ready' } }) {
  const { open, disconnect, busy, problem } = useAccounts((state) => state)
  const offered = useProgram(({ facts }) => facts?.provisioning?.emails)
  const first = connection.accounts.find(({ email }) => offered?.includes(email)) ?? connection.accounts[0]
  const [chosen, setChosen] = useState(first?.email ?? '')
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
