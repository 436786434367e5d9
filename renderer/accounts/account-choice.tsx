import type { Connection } from '@shared/account'
import { useState } from 'react'
import { Trouble } from '../problems/trouble'
import { useAccounts, useProgram } from '../stores'
import { Button } from '../ui/button'
import { Avatar } from './avatar'
import { Welcome } from './welcome'
import { words } from './words'

/** Asks which account's library to open, where a token covers several. */
export function AccountChoice({ connection }: { connection: Connection & { kind: 'ready' } }) {
  const { open, leave, busy, problem } = useAccounts((state) => state)
  const offered = useProgram(({ facts }) => facts?.provisioning?.emails)
  const first =
    connection.accounts.find(({ email }) => offered?.includes(email)) ?? connection.accounts[0]
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
              <input
                type="radio"
                name="account"
                value={email}
                checked={chosen === email}
                onChange={() => setChosen(email)}
              />
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
