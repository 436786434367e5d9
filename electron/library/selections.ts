import { join } from 'node:path'
import { ok, type Result } from '@shared/problem'
import { z } from 'zod'
import { decodeChecked, encodeChecked } from '../files/checked-json'
import { createKeptFile, type KeptFile } from '../files/kept'

const LIMIT_BYTES = 64 * 1024 * 1024

const file = z.object({ v: z.literal(1), ids: z.array(z.string().regex(/^\d{1,40}$/)) })

/** What was selected in each account, kept across restarts (R8): ids and nothing else. */
export interface Selections {
  /** No file means nothing was selected. A file that cannot be understood is set aside under another name, and told. */
  readonly load: (accountKey: string) => Promise<Result<readonly string[]>>
  readonly save: (accountKey: string, ids: readonly string[]) => Promise<Result<null>>
}

export function createSelections(folder: string, stamp: () => string): Selections {
  const files = new Map<string, KeptFile<readonly string[]>>()
  const fileOf = (accountKey: string): KeptFile<readonly string[]> => {
    const name = `${accountKey}.json`
    const known = files.get(name) ?? createKeptFile({ path: join(folder, name), name: `selections/${name}`, limitBytes: LIMIT_BYTES, parse, stamp })
    files.set(name, known)
    return known
  }
  return {
    load: async (accountKey) => {
      const read = await fileOf(accountKey).read()
      return read.ok ? ok(read.value ?? []) : read
    },
    save: (accountKey, ids) => fileOf(accountKey).write(encodeChecked({ v: 1, ids }))
  }
}

function parse(bytes: Uint8Array): readonly string[] | null {
  const read = file.safeParse(decodeChecked(bytes))
  return read.success ? read.data.ids : null
}
