import type { RequestName } from '@shared/channels'
import type { Result } from '@shared/problem'
import type { Preferences } from '@shared/settings'
import type { Deletion } from '../deletion/deletion'
import type { Selections } from '../library/selections'
import type { Connecting } from './connecting'
import { connectionHandlers } from './connection-handlers'
import { deletionHandlers, type SaveAs } from './deletion-handlers'
import { createGuards } from './guards'
import type { Handlers } from './ipc'
import { libraryHandlers } from './library-handlers'
import type { Manners } from './manners'
import { type Notices, noticeHandlers } from './notices'
import { preflightHandlers } from './preflight-handlers'
import { type Program, programHandlers } from './program-handlers'
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
  readonly manners: Manners
  readonly program: Program
  readonly notices: Notices
  readonly onPreferences: (preferences: Preferences) => void
  readonly closeWindow: () => void
  readonly saveAs: SaveAs
}

/** What each request of the page leads to. */
export function createHandlers(options: Options): Handlers {
  const { deletion } = options
  const guards = createGuards(options)
  const closeWindow = async (): Promise<void> => {
    await deletion.settle()
    options.closeWindow()
  }
  return {
    ...connectionHandlers({ ...options, ...guards }),
    ...settingsHandlers({ ...options, closeWindow }),
    ...libraryHandlers({ ...options, ...guards, clearPlans: deletion.clearPlans }),
    ...preflightHandlers(guards),
    ...deletionHandlers({ ...options, ...guards, log: options.program.log }),
    ...noticeHandlers(options),
    ...programHandlers({ ...options, ...guards })
  }
}
