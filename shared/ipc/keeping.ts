import { z } from 'zod'
import {
  FILTER_NAME_LIMIT,
  FILTER_VALUES,
  type Filters,
  MODEL_NAME_LIMIT,
  MODELS_LIMIT,
  SAVED_FILTERS_LIMIT,
  type SavedFilter,
  SEARCH_LIMIT
} from '../filters'
import { ID_LISTS, type IdFile } from '../id-file'
import {
  COLUMN_WIDTHS,
  COLUMNS,
  GROUPINGS,
  LAYOUTS,
  type Look,
  SIDE_BAR,
  TILE_RANGE
} from '../library/look'
import { type Answers, DECISIONS } from '../likeness/answers'
import { PUT_AWAY_LIMIT, type PutAway, SUGGESTION_KINDS } from '../suggestions/put-away'
import { request } from './define'
import { accountOnly, assetId, assetIds, email, IDS_LIMIT, libraryOf, order } from './shapes'

const day = z.iso.date().nullable()

const conditions = {
  search: z.string().max(SEARCH_LIMIT),
  values: z.array(z.enum(FILTER_VALUES)).max(FILTER_VALUES.length).readonly(),
  models: z.array(z.string().max(MODEL_NAME_LIMIT)).max(MODELS_LIMIT).readonly().optional(),
  from: day,
  to: day
}

const savedFilter = z.strictObject({
  name: z.string().trim().min(1).max(FILTER_NAME_LIMIT),
  ...conditions,
  order: order.optional()
})

/** Also the form of the stored file: electron/library/stored/last-filters.ts. */
export const filter = z.object(conditions)

/** Also the form of the stored file: electron/library/stored/saved-filters.ts. */
export const savedFilters = z.array(savedFilter).max(SAVED_FILTERS_LIMIT).readonly()

const groupAnswer = z.strictObject({
  ids: assetIds.min(2).readonly(),
  decision: z.enum(DECISIONS),
  others: assetIds.readonly()
})

/** Also the form of the stored file: electron/likeness/answers.ts. */
export const answers = z.strictObject({
  groups: z.array(groupAnswer).max(IDS_LIMIT).readonly(),
  chosen: assetIds.readonly(),
  bonds: z
    .array(z.strictObject({ id: assetId, stays: assetId }))
    .max(IDS_LIMIT)
    .readonly()
    .optional()
})

/** Also the form of the stored file: electron/library/stored/put-away.ts. */
export const putAway = z
  .array(z.strictObject({ kind: z.enum(SUGGESTION_KINDS), ids: assetIds.min(1).readonly() }))
  .max(PUT_AWAY_LIMIT)
  .readonly()

const columnWidth = z.number().min(COLUMN_WIDTHS.min).max(COLUMN_WIDTHS.max)

/** Also the form of the stored file: electron/library/stored/looks.ts. */
export const look = z.object({
  layout: z.enum(LAYOUTS),
  tile: z.number().min(TILE_RANGE.min).max(TILE_RANGE.max).nullable(),
  isWhole: z.boolean(),
  hasNames: z.boolean(),
  grouping: z.enum(GROUPINGS),
  hidden: z.array(z.enum(COLUMNS)).max(COLUMNS.length).readonly(),
  widths: z.partialRecord(z.enum(COLUMNS), columnWidth).readonly(),
  order: order.nullable(),
  /** Files of earlier versions do not say. */
  sideBar: z.number().min(SIDE_BAR.min).max(SIDE_BAR.max).nullable().default(null)
})

const keepChange = libraryOf.extend({ ids: assetIds.min(1), kept: z.boolean() })
const filterChange = libraryOf.extend({ filters: savedFilters })
const lastFilter = libraryOf.extend({ filter: filter.strict() })
const lookChange = libraryOf.extend({ look: look.strict() })
const idExport = libraryOf.extend({ list: z.enum(ID_LISTS), ids: assetIds.min(1) })

export const keepingRequests = {
  /** Fails with `keep-list-lost` while an unreadable list has not been given up by the user. */
  'keep:load': request(libraryOf).answers<readonly string[]>(),
  /** A change that could not be stored fails, but holds until the program ends. */
  'keep:change': request(keepChange).answers<null>(),
  /**
   * Reads the list once more. If it is still unreadable, sets it aside under another name and
   * begins an empty one. Answers the list that holds now.
   */
  'keep:accept-loss': request(libraryOf).answers<readonly string[]>(),

  'filters:load': request(libraryOf).answers<readonly SavedFilter[]>(),
  'filters:save': request(filterChange).answers<null>(),
  /** The filter that was on when the account was last shown; null: none was remembered. */
  'filters:last': request(libraryOf).answers<Filters | null>(),
  'filters:remember': request(lastFilter).answers<null>(),

  /** How the library was shown when it was last open; null: none was remembered. */
  'looks:load': request(libraryOf).answers<Look | null>(),
  'looks:save': request(lookChange).answers<null>(),

  /** These, and duplicates, are of uploads alone. */
  'suggestions:load': request(accountOnly).answers<readonly PutAway[]>(),
  'suggestions:save': request(z.strictObject({ account: email, putAway })).answers<null>(),

  /** Fails with `duplicates-lost` while a damaged file has not been given up by the user. */
  'duplicates:load': request(accountOnly).answers<Answers>(),
  'duplicates:save': request(z.strictObject({ account: email, answers })).answers<null>(),
  /**
   * Deselects all uploads, since any may be selected as a duplicate of another. Then reads once
   * more; if the file is still damaged, sets it aside and begins another one.
   */
  'duplicates:accept-loss': request(accountOnly).answers<null>(),

  /** False: the user cancelled the file dialog. */
  'ids:export': request(idExport).answers<boolean>(),
  /**
   * Null: the user cancelled the file dialog. Fails with `file-of-other` when the file says that it
   * is of the other library, or holds an id that is known there alone (R35).
   */
  'ids:import': request(libraryOf).answers<IdFile | null>()
}
