import type { OpenConnection } from '@shared/account'
import { type ReactNode, Suspense } from 'react'
import { AccountActions, AccountPanel } from '../accounts/account-panel'
import { Described } from '../libraries/described'
import { LibraryPlaces } from '../library/library-places'
import { useFrame } from '../stores'
import { BrushIcon, DuplicatesIcon, HistoryIcon, KeyboardIcon, SettingsIcon } from '../ui/icons'
import { common } from '../ui/words'
import type { Screen } from './frame-store'
import { words } from './words'

interface SideBarProps {
  readonly connection: OpenConnection
  readonly account: string
  /** Its edge. */
  readonly children: ReactNode
}

/** Whose library is open, its parts, and the other screens. */
export function SideBar({ connection, account, children }: SideBarProps) {
  const open = useFrame((state) => state.open)

  return (
    <aside className="side-bar">
      <AccountPanel connection={connection} account={account} />
      <Suspense>
        <Described>
          <LibraryPlaces
            screens={
              <>
                <ScreenLine screen="suggestions" icon={<BrushIcon />} />
                <ScreenLine screen="duplicates" icon={<DuplicatesIcon />} />
              </>
            }
          />
        </Described>
      </Suspense>
      <nav className="side-foot" aria-label={words.screens}>
        <ScreenLine screen="history" icon={<HistoryIcon />} />
        <ScreenLine screen="settings" icon={<SettingsIcon />} />
        <button
          type="button"
          className="side-line"
          title={words.shortcuts}
          onClick={() => open('shortcuts')}
        >
          <KeyboardIcon />
          <span>{words.shortcuts}</span>
        </button>
      </nav>
      <AccountActions connection={connection} />
      {children}
    </aside>
  )
}

function ScreenLine({ screen, icon }: { screen: Screen; icon: ReactNode }) {
  const { screen: current, show } = useFrame((state) => state)

  return (
    <button
      type="button"
      className="side-line"
      title={common[screen]}
      aria-current={current === screen ? 'page' : undefined}
      onClick={() => show(screen)}
    >
      {icon}
      <span>{common[screen]}</span>
    </button>
  )
}
