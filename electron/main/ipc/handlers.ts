import type { Endpoint } from '@shared/account'
import { fail } from '@shared/problem'
import type { Folder, ProgramFacts } from '@shared/program'
import type { Preferences } from '@shared/settings'
import type { AccountConnection } from '../../accounts/account-connection'
import type { Again } from '../../copies/again/again'
import type { Copies } from '../../copies/copies'
import type { Deletion } from '../../deletion/deletion'
import type { Clock } from '../../time/clock'
import { againHandlers } from '../copies/again-handlers'
import { copiesHandlers } from '../copies/copies-handlers'
import type { PixelDoor } from '../copies/pixel-door'
import type { Desktop } from '../desktop'
import { duplicatesHandlers } from '../likeness/duplicates-handlers'
import type { OpenAccount } from '../open-account'
import type { Stores } from '../stores'
import type { NewerVersion } from '../upkeep/newer-version'
import type { Notices } from '../upkeep/notices'
import type { Removal } from '../upkeep/remove-everything'
import type { RunStatus } from '../window/run-status'
import { connectionHandlers } from './connection-handlers'
import { deletionHandlers } from './deletion-handlers'
import { createGuards, type WhenIdle } from './guards'
import { keepingHandlers } from './keeping-handlers'
import { libraryHandlers } from './library-handlers'
import { linkHandlers } from './link-handlers'
import { mediaHandlers } from './media-handlers'
import { noticeHandlers } from './notice-handlers'
import { preflightHandlers } from './preflight-handlers'
import { programHandlers } from './program-handlers'
import type { Handlers } from './serve'
import { settingsHandlers } from './settings-handlers'
import { worksHandlers } from './works/works-handlers'

interface Options {
  readonly stores: Stores
  readonly newerVersion: NewerVersion
  readonly desktop: Desktop
  readonly connection: AccountConnection
  readonly deletion: Deletion
  readonly copies: Copies
  readonly again: Again
  readonly takeIcon: PixelDoor['takeIcon']
  /** Null while no account is open. */
  readonly openAccount: () => OpenAccount | null
  readonly runStatus: RunStatus
  readonly notices: Notices
  readonly clock: Clock
  readonly facts: ProgramFacts
  readonly endpoint: Endpoint
  /** The size of the demo library; null: the usual one. */
  readonly demoAssets: number | null
  readonly onPreferences: (preferences: Preferences) => void
  readonly removeEverything: Removal
  readonly pathOf: (folder: Folder) => string
}

/** What each request of the page leads to. */
export function createHandlers({ stores, desktop, ...options }: Options): Handlers {
  const { deletion } = options
  const guards = createGuards(options)
  const closeWindow = async (): Promise<void> => {
    await deletion.close()
    await options.copies.close()
    desktop.closeWindow()
  }
  const shared = { ...options, ...stores, ...desktop, ...guards }

  /** Not while copies are uploaded, either: their account stays open. */
  const whenAllIdle: WhenIdle = async (act) =>
    options.again.isRunning() ? fail({ kind: 'run-active' }) : guards.whenIdle(act)

  return {
    ...connectionHandlers({ ...shared, whenIdle: whenAllIdle }),
    ...settingsHandlers({ ...shared, closeWindow }),
    ...libraryHandlers(shared),
    ...keepingHandlers(shared),
    ...duplicatesHandlers(shared),
    ...preflightHandlers(shared),
    ...copiesHandlers({ ...shared, chooseFolder: desktop.files.chooseFolder }),
    ...againHandlers(shared),
    ...deletionHandlers({ ...shared, saveAs: desktop.files.saveAs }),
    ...noticeHandlers(shared),
    ...linkHandlers(shared),
    ...mediaHandlers(shared),
    ...programHandlers({ ...shared, whenIdle: whenAllIdle }),
    ...worksHandlers(shared)
  }
}
