import type { OpenConnection } from '@shared/account'
import { Suspense, useEffect } from 'react'
import { useRetry } from '../accounts/use-retry'
import { duplicatesScreen, historyScreen, settingsScreen, suggestionsScreen } from '../later'
import { isOffline } from '../library/offline'
import { LibraryScreen } from '../library-screen'
import { Viewer } from '../media/viewer/viewer'
import { useDeletion, useFrame, useLibrary, useViewer } from '../stores'
import { Later } from '../ui/loading/later'
import { Announcer } from './announcer'
import { Boundary } from './boundary'
import { Sheets } from './sheets'
import { SideBar } from './side-bar'
import { useCommands } from './use-commands'
import { useFocusHome } from './use-focus-home'

/**
 * One open account: the sidebar and the current screen. The library stays mounted behind the other
 * screens.
 */
export function Frame({ connection, account }: { connection: OpenConnection; account: string }) {
  const { open, refresh, goOffline } = useLibrary((state) => state)
  const isUnreachable = useLibrary(({ phase }) => phase.kind !== 'offline' && isOffline(phase))
  const { close: closeDeletion, rejoin } = useDeletion((state) => state)
  const { screen, show, open: openSheet } = useFrame((state) => state)
  const closeViewer = useViewer((state) => state.reset)
  const isReady = connection.kind === 'ready'
  const trouble = isReady ? null : connection.trouble

  useEffect(() => {
    let isOpen = true
    const opened = open(account)
    if (isReady) void opened.then(() => (isOpen ? refresh() : undefined))
    return () => {
      isOpen = false
    }
  }, [account, isReady, open, refresh])

  useEffect(() => {
    if (!isReady) goOffline(trouble)
  }, [isReady, trouble, goOffline])

  useEffect(() => {
    void rejoin()
    // Nothing carries over to the next account, which gets a frame of its own.
    return () => {
      closeDeletion()
      closeViewer()
      show('library')
      void open(null)
    }
  }, [open, closeDeletion, closeViewer, rejoin, show])
  useRetry(isUnreachable, refresh)
  useCommands()
  useFocusHome()

  return (
    <div className="frame">
      <Boundary of="part">
        <SideBar connection={connection} account={account} />
      </Boundary>
      <main className="screens" tabIndex={-1}>
        {/* One boundary each: a broken screen leaves the others and the selection alone. */}
        <Boundary isBehind={screen !== 'library'}>
          <LibraryScreen isBehind={screen !== 'library'} />
        </Boundary>
        {screen === 'suggestions' && (
          <Boundary>
            <Suspense>
              <Later what={suggestionsScreen} props={{}} />
            </Suspense>
          </Boundary>
        )}
        {screen === 'duplicates' && (
          <Boundary>
            <Suspense>
              <Later what={duplicatesScreen} props={{}} />
            </Suspense>
          </Boundary>
        )}
        {screen === 'history' && (
          <Boundary>
            <Suspense>
              <Later what={historyScreen} props={{}} />
            </Suspense>
          </Boundary>
        )}
        {screen === 'settings' && (
          <Boundary>
            <Suspense>
              <Later what={settingsScreen} props={{ connection, account }} />
            </Suspense>
          </Boundary>
        )}
      </main>
      {/* Over whichever screen it was opened from. */}
      <Boundary of="part" onAgain={closeViewer}>
        <Viewer />
      </Boundary>
      {/* Nothing is to be seen of it. */}
      <Boundary instead={() => null}>
        <Announcer />
      </Boundary>
      <Boundary of="part" onAgain={() => openSheet(null)}>
        <Sheets />
      </Boundary>
    </div>
  )
}
