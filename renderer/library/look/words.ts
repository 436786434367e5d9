import { table } from '@shared/language/tables'
import type { Grouping, Layout } from '@shared/library/look'

export const words = table('look', {
  size: 'Thumbnail size',
  layout: 'View',
  layouts: { grid: 'Grid', list: 'List' } satisfies Record<Layout, string>,
  options: 'View options',
  isWhole: 'Show whole pictures',
  isWholeHint: 'With room beside them where they are not square.',
  hasNames: 'Names below pictures',
  hasNamesHint: 'In the grid.',
  grouping: 'Group by',
  groupings: { month: 'Month', day: 'Day', none: 'Nothing' } satisfies Record<Grouping, string>,
  groupingHint: 'While the grid is sorted by date.',
  columns: 'Columns'
})
