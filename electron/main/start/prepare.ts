import type { App, Protocol } from 'electron'
import { guardContents } from '../window/page-guards'
import { PAGE_SCHEME } from '../window/page-server'

interface Electron {
  readonly app: Pick<
    App,
    'enableSandbox' | 'on' | 'setPath' | 'requestSingleInstanceLock' | 'whenReady'
  >
  readonly protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>
}

/**
 * Tells Electron what it must know before it is ready, and waits until it is. False: the program
 * runs over this data folder already (two must not write one journal), and comes to the front.
 */
export async function prepareElectron(
  { app, protocol }: Electron,
  dataFolder: string | null
): Promise<boolean> {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true }
  protocol.registerSchemesAsPrivileged([{ scheme: PAGE_SCHEME, privileges }])
  app.enableSandbox()
  guardContents(app)
  if (dataFolder) app.setPath('userData', dataFolder)

  if (!app.requestSingleInstanceLock()) return false
  await app.whenReady()
  return true
}
