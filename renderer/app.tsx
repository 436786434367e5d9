import { useEffect } from 'react'
import { AccountChoice } from './accounts/account-choice'
import { ConnectScreen } from './accounts/connect-screen'
import { UncheckedScreen } from './accounts/unchecked-screen'
import { Welcome } from './accounts/welcome'
import { words } from './accounts/words'
import { Boundary } from './frame/boundary'
import { Frame } from './frame/frame'
import { useAccounts, usePreferences } from './stores'

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
  const load = useAccounts((state) => state.load)
  const theme = usePreferences(({ preferences }) => preferences.theme)
  useEffect(() => void load(), [load])
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
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
      return <UncheckedScreen connection={connection} />
    case 'ready':
      return connection.open === null ? (
        <AccountChoice connection={connection} />
      ) : (
        <Frame key={connection.open} connection={connection} account={connection.open} />
      )
  }
}
