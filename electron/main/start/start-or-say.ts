import type { App, Dialog } from 'electron'
import { within } from '../../time/within'
import { startFailed, words } from '../words/words'

interface Options {
  readonly app: Pick<App, 'exit' | 'whenReady'>
  readonly dialog: Pick<Dialog, 'showErrorBox'>
  /** Speaks the user's language; asked once Electron is ready, which may be never. */
  readonly speak: () => Promise<void>
}

/** Electron itself may be what does not start. */
const READY_LIMIT_MS = 10_000
/** So may the disk that the words are on. */
const WORDS_LIMIT_MS = 2_000

/**
 * Starts the program. One that cannot start says so and ends: without a window nobody could end it,
 * and it would hold its data folder's lock, so that no other could start either.
 */
export async function startOrSay(start: () => Promise<void>, options: Options): Promise<void> {
  try {
    await start()
  } catch (error) {
    await sayAndEnd(() => startFailed(error), options)
  }
}

/**
 * Says why the program does not start, in the user's language, and ends it; in English where its
 * words cannot be had. `why` is asked when that is known. Before Electron is ready, Linux would
 * show nothing: the words would go to a terminal that most users do not have.
 */
export async function sayAndEnd(why: () => string, { app, dialog, speak }: Options): Promise<void> {
  const isReady = app.whenReady().then(() => true)
  if (await within(isReady, READY_LIMIT_MS, () => false).catch(() => false))
    await within(speak(), WORDS_LIMIT_MS, () => undefined).catch(() => undefined)
  dialog.showErrorBox(words.cannotStart, why())
  app.exit(1)
}
