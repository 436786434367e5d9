import { ok, type Result } from '@shared/problem'
import { assetIds } from '@shared/shapes'
import { z } from 'zod'
import { createAccountFile } from './account-file'

const LIMIT_BYTES = 64 * 1024 * 1024

/** What was selected in each account, kept across restarts (R8): ids and nothing else. */
export interface Selections {
  /** No file means nothing was selected. A file that cannot be understood is set aside under another name, and told. */
  readonly load: (accountKey: string) => Promise<Result<readonly string[]>>
  readonly save: (accountKey: string, ids: readonly string[]) => Promise<Result<null>>
}

export function createSelections(folder: string, stamp: () => string): Selections {
  const file = createAccountFile({ folder, stamp, limitBytes: LIMIT_BYTES, schema: z.object({ ids: assetIds.readonly() }), what: 'selection' })
  return {
    load: async (accountKey) => {
      const read = await file.read(accountKey)
      if (read.ok) return ok(read.value?.ids ?? [])
      await file.setAside(accountKey)
      return read
    },
    save: (accountKey, ids) => file.write(accountKey, { ids })
  }
}
