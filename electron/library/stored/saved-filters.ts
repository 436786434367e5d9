import type { SavedFilter } from '@shared/filters'
import { savedFilters } from '@shared/ipc/keeping'
import { z } from 'zod'
import { type AccountLists, createAccountLists } from './account-lists'

const LIMIT_BYTES = 1024 * 1024
const schema = z.object({ filters: savedFilters.readonly() })

/** The filters that were given a name, per account. */
export type SavedFilters = AccountLists<SavedFilter>

export const createSavedFilters = (dataFolder: string, stamp: () => string): SavedFilters =>
  createAccountLists(
    { dataFolder, folder: 'filters', stamp, limitBytes: LIMIT_BYTES, schema },
    ({ filters }) => filters,
    (filters) => ({ filters })
  )
