import type { Connection } from '@shared/account'
import { useEffect } from 'react'
import { HistoryScreen } from '../deletion/history'
import { LibraryScreen } from '../library-screen'
import { SettingsScreen } from '../settings/settings-screen'
import { useDeletion, useFrame, useLibrary } from '../stores'
import { Announcer } from './announcer'
import { Boundary } from './boundary'
import { Sheets } from './sheets'
import { SideBar } from './side-bar'
import { useCommands } from './use-commands'

/** One open account: the side bar, and the screen it leads to. The library stays as it is behind the others. */
export function Frame({ connection, account }: { connection: Connection & { kind: 'ready' }; account: string }) {
  const { open, refresh } = useLibrary((state) => state)
  const { close: closeDeletion, rejoin } = useDeletion((state) => state)
  const { screen, show } = useFrame((state) => state)
  useEffect(() => {
    let isOpen = true
    void rejoin()
    void open(account).then(() => (isOpen ? refresh() : undefined))
    // Nothing of one account is carried over to the next.
    return () => {
      isOpen = false
      closeDeletion()
      show('library')
      void open(null)
    }
  }, [account, open, refresh, closeDeletion, rejoin, show])
  useCommands()
  return (
    <div className="frame">
      <SideBar connection={connection} account={account} />
      <main className="screens">
        {/* Each its own: a screen that breaks leaves the others, and what is selected, as they are. */}
        <Boundary isBehind={screen !== 'library'}>
          <LibraryScreen isBehind={screen !== 'library'} />
        </Boundary>
        {screen === 'history' && (
          <Boundary>
            <HistoryScreen />
          </Boundary>
        )}
        {screen === 'settings' && (
          <Boundary>
            <SettingsScreen connection={connection} account={account} />
          </Boundary>
        )}
      </main>
      <Announcer />
      <Sheets />
    </div>
  )
}
