import type { OpenConnection } from '@shared/account'
import { useState } from 'react'
import { problemWords } from '../problems/words'
import { useAccounts, useDeletion, useFrame } from '../stores'
import { Button } from '../ui/button'
import { LeaveIcon, SwitchIcon } from '../ui/icons'
import { Question } from '../ui/overlay/question'
import { Avatar } from './avatar'
import { StorageNote } from './tokens/storage-note'
import { nameOf } from './tokens/token-name'
import { words } from './words'

/** The open account at the top of the sidebar; opens the list of tokens and accounts. */
export function AccountPanel({
  connection,
  account
}: {
  connection: OpenConnection
  account: string
}) {
  const { storage, endpoint } = connection
  const openSheet = useFrame((state) => state.open)
  const current = useAccounts(({ tokens }) =>
    tokens?.tokens.find(({ id }) => id === tokens.current)
  )

  return (
    <div className="account">
      <button
        type="button"
        className="account-button"
        aria-haspopup="dialog"
        title={words.accounts}
        onClick={() => openSheet('accounts')}
      >
        <Avatar of={account} />
        <span className="account-text">
          <b title={account}>{account}</b>
          <small>{stateOf(connection, current?.name ?? '')}</small>
        </span>
      </button>
      <div className="account-text account-notes">
        <StorageNote storage={storage} />
        {endpoint.custom && (
          <small className="endpoint" title={endpoint.url}>
            {words.customEndpoint} {new URL(endpoint.url).host}
          </small>
        )}
      </div>
    </div>
  )
}

function stateOf(connection: OpenConnection, tokenName: string): string {
  if (connection.kind === 'unchecked')
    return connection.trouble === null ? words.connectingAgain : words.offline

  return connection.storage.kind === 'demo' ? words.demoAccount : tokenName || words.connected
}

/** Switches to another account or disconnects; disabled during a deletion. */
export function AccountActions({ connection }: { connection: OpenConnection }) {
  const { open, disconnect, busy, problem, tokens } = useAccounts((state) => state)
  const isRunning = useDeletion(({ step }) => step.kind === 'running')
  const isSheetOpen = useFrame(({ sheet }) => sheet === 'accounts')
  const [asks, setAsks] = useState(false)
  const others =
    connection.kind === 'ready'
      ? connection.accounts.filter(({ email }) => email !== connection.open)
      : []
  const current = tokens?.tokens.find(({ id }) => id === tokens.current)
  // The demo library has no token to lose.
  const mustAsk = connection.storage.kind !== 'demo'

  return (
    <nav className="side-foot" aria-label={words.switchAccount}>
      {problem && !isSheetOpen && (
        <p role="alert" className="storage-note">
          {problemWords(problem).what}
        </p>
      )}
      {others.map(({ email }) => (
        <Button
          key={email}
          look="quiet"
          className="side-line"
          disabled={busy !== null || isRunning}
          title={words.switchTo(email)}
          onClick={() => void open(email)}
        >
          <SwitchIcon />
          <span>{email}</span>
        </Button>
      ))}
      <Button
        look="quiet"
        className="side-line"
        disabled={busy !== null || isRunning}
        title={words.disconnect}
        onClick={() => (mustAsk ? setAsks(true) : void disconnect())}
      >
        <LeaveIcon />
        <span>{words.disconnect}</span>
      </Button>
      {asks && (
        <Question
          title={words.removeTitle(current ? nameOf(current) : words.unnamed)}
          lead={words.removeLead}
          act={words.removeToken}
          onAct={disconnect}
          onClose={() => setAsks(false)}
        />
      )}
    </nav>
  )
}
