import { join } from 'node:path'
import type { Result } from '@shared/problem'
import { z } from 'zod'
import { decodeChecked, encodeChecked } from '../../files/checked-json'
import { createStoredFile, type StoredFile } from '../../files/stored-file'

/** One small file per account: `<folder>/<account key>.json`, `{ "v": 1, …, "sum": … }`. */
export interface AccountFiles<T> {
  /** Null: there is none yet. */
  readonly read: (accountKey: string) => Promise<Result<T | null>>
  readonly write: (accountKey: string, content: T) => Promise<Result<null>>
  readonly discard: (accountKey: string) => Promise<Result<null>>
  /** Resolves when all that was asked for is done, or has failed. */
  readonly idle: () => Promise<unknown>
}

export interface AccountFileOptions<T extends object> {
  readonly dataFolder: string
  /** The folder below the data folder. */
  readonly folder: string
  readonly limitBytes: number
  readonly schema: z.ZodType<T>
  readonly stamp: () => string
  readonly leavesBroken?: boolean
}

const versioned = z.looseObject({ v: z.literal(1) })

/** See `StoredFile` for what happens to one that is broken, or cannot be read. */
export function createAccountFiles<T extends object>({
  dataFolder,
  folder,
  schema,
  ...options
}: AccountFileOptions<T>): AccountFiles<T> {
  const parse = (bytes: Uint8Array): T | null => {
    const content = decodeChecked(bytes)
    const read = versioned.safeParse(content).success ? schema.safeParse(content) : null
    return read?.success ? read.data : null
  }
  const files = new Map<string, StoredFile<T>>()
  const fileOf = (accountKey: string): StoredFile<T> => {
    const name = `${folder}/${accountKey}.json`
    const file =
      files.get(name) ?? createStoredFile({ ...options, path: join(dataFolder, name), name, parse })
    files.set(name, file)
    return file
  }
  return {
    read: (accountKey) => fileOf(accountKey).read(),
    write: (accountKey, content) => fileOf(accountKey).write(encodeChecked({ v: 1, ...content })),
    discard: (accountKey) => fileOf(accountKey).discard(),
    idle: () => Promise.all([...files.values()].map((file) => file.idle()))
  }
}
