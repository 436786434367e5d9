import type { RequestName } from '@shared/ipc/contract'
import type { Result } from '@shared/problem'
import type { Preferences } from '@shared/settings'
import type { AccountConnection } from '../../accounts/connecting'
import type { Deletion } from '../../deletion/deletion'
import type { SavedFilters } from '../../library/saved-filters'
import type { Selections } from '../../library/selections'
import type { Cache } from '../../media/cache'
import type { SettingsFile } from '../../settings/settings'
import type { OpenAccount } from '../open-account'
import { type Notices, noticeHandlers } from '../upkeep/notices'
import type { FileDialogs } from '../window/file-dialogs'
import type { OpenLink } from '../window/links'
import type { RunStatus } from '../window/run-status'
import { connectionHandlers } from './connection-handlers'
import { deletionHandlers } from './deletion-handlers'
import { createGuards } from './guards'
import { keepingHandlers } from './keeping-handlers'
import { libraryHandlers } from './library-handlers'
import { linkHandlers } from './link-handlers'
import { mediaHandlers } from './media-handlers'
import { preflightHandlers } from './preflight-handlers'
import { type Program, programHandlers } from './program-handlers'
import type { Handlers } from './serve'
import { settingsHandlers } from './settings-handlers'

/** The handlers of every channel whose name begins with one of these. */
export type HandlersOf<Prefix extends string> = Pick<
  Handlers,
  Extract<RequestName, `${Prefix}:${string}`>
>

/** Not while a deletion runs. */
export type WhenIdle = <T>(act: () => Promise<Result<T>>) => Promise<Result<T>>
/** For the open account. A page that still speaks of another one gets nothing. */
export type ForAccount = <T>(
  account: string,
  act: (place: OpenAccount) => Promise<Result<T>>
) => Promise<Result<T>>

interface Options {
  readonly connecting: AccountConnection
  readonly deletion: Deletion
  /** The open account, null while there is none. */
  readonly openAccount: () => OpenAccount | null
  readonly demoAssets: number | null
  readonly settings: SettingsFile
  readonly selections: Selections
  readonly savedFilters: SavedFilters
  readonly runStatus: RunStatus
  readonly program: Program
  readonly notices: Notices
  readonly pictures: Cache
  /** Puts text into the system's clipboard. */
  readonly copy: (text: string) => Promise<void>
  readonly onPreferences: (preferences: Preferences) => void
  readonly closeWindow: () => void
  readonly files: FileDialogs
  readonly openLink: OpenLink
}

/** What each request of the page leads to. */
export function createHandlers(options: Options): Handlers {
  const { deletion } = options
  const guards = createGuards(options)
  const closeWindow = async (): Promise<void> => {
    await deletion.close()
    options.closeWindow()
  }
  return {
    ...connectionHandlers({ ...options, ...guards }),
    ...settingsHandlers({ ...options, closeWindow }),
    ...libraryHandlers({ ...options, ...guards, clearPlans: deletion.clearPlans }),
    ...keepingHandlers({ ...options, ...guards }),
    ...preflightHandlers(guards),
    ...deletionHandlers({
      ...options,
      ...guards,
      saveAs: options.files.saveAs,
      log: options.program.log
    }),
    ...noticeHandlers(options),
    ...linkHandlers(options),
    ...mediaHandlers({ ...options, cache: options.pictures }),
    ...programHandlers({ ...options, ...guards })
  }
}
