import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { codeOf } from './error-code'

/** What Windows answers while a virus scanner, an indexer or a backup holds a file open. */
const HELD = new Set(['EPERM', 'EACCES', 'EBUSY'])
/** Ten tries, each after a longer wait than the one before, in two seconds. */
const TRIES = 10
const WAIT_STEP_MS = 45
/** How long all tries take. */
export const HELD_LIMIT_MS = (WAIT_STEP_MS * TRIES * (TRIES - 1)) / 2

interface System {
  readonly isWindows: () => boolean
  readonly wait: (ms: number) => Promise<unknown>
}

const thisSystem: System = {
  isWindows: () => process.platform === 'win32',
  wait: (ms) => setTimeout(ms)
}

/**
 * Does something with a file that somebody else may hold for a moment. Elsewhere than on Windows
 * nobody's open file is in the way, so such an error is final there.
 */
export async function patiently<T>(act: () => Promise<T>, system: System = thisSystem): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await act()
    } catch (error) {
      if (!system.isWindows() || !HELD.has(codeOf(error)) || tried === TRIES) throw error
    }
    await system.wait(tried * WAIT_STEP_MS)
  }
}

export const renamePatiently = (from: string, to: string): Promise<void> =>
  patiently(() => rename(from, to))

export const removePatiently = (path: string): Promise<void> =>
  patiently(() => rm(path, { force: true }))

/** As `open` of `node:fs/promises`: a backup may hold a file that is only to be read. */
export const openPatiently = (
  path: string,
  flags: string | number,
  mode?: number
): Promise<FileHandle> => patiently(() => open(path, flags, mode))
