import type { RequestName } from '@shared/channels'
import { fail, type Result } from '@shared/problem'
import type { Preferences } from '@shared/settings'
import type { Deletion } from '../deletion/deletion'
import type { SavedFilters } from '../library/saved-filters'
import type { Selections } from '../library/selections'
import type { Connecting } from './connection'
import { connectionHandlers } from './connection-handlers'
import { deletionHandlers } from './deletion-handlers'
import type { FileDialogs } from './file-dialogs'
import type { Handlers } from './ipc'
import { keepingHandlers } from './keeping-handlers'
import { libraryHandlers } from './library-handlers'
import type { Manners } from './manners'
import type { SettingsFile } from './settings'
import { settingsHandlers } from './settings-handlers'
import type { Workspace } from './workspace'

/** The handlers of every channel whose name begins with one of these. */
export type HandlersOf<Prefix extends string> = Pick<Handlers, Extract<RequestName, `${Prefix}:${string}`>>

/** Not while a deletion runs. */
export type WhenIdle = <T>(act: () => Promise<Result<T>>) => Promise<Result<T>>
/** For the open account. A page that still speaks of another one gets nothing. */
export type InPlace = <T>(account: string, act: (place: Workspace) => Promise<Result<T>>) => Promise<Result<T>>

interface Options {
  readonly connecting: Connecting
  readonly deletion: Deletion
  /** The open account, null while there is none. */
  readonly workspace: () => Workspace | null
  readonly demoAssets: number | null
  readonly settings: SettingsFile
  readonly selections: Selections
  readonly savedFilters: SavedFilters
  readonly manners: Manners
  readonly onPreferences: (preferences: Preferences) => void
  readonly closeWindow: () => void
  readonly files: FileDialogs
}

/** What each request of the page leads to. */
export function createHandlers(options: Options): Handlers {
  const { deletion, workspace } = options
  const whenIdle: WhenIdle = async (act) => (deletion.isRunning() ? fail({ kind: 'run-active' }) : act())
  const inPlace: InPlace = async (account, act) => {
    const open = workspace()
    return open?.account === account ? act(open) : fail({ kind: 'not-connected' })
  }
  const closeWindow = async (): Promise<void> => {
    await deletion.settle()
    options.closeWindow()
  }
  return {
    ...connectionHandlers({ ...options, whenIdle }),
    ...settingsHandlers({ ...options, closeWindow }),
    ...libraryHandlers({ ...options, inPlace, clearPlans: deletion.clearPlans }),
    ...keepingHandlers({ ...options, inPlace }),
    ...deletionHandlers({ ...options, inPlace, saveAs: options.files.saveAs })
  }
}
