import type { SavedFilter } from '@shared/filters'
import { savedFilters } from '@shared/ipc/keeping'
import { ok, type Result } from '@shared/problem'
import { z } from 'zod'
import { createAccountFiles } from './account-file'

const LIMIT_BYTES = 1024 * 1024
const schema = z.object({ filters: savedFilters })

/** The filters that were given a name, per account. */
export interface SavedFilters {
  /** A file that cannot be understood is set aside under another name, and told. */
  readonly load: (accountKey: string) => Promise<Result<readonly SavedFilter[]>>
  readonly save: (accountKey: string, filters: readonly SavedFilter[]) => Promise<Result<null>>
  /** Resolves when all that was saved is written, or has failed. */
  readonly idle: () => Promise<unknown>
}

export function createSavedFilters(dataFolder: string, stamp: () => string): SavedFilters {
  const files = createAccountFiles({
    dataFolder,
    folder: 'filters',
    stamp,
    limitBytes: LIMIT_BYTES,
    schema
  })
  return {
    load: async (accountKey) => {
      const read = await files.read(accountKey)
      return read.ok ? ok(read.value?.filters ?? []) : read
    },
    save: (accountKey, filters) => files.write(accountKey, { filters }),
    idle: files.idle
  }
}
