import type { Connection } from '@shared/account'
import { type ReactNode, useEffect } from 'react'
import { AccountChoice } from './accounts/account-choice'
import { ConnectScreen } from './accounts/connect-screen'
import { mayPass } from './accounts/may-pass'
import { UncheckedScreen } from './accounts/unchecked-screen'
import { useAgain } from './accounts/use-again'
import { Welcome } from './accounts/welcome'
import { words } from './accounts/words'
import { Frame } from './frame/frame'
import { Notices } from './notices/notices'
import { useAccounts, useLibrary, useNotices, usePreferences } from './stores'

export function App() {
  const connection = useAccounts((state) => state.connection)
  const { load, check } = useAccounts((state) => state)
  const theme = usePreferences(({ preferences }) => preferences.theme)
  const loadNotices = useNotices((state) => state.load)
  useEffect(() => {
    void load()
    void loadNotices()
  }, [load, loadNotices])
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
  useAgain(connection?.kind === 'unchecked' && waits(connection), check)
  const screen = useScreen(connection)
  return (
    <>
      {screen}
      <Notices />
    </>
  )
}

type Unchecked = Connection & { kind: 'unchecked' }

/** Whether the service is expected to answer later: then there is something to look at until it does. */
const waits = ({ trouble }: Unchecked): boolean => trouble === null || mayPass(trouble)

/** Which screen: decided by the connection, and offline by whether a listing was kept. */
function useScreen(connection: Connection | null): ReactNode {
  const open = useLibrary((state) => state.open)
  const kept = useLibrary(({ account, cachedAt }) => (cachedAt === null ? null : account))
  const offline = connection?.kind === 'unchecked' && waits(connection) ? connection.email : null
  useEffect(() => {
    if (connection?.kind === 'none') void open(null)
    if (offline !== null) void open(offline)
  }, [connection, offline, open])
  switch (connection?.kind) {
    case undefined:
      return (
        <Welcome>
          <p role="status">{words.starting}</p>
        </Welcome>
      )
    case 'none':
      return <ConnectScreen connection={connection} />
    case 'unchecked':
      return offline !== null && offline === kept ? (
        <Frame key={offline} connection={connection} account={offline} />
      ) : (
        <UncheckedScreen connection={connection} />
      )
    case 'ready':
      return connection.open === null ? (
        <AccountChoice connection={connection} />
      ) : (
        <Frame key={connection.open} connection={connection} account={connection.open} />
      )
  }
}
