import type { OpenConnection } from '@shared/account'
import { SIDE_BAR } from '@shared/library/look'
import { type CSSProperties, Suspense } from 'react'
import { duplicatesScreen, historyScreen, settingsScreen, suggestionsScreen } from '../later'
import { Described } from '../libraries/described'
import { KindContext } from '../libraries/kind-context'
import { LibraryScreen } from '../library-screen'
import { Viewer } from '../media/viewer/viewer'
import { useFrame, useLook, useViewer } from '../stores'
import { Edge } from '../ui/edge'
import { Later } from '../ui/loading/later'
import { Announcer } from './announcer'
import { Boundary } from './boundary'
import { Sheets } from './sheets'
import { SideBar } from './side-bar'
import { useCommands } from './use-commands'
import { useOpenAccount } from './use-open-account'
import { words } from './words'

interface Props {
  readonly connection: OpenConnection
  readonly account: string
}

/** One open account, in the library that is looked at. */
export function Frame(props: Props) {
  const kind = useFrame((state) => state.library)
  return (
    <KindContext value={kind}>
      <LibraryFrame {...props} />
    </KindContext>
  )
}

/**
 * The sidebar and the current screen. The library stays mounted behind the other screens.
 */
function LibraryFrame({ connection, account }: Props) {
  const { screen, open: openSheet } = useFrame((state) => state)
  const closeViewer = useViewer((state) => state.close)
  const { look, change } = useLook((state) => state)
  const { min, max, first } = SIDE_BAR
  const width = look.sideBar ?? first
  const style: CSSProperties & Record<`--${string}`, string> = { '--side-bar': `${width}px` }
  useOpenAccount(connection, account)
  useCommands()

  return (
    <div className="frame" style={style}>
      <Boundary of="part">
        <SideBar connection={connection} account={account}>
          <Edge
            label={words.sideBar}
            className="side-edge"
            width={width}
            {...{ min, max }}
            side={1}
            onResize={(to) => change({ sideBar: Math.max(min, Math.min(max, to)) })}
          />
        </SideBar>
      </Boundary>
      <main className="screens" tabIndex={-1}>
        {/* One boundary each: a broken screen leaves the others and the selection alone. */}
        <Boundary isBehind={screen !== 'library'}>
          <Suspense>
            <Described>
              <LibraryScreen isBehind={screen !== 'library'} />
            </Described>
          </Suspense>
        </Boundary>
        {screen === 'suggestions' && (
          <Boundary>
            <Suspense>
              <Described>
                <Later what={suggestionsScreen} props={{}} />
              </Described>
            </Suspense>
          </Boundary>
        )}
        {screen === 'duplicates' && (
          <Boundary>
            <Suspense>
              <Described>
                <Later what={duplicatesScreen} props={{}} />
              </Described>
            </Suspense>
          </Boundary>
        )}
        {screen === 'history' && (
          <Boundary>
            <Suspense>
              <Described>
                <Later what={historyScreen} props={{}} />
              </Described>
            </Suspense>
          </Boundary>
        )}
        {screen === 'settings' && (
          <Boundary>
            <Suspense>
              <Described>
                <Later what={settingsScreen} props={{ connection, account }} />
              </Described>
            </Suspense>
          </Boundary>
        )}
      </main>
      {/* Over whichever screen it was opened from. */}
      <Boundary of="part" onAgain={closeViewer}>
        <Suspense>
          <Described>
            <Viewer />
          </Described>
        </Suspense>
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
