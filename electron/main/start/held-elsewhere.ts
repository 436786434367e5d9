interface Held {
  readonly dataFolder: string
  /** Where Chromium's lock leads: the computer's name, a dash, the process's number. */
  readonly lock: string | null
  /** This computer's name. */
  readonly computer: string
}

/** Chromium's name for it. A link to nothing, on macOS and Linux. */
export const LOCK_NAME = 'SingletonLock'

/**
 * Why the data folder's lock was not given, in a sentence for the person who started the program;
 * null when the program runs on this computer, and has come to the front. On a network disk it may
 * run on another one, or have been cut off there: nobody would see anything happen.
 */
export function heldElsewhere({ dataFolder, lock, computer }: Held): string | null {
  const [, holder] = /^(.+)-\d+$/.exec(lock ?? '') ?? []
  if (holder === undefined || holder === computer) return null

  return (
    `it runs on the computer ${holder} already, with the same data folder, ${dataFolder}. ` +
    `Close it there first. If it does not run there, remove the file ${LOCK_NAME} from that folder`
  )
}
