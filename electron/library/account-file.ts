import { join } from 'node:path'
import { fail, ok, type Result } from '@shared/problem'
import { z } from 'zod'
import { readWithLimit, setAside, writeAtomic } from '../files/files'

/** One small file per account: `<folder>/<account key>.json`, `{ "v": 1, … }`. */
export interface AccountFile<T> {
  /** Null when there is no file yet. A file that cannot be read or understood fails, and stays where it is. */
  readonly read: (accountKey: string) => Promise<Result<T | null>>
  /** Whole or not at all, one write after another, so that the last one wins. */
  readonly write: (accountKey: string, content: T) => Promise<Result<null>>
  /** Puts a file out of the way under a name that says so. */
  readonly setAside: (accountKey: string) => Promise<Result<null>>
}

interface Options<T extends object> {
  readonly folder: string
  readonly stamp: () => string
  readonly limitBytes: number
  readonly schema: z.ZodType<T>
  /** What the file is, for the problem that says so. */
  readonly what: string
}

export function createAccountFile<T extends object>({ folder, stamp, limitBytes, schema, what }: Options<T>): AccountFile<T> {
  const pathOf = (accountKey: string): string => join(folder, `${accountKey}.json`)
  let writing: Promise<unknown> = Promise.resolve()
  return {
    read: async (accountKey) => {
      const file = await readWithLimit(pathOf(accountKey), limitBytes)
      if (!file.ok) return file
      if (file.value === null) return ok(null)
      const content = parse(schema, new TextDecoder().decode(file.value))
      return content ? ok(content) : fail({ kind: 'file-failed', code: 'unreadable', what })
    },
    write: (accountKey, content) => {
      const written = writing.then(() => writeAtomic(pathOf(accountKey), JSON.stringify({ v: 1, ...content })))
      writing = written
      return written
    },
    setAside: async (accountKey) => {
      const moved = await setAside(pathOf(accountKey), stamp())
      return moved.ok ? ok(null) : moved
    }
  }
}

const versioned = z.looseObject({ v: z.literal(1) })

function parse<T>(schema: z.ZodType<T>, text: string): T | null {
  try {
    const json: unknown = JSON.parse(text)
    const content = versioned.safeParse(json).success ? schema.safeParse(json) : null
    return content?.success ? content.data : null
  } catch {
    return null
  }
}
