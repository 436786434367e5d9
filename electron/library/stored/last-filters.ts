import type { Filters } from '@shared/filters'
import { filter } from '@shared/ipc/keeping'
import { type AccountFiles, createAccountFiles } from './account-file'

const LIMIT_BYTES = 64 * 1024

/** The filter that was on when an account was last shown. */
export type LastFilters = AccountFiles<Filters>

export const createLastFilters = (dataFolder: string, stamp: () => string): LastFilters =>
  createAccountFiles({
    dataFolder,
    folder: 'last-filters',
    stamp,
    limitBytes: LIMIT_BYTES,
    schema: filter
  })
