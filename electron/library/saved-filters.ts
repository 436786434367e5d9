import type { SavedFilter } from '@shared/filters'
import { savedFilters } from '@shared/keeping-contract'
import { ok, type Result } from '@shared/problem'
import { z } from 'zod'
import { createAccountFile } from './account-file'

const LIMIT_BYTES = 1024 * 1024

/** The filters that were given a name, per account. */
export interface SavedFilters {
  /** A file that cannot be understood is set aside under another name, and told. */
  readonly load: (accountKey: string) => Promise<Result<readonly SavedFilter[]>>
  readonly save: (accountKey: string, filters: readonly SavedFilter[]) => Promise<Result<null>>
}

export function createSavedFilters(folder: string, stamp: () => string): SavedFilters {
  const schema = z.object({ filters: savedFilters })
  const file = createAccountFile({ folder, stamp, limitBytes: LIMIT_BYTES, schema, what: 'saved filters' })
  return {
    load: async (accountKey) => {
      const read = await file.read(accountKey)
      if (read.ok) return ok(read.value?.filters ?? [])
      await file.setAside(accountKey)
      return read
    },
    save: (accountKey, filters) => file.write(accountKey, { filters })
  }
}
