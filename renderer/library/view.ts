import type { Asset, AssetType } from '@shared/asset'

export type TypeFilter = AssetType | 'all'
export type SortOrder = 'newest' | 'oldest'

/** What the user looks at. */
export interface View {
  readonly type: TypeFilter
  /** Part of the name, upper and lower case alike. */
  readonly search: string
  readonly sort: SortOrder
}

export const WHOLE_LIBRARY: View = { type: 'all', search: '', sort: 'newest' }

export function isFiltered({ type, search }: View): boolean {
  return type !== 'all' || search.trim() !== ''
}

/** The assets that match, in order. Those of the same time keep the order of their ids, so that no two looks differ. */
export function viewOf(assets: readonly Asset[], { type, search, sort }: View): readonly Asset[] {
  const wanted = search.trim().toLowerCase()
  const sign = sort === 'newest' ? -1 : 1
  return assets
    .filter((asset) => (type === 'all' || asset.type === type) && (wanted === '' || asset.name.toLowerCase().includes(wanted)))
    .sort((a, b) => sign * ((a.createdAt ?? 0) - (b.createdAt ?? 0) || compareIds(a.id, b.id)))
}

/** Ids are decimal numbers of any length: the longer one is the larger one. */
function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}
