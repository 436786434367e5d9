import { join } from 'node:path'
import { fail, ok, type Result } from '@shared/problem'
import { z } from 'zod'
import { readWithLimit, setAside, writeAtomic } from '../files/files'

const LIMIT_BYTES = 64 * 1024 * 1024

const file = z.object({ v: z.literal(1), ids: z.array(z.string().regex(/^\d{1,40}$/)) })

/** What was selected in each account, kept across restarts (R8): ids and nothing else. */
export interface Selections {
  /** No file means nothing was selected. A file that cannot be understood is set aside under another name, and told. */
  readonly load: (accountKey: string) => Promise<Result<readonly string[]>>
  readonly save: (accountKey: string, ids: readonly string[]) => Promise<Result<null>>
}

export function createSelections(folder: string, stamp: () => string): Selections {
  const pathOf = (accountKey: string): string => join(folder, `${accountKey}.json`)
  /** One write after another, so that the last one wins. */
  let writing: Promise<unknown> = Promise.resolve()
  return {
    load: async (accountKey) => {
      const path = pathOf(accountKey)
      const read = await readWithLimit(path, LIMIT_BYTES)
      if (!read.ok) return read
      if (read.value === null) return ok([])
      const ids = parse(new TextDecoder().decode(read.value))
      if (ids) return ok(ids)
      await setAside(path, stamp())
      return fail({ kind: 'file-failed', code: 'unreadable', what: 'selection' })
    },
    save: (accountKey, ids) => {
      const written = writing.then(() => writeAtomic(pathOf(accountKey), JSON.stringify({ v: 1, ids })))
      writing = written
      return written
    }
  }
}

function parse(text: string): readonly string[] | null {
  try {
    const read = file.safeParse(JSON.parse(text))
    return read.success ? read.data.ids : null
  } catch {
    return null
  }
}
