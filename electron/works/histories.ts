import { basename, join } from 'node:path'
import { fail, type Result } from '@shared/problem'
import { createStoredFile, type StoredFile } from '../files/stored-file'
import type { History } from './history'
import { decodeHistory, encodeHistory } from './history-file'

const LIMIT_BYTES = 64 * 1024 * 1024

/** The history of each account on the disk: `<folder>/<account key>.uses`. */
export interface Histories {
  /** Null: none was kept, or one that could not be used was set aside and is read anew. */
  readonly load: (accountKey: string) => Promise<Result<History | null>>
  readonly save: (accountKey: string, history: History) => Promise<Result<null>>
  /** Resolves when everything asked for is done, or has failed. */
  readonly idle: () => Promise<unknown>
  /** Drops what is in memory, once nothing is being written. */
  readonly forget: () => Promise<unknown>
}

export function createHistories(folder: string, stamp: () => string): Histories {
  const files = new Map<string, StoredFile<History>>()
  const fileOf = (key: string): StoredFile<History> => {
    const name = `${key}.uses`
    const options = {
      path: join(folder, name),
      name: `${basename(folder)}/${name}`,
      limitBytes: LIMIT_BYTES,
      parse: decodeHistory,
      stamp
    }
    const file = files.get(key) ?? createStoredFile(options)
    files.set(key, file)
    return file
  }
  const idle = (): Promise<unknown> => Promise.all([...files.values()].map((file) => file.idle()))
  return {
    load: (key) => fileOf(key).read(),
    save: async (key, history) => {
      const content = await encodeHistory(history)
      return content === null || content.byteLength > LIMIT_BYTES
        ? fail({ kind: 'too-large', limitBytes: LIMIT_BYTES })
        : fileOf(key).write(content)
    },
    idle,
    forget: async () => {
      await idle()
      files.clear()
    }
  }
}
