import type { Connection } from '@shared/account'
import { type ReactNode, useEffect } from 'react'
import { AccountChoice } from './accounts/account-choice'
import { ConnectScreen } from './accounts/connect-screen'
import { mayPass } from './accounts/tokens/may-pass'
import { UncheckedScreen } from './accounts/unchecked-screen'
import { useRetry } from './accounts/use-retry'
import { Welcome } from './accounts/welcome'
import { Boundary } from './frame/boundary'
import { Frame } from './frame/frame'
import { useFocusHome } from './frame/use-focus-home'
import { Notices } from './notices/notices'
import { NewVersionLine } from './settings/new-version-line'
import { useAccounts, useLibrary, usePreferences } from './stores'
import { keepClickSeries } from './ui/danger/click-series'
import { ignoreHeldKeys } from './ui/keyboard/held-keys'
import { common } from './ui/words'

/** The whole page, inside a last boundary for errors outside the screens' own. */
export function App() {
  return (
    <Boundary>
      <Screens />
    </Boundary>
  )
}

function Screens() {
  const connection = useAccounts((state) => state.connection)
  const check = useAccounts((state) => state.check)
  const theme = usePreferences(({ preferences }) => preferences.theme)

  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
  useEffect(ignoreHeldKeys, [])
  useEffect(keepClickSeries, [])
  useFocusHome()
  useRetry(connection?.kind === 'unchecked' && waits(connection), check)
  const screen = useScreen(connection)

  return (
    <>
      {screen}
      <Notices />
      <NewVersionLine />
    </>
  )
}

const Opening = () => <p role="status">{common.opening}</p>

type Unchecked = Connection & { kind: 'unchecked' }

/** Whether the service may answer later; until then the kept listing can be shown. */
const waits = ({ trouble }: Unchecked): boolean => trouble === null || mayPass(trouble)

/**
 * The key of a frame. It outlives going offline and online again, but not a switch to another
 * token's account of the same name.
 */
const frameKey = (token: string | null, account: string): string => `${token} ${account}`

/** The connection decides the screen; offline, so does whether a listing was kept. */
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
          <Opening />
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
        <Frame
          key={frameKey(connection.token, offline)}
          connection={connection}
          account={offline}
        />
      ) : (
        <UncheckedScreen connection={connection} />
      )
    case 'ready':
      return connection.open === null ? (
        <AccountChoice connection={connection} />
      ) : (
        <Frame
          key={frameKey(connection.token, connection.open)}
          connection={connection}
          account={connection.open}
        />
      )
  }
}
