import type { App, Dialog } from 'electron'
import { startFailed, words } from '../window/words'

interface Options {
  readonly app: Pick<App, 'exit'>
  readonly dialog: Pick<Dialog, 'showErrorBox'>
}

/**
 * Starts the program. One that cannot start says so and ends: without a window nobody could end it,
 * and it would hold its data folder's lock, so that no other could start either.
 */
export async function startOrSay(
  start: () => Promise<void>,
  { app, dialog }: Options
): Promise<void> {
  try {
    await start()
  } catch (error) {
    dialog.showErrorBox(words.cannotStart, startFailed(error))
    app.exit(1)
  }
}
