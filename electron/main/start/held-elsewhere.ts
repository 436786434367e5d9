import { words } from './words'

interface Held {
  /** Where Chromium's lock leads: the computer's name, a dash, the process's number. */
  readonly lock: string | null
  /** This computer's name. */
  readonly computer: string
}

/** Chromium's name for it. A link to nothing, on macOS and Linux. */
export const LOCK_NAME = 'SingletonLock'

/**
 * The computer that has the data folder's lock, which was not given; null when the program runs on
 * this computer, and has come to the front. On a network disk it may run on another one, or have
 * been cut off there: nobody would see anything happen.
 */
export function heldElsewhere({ lock, computer }: Held): string | null {
  const [, holder] = /^(.+)-\d+$/.exec(lock ?? '') ?? []
  return holder === undefined || holder === computer ? null : holder
}

/** That it runs there, in a sentence for the person who started the program. */
export const elsewhereText = (holder: string, dataFolder: string): string =>
  words.elsewhere(holder, dataFolder, LOCK_NAME)
