import type { App, Protocol } from 'electron'
import { guardContents } from '../window/page-guards'
import { PAGE_SCHEME } from '../window/page-server'

interface Electron {
  readonly app: Pick<
    App,
    | 'commandLine'
    | 'enableSandbox'
    | 'on'
    | 'setPath'
    | 'setAppUserModelId'
    | 'requestSingleInstanceLock'
    | 'whenReady'
  >
  readonly protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>
  readonly platform: string
}

interface Chosen {
  /** Null: where the system says. */
  readonly dataFolder: string | null
  /** What Chromium speaks (`--lang`), until the program ends; null: as the system does. */
  readonly language: string | null
}

/** The `appId` of electron-builder.yml: the installer's shortcut names the program so. */
const APP_ID = 'app.klingsweep.desktop'

/**
 * Tells Electron what it must know before it is ready, and waits until it is. False: the program
 * runs over this data folder already (two must not write one journal), and comes to the front.
 */
export async function prepareElectron(
  { app, protocol, platform }: Electron,
  { dataFolder, language }: Chosen
): Promise<boolean> {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true }
  protocol.registerSchemesAsPrivileged([{ scheme: PAGE_SCHEME, privileges }])
  app.enableSandbox()
  guardContents(app)
  // Without it Windows shows no notification, and pins another program to the task bar.
  if (platform === 'win32') app.setAppUserModelId(APP_ID)
  // Electron reads it once the main script has run (PreCreateThreads), and never again.
  if (language !== null && !app.commandLine.hasSwitch('lang'))
    app.commandLine.appendSwitch('lang', language)
  if (dataFolder) app.setPath('userData', dataFolder)

  if (!app.requestSingleInstanceLock()) return false
  await app.whenReady()
  return true
}
