import type { Connection } from '@shared/account'
import { useState } from 'react'
import { useAccounts } from '../stores'
import { Button } from '../ui/button'
import { Trouble } from '../ui/trouble'
import { Avatar } from './avatar'
import { Welcome } from './welcome'
import { words } from './words'

/** One token, several accounts: which library to open. */
export function AccountChoice({ connection }: { connection: Connection & { kind: 'ready' } }) {
  const { open, leave, busy, problem } = useAccounts((state) => state)
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
              <Avatar of={email} />
              {email}
            </label>
          ))}
        </fieldset>
        <div className="connect-actions">
          <Button look="primary" type="submit" disabled={busy !== null}>
            {words.open}
          </Button>
          <Button look="quiet" disabled={busy !== null} onClick={() => void leave()}>
            {words.otherToken}
          </Button>
        </div>
      </form>
    </Welcome>
  )
}
