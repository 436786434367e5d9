import { join } from 'node:path'
import type { Result } from '@shared/problem'
import type { Folder } from '@shared/program'
import { removeKinds } from '../../files/sweep'
import { LOG_FOLDER } from '../../log/log'
import { OWN_FILE_KINDS, type StoredName } from './own-files'

/** What the end of the program, and "Remove everything", ask of every stored file. */
interface Upkeep {
  /** Resolves when every change is on the disk, or has failed. */
  readonly flush: () => Promise<unknown>
  /** Drops what is in memory, once nothing is being written: the file is about to be removed. */
  readonly forget: () => Promise<unknown>
}

/**
 * The folder with everything this program stores. Paths in it are handed out here and nowhere else,
 * each in exchange for what flushes and forgets the file: no stored file can miss either.
 */
export interface DataFolder {
  /** Opens a file or folder, once. `open` gets its path, and the data folder's. */
  readonly add: <T>(
    name: StoredName,
    open: (path: string, dataFolder: string) => T | Promise<T>,
    upkeepOf: (opened: T) => Upkeep
  ) => Promise<T>
  readonly names: () => readonly StoredName[]
  /** The last one added first: the log, which is added first, hears of all others. */
  readonly flush: () => Promise<void>
  readonly forgetAll: () => Promise<void>
  /** Removes every file of ours, and nothing else. */
  readonly remove: () => Promise<Result<null>>
  /** For showing it to the user. */
  readonly pathOf: (folder: Folder) => string
}

export function createDataFolder(path: string): DataFolder {
  const stored = new Map<StoredName, Upkeep>()
  const paths: Readonly<Record<Folder, string>> = { data: path, logs: join(path, LOG_FOLDER) }

  return {
    add: async (name, open, upkeepOf) => {
      if (stored.has(name)) throw new Error(`${name} is opened twice`)
      const opened = await open(join(path, name), path)
      stored.set(name, upkeepOf(opened))
      return opened
    },

    names: () => [...stored.keys()],

    flush: async () => {
      // A file that cannot be written does not keep the others from being written.
      for (const file of [...stored.values()].toReversed())
        await file.flush().catch(() => undefined)
    },

    forgetAll: async () => {
      await Promise.all([...stored.values()].map((file) => file.forget()))
    },

    remove: () => removeKinds(path, OWN_FILE_KINDS),
    pathOf: (folder) => paths[folder]
  }
}
