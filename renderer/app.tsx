import { useEffect } from 'react'
import { AccountChoice } from './accounts/account-choice'
import { ConnectScreen } from './accounts/connect-screen'
import { UncheckedScreen } from './accounts/unchecked-screen'
import { Welcome } from './accounts/welcome'
import { words } from './accounts/words'
import { LibraryScreen } from './library-screen'
import { useAccounts } from './stores'

/** Which screen: decided by the connection alone. */
export function App() {
  const connection = useAccounts((state) => state.connection)
  const load = useAccounts((state) => state.load)
  useEffect(() => void load(), [load])
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
        <LibraryScreen key={connection.open} connection={connection} account={connection.open} />
      )
  }
}
