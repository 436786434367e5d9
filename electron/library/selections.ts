import { assetIds } from '@shared/ipc/shapes'
import { ok, type Result } from '@shared/problem'
import { z } from 'zod'
import { createAccountFiles } from './account-file'

const LIMIT_BYTES = 64 * 1024 * 1024
const schema = z.object({ ids: assetIds.readonly() })

/** What was selected in each account, kept across restarts (R8): ids and nothing else. */
export interface Selections {
  /**
   * No file means nothing was selected. A file that cannot be understood is set aside under another
   * name, and told.
   */
  readonly load: (accountKey: string) => Promise<Result<readonly string[]>>
  readonly save: (accountKey: string, ids: readonly string[]) => Promise<Result<null>>
  /** Resolves when all that was saved is written, or has failed. */
  readonly idle: () => Promise<unknown>
}

export function createSelections(dataFolder: string, stamp: () => string): Selections {
  const files = createAccountFiles({
    dataFolder,
    folder: 'selections',
    stamp,
    limitBytes: LIMIT_BYTES,
    schema
  })
  return {
    load: async (accountKey) => {
      const read = await files.read(accountKey)
      return read.ok ? ok(read.value?.ids ?? []) : read
    },
    save: (accountKey, ids) => files.write(accountKey, { ids }),
    idle: files.idle
  }
}
