import type { Connection } from '@shared/account'
import { type ReactNode, useEffect } from 'react'
import { AccountChoice } from './accounts/account-choice'
import { ConnectScreen } from './accounts/connect-screen'
import { mayPass } from './accounts/tokens/may-pass'
import { UncheckedScreen } from './accounts/unchecked-screen'
import { useAgain } from './accounts/use-again'
import { Welcome } from './accounts/welcome'
import { words } from './accounts/words'
import { Boundary } from './frame/boundary'
import { Frame } from './frame/frame'
import { Notices } from './notices/notices'
import { useAccounts, useLibrary, usePreferences } from './stores'

/** The whole page, inside a boundary of its own for what the screens' boundaries do not hold. */
export function App() {
  return (
    <Boundary>
      <Screens />
    </Boundary>
  )
}

/** Which screen: decided by the connection alone. */
function Screens() {
  const connection = useAccounts((state) => state.connection)
  const check = useAccounts((state) => state.check)
  const theme = usePreferences(({ preferences }) => preferences.theme)
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

/**
 * Whether the service is expected to answer later: then there is something to look at until it
 * does.
 */
const waits = ({ trouble }: Unchecked): boolean => trouble === null || mayPass(trouble)

/**
 * One and the same for as long as token and account are: coming back to life changes nothing on the
 * screen, another token's account of the same name does.
 */
const frameOf = (token: string | null, account: string): string => `${token} ${account}`

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
      return (
        <Welcome>
          <ConnectScreen connection={connection} />
        </Welcome>
      )
    case 'unchecked':
      return offline !== null && offline === kept ? (
        <Frame key={frameOf(connection.token, offline)} connection={connection} account={offline} />
      ) : (
        <UncheckedScreen connection={connection} />
      )
    case 'ready':
      return connection.open === null ? (
        <AccountChoice connection={connection} />
      ) : (
        <Frame
          key={frameOf(connection.token, connection.open)}
          connection={connection}
          account={connection.open}
        />
      )
  }
}
