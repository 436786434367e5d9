import type { OpenConnection } from '@shared/account'
import { useAccounts, useDeletion } from '../stores'
import { Button } from '../ui/button'
import { LeaveIcon, SwitchIcon } from '../ui/icons'
import { StorageNote } from './storage-note'
import { words } from './words'

/** Whose library this is, at the top of the side bar. */
export function AccountPanel({ connection, account }: { connection: OpenConnection; account: string }) {
  const { storage, endpoint } = connection
  return (
    <div className="account">
      <span className="avatar" aria-hidden="true">
        {account.slice(0, 1).toUpperCase()}
      </span>
      <div className="account-text">
        <b title={account}>{account}</b>
        <small>{stateOf(connection)}</small>
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

function stateOf(connection: OpenConnection): string {
  if (connection.kind === 'unchecked') return connection.trouble === null ? words.connectingAgain : words.offline
  return connection.storage.kind === 'demo' ? words.demoAccount : words.connected
}

/** Leaving this account: not while a deletion runs. */
export function AccountActions({ connection }: { connection: OpenConnection }) {
  const { open, disconnect, busy } = useAccounts((state) => state)
  const isRunning = useDeletion(({ step }) => step.kind === 'running')
  const others = connection.kind === 'ready' ? connection.accounts.filter(({ email }) => email !== connection.open) : []
  return (
    <nav className="side-foot" aria-label={words.switchAccount}>
      {others.map(({ email }) => (
        <Button
          key={email}
          look="quiet"
          className="side-line"
          disabled={busy !== null || isRunning}
          title={`${words.switchAccount}: ${email}`}
          onClick={() => void open(email)}
        >
          <SwitchIcon />
          <span>{email}</span>
        </Button>
      ))}
      <Button look="quiet" className="side-line" disabled={busy !== null || isRunning} title={words.disconnect} onClick={() => void disconnect()}>
        <LeaveIcon />
        <span>{words.disconnect}</span>
      </Button>
    </nav>
  )
}
