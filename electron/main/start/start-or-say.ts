import type { App, Dialog } from 'electron'
import { within } from '../../time/within'
import { startFailed, words } from '../words/words'

interface Options {
  readonly app: Pick<App, 'exit' | 'whenReady'>
  readonly dialog: Pick<Dialog, 'showErrorBox'>
}

/** Electron itself may be what does not start. */
const READY_LIMIT_MS = 10_000

/**
 * Starts the program. One that cannot start says so and ends: without a window nobody could end it,
 * and it would hold its data folder's lock, so that no other could start either.
 */
export async function startOrSay(start: () => Promise<void>, options: Options): Promise<void> {
  try {
    await start()
  } catch (error) {
    await sayAndEnd(startFailed(error), options)
  }
}

/**
 * Says why the program does not start, and ends it. Before Electron is ready, Linux would show
 * nothing: the words would go to a terminal that most users do not have.
 */
export async function sayAndEnd(why: string, { app, dialog }: Options): Promise<void> {
  await within(app.whenReady(), READY_LIMIT_MS, () => undefined).catch(() => undefined)
  dialog.showErrorBox(words.cannotStart, why)
  app.exit(1)
}
