import { ASSET_TYPES, type AssetType } from '@shared/asset'
import type { Catalog } from './catalog'
import { FAVOURITE, LISTED, NO_TIME, PICTURE_MISSING } from './columns'
import type { SortKey } from './orders'

export type TypeFilter = AssetType | 'all'

/** A corner of the library that has a name of its own in the side bar. */
export type Corner = 'favourites' | 'old' | 'no-picture'

/** What the user looks at: all parts have to hold. */
export interface View {
  readonly type: TypeFilter
  readonly corner: Corner | null
  /** Part of the name, upper and lower case alike. */
  readonly search: string
  readonly sort: SortKey
  readonly descending: boolean
}

export const WHOLE_LIBRARY: View = { type: 'all', corner: null, search: '', sort: 'date', descending: true }
export const NO_FILTER: Pick<View, 'type' | 'corner' | 'search'> = { type: 'all', corner: null, search: '' }

const DAY_MS = 24 * 60 * 60 * 1000
/** From this age on an asset is "old". */
export const OLD_MS = 90 * DAY_MS

export function isFiltered({ type, corner, search }: View): boolean {
  return type !== 'all' || corner !== null || search.trim() !== ''
}

/** Whether the asset at an index is listed and matches. Reads columns only, and the record's name when one is searched for. */
export function matching(catalog: Catalog, { type, corner, search }: View, now: number): (index: number) => boolean {
  const columns = catalog.columns()
  const wantedType = type === 'all' ? null : ASSET_TYPES.indexOf(type)
  const wantedName = search.trim().toLowerCase()
  const isInCorner = corner === null ? null : cornerOf(catalog, corner, now)
  return (index) =>
    ((columns.flags[index] ?? 0) & LISTED) !== 0 &&
    (wantedType === null || columns.type[index] === wantedType) &&
    (isInCorner === null || isInCorner(index)) &&
    (wantedName === '' || catalog.searchNameOf(index).includes(wantedName))
}

function cornerOf(catalog: Catalog, corner: Corner, now: number): (index: number) => boolean {
  const { created, flags } = catalog.columns()
  switch (corner) {
    case 'favourites':
      return (index) => ((flags[index] ?? 0) & FAVOURITE) !== 0
    case 'no-picture':
      return (index) => ((flags[index] ?? 0) & PICTURE_MISSING) !== 0
    case 'old':
      // Of unknown age is not old.
      return (index) => created[index] !== NO_TIME && now - (created[index] ?? 0) > OLD_MS
  }
}

export type Tally = Readonly<Record<TypeFilter | Corner, number>>

/** How many are listed, by type and corner: one pass over the columns. */
export function tallyOf(catalog: Catalog, now: number): Tally {
  const tally: Record<TypeFilter | Corner, number> = { all: 0, image: 0, video: 0, audio: 0, other: 0, favourites: 0, old: 0, 'no-picture': 0 }
  const { created, flags, type } = catalog.columns()
  for (let index = 0; index < catalog.size(); index += 1) {
    const flag = flags[index] ?? 0
    if ((flag & LISTED) === 0) continue
    tally.all += 1
    tally[ASSET_TYPES[type[index] ?? 0] ?? 'other'] += 1
    if (flag & FAVOURITE) tally.favourites += 1
    if (flag & PICTURE_MISSING) tally['no-picture'] += 1
    if (created[index] !== NO_TIME && now - (created[index] ?? 0) > OLD_MS) tally.old += 1
  }
  return tally
}
