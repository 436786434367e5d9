import { z } from 'zod'
import {
  FILTER_NAME_LIMIT,
  FILTER_VALUES,
  SAVED_FILTERS_LIMIT,
  type SavedFilter,
  SEARCH_LIMIT
} from '../filters'
import type { Result } from '../problem'
import { assetIds, email, nothing } from './shapes'

const day = z.iso.date().nullable()

/** Also the shape of the file: electron/library/saved-filters.ts. */
export const savedFilters = z
  .array(
    z.strictObject({
      name: z.string().trim().min(1).max(FILTER_NAME_LIMIT),
      search: z.string().max(SEARCH_LIMIT),
      values: z.array(z.enum(FILTER_VALUES)).max(FILTER_VALUES.length).readonly(),
      from: day,
      to: day
    })
  )
  .max(SAVED_FILTERS_LIMIT)
  .readonly()

/** Whose ids a file holds: a word of its name. */
export const ID_LISTS = ['selection', 'kept'] as const
export type IdList = (typeof ID_LISTS)[number]

export const keepingInputs = {
  'keep:load': z.strictObject({ account: email }),
  'keep:change': z.strictObject({ account: email, ids: assetIds.min(1), kept: z.boolean() }),
  'keep:accept-loss': z.strictObject({ account: email }),
  'filters:load': z.strictObject({ account: email }),
  'filters:save': z.strictObject({ account: email, filters: savedFilters }),
  'ids:export': z.strictObject({ list: z.enum(ID_LISTS), ids: assetIds.min(1) }),
  'ids:import': nothing
}

/** A file of ids, read. */
export interface IdFile {
  /** Each once, in the order of the file. */
  readonly ids: readonly string[]
  /** How many entries are no ids, and the lines of the first of them. */
  readonly wrong: number
  readonly wrongLines: readonly number[]
}

export interface KeepingOutputs {
  /**
   * Fails with `keep-list-lost` until the user has accepted that a list that cannot be read is
   * gone.
   */
  'keep:load': Result<readonly string[]>
  /** What could not be stored fails, and still holds for this session. */
  'keep:change': Result<null>
  /** The unreadable list is set aside under another name, and an empty one begun. */
  'keep:accept-loss': Result<null>
  'filters:load': Result<readonly SavedFilter[]>
  'filters:save': Result<null>
  /** False: the user chose no place for the file. */
  'ids:export': Result<boolean>
  /** Null: the user chose no file. */
  'ids:import': Result<IdFile | null>
}
