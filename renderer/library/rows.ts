import type { Asset } from '@shared/asset'

/** A line of the grid: a month's heading, or a row of tiles, as positions in the shown list. */
export type Row =
  | { readonly kind: 'month'; readonly month: string; readonly count: number }
  | { readonly kind: 'tiles'; readonly from: number; readonly to: number }

/** Year and month of an asset in local time, as a key: `2026-11`; empty when the service told no time. */
export function monthOf({ createdAt }: Pick<Asset, 'createdAt'>): string {
  if (createdAt === null) return ''
  const date = new Date(createdAt)
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`
}

/** Cuts the shown list into months, and each month into rows of `columns` tiles. */
export function rowsOf(shown: readonly Asset[], columns: number): readonly Row[] {
  const rows: Row[] = []
  let start = 0
  while (start < shown.length) {
    const month = monthOf(shown[start] ?? { createdAt: null })
    let end = start + 1
    while (end < shown.length && monthOf(shown[end] ?? { createdAt: null }) === month) end += 1
    rows.push({ kind: 'month', month, count: end - start })
    for (let from = start; from < end; from += columns) rows.push({ kind: 'tiles', from, to: Math.min(from + columns, end) })
    start = end
  }
  return rows
}

/** The row that holds a position of the shown list. */
export function rowOf(rows: readonly Row[], position: number): number {
  return rows.findIndex((row) => row.kind === 'tiles' && row.from <= position && position < row.to)
}

/** Where an arrow key leads from a position: the neighbour in the list, or the tile above or below across month headings. */
export function stepFrom(rows: readonly Row[], position: number, key: string, total: number, pageRows: number): number {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, position - 1)
    case 'ArrowRight':
      return Math.min(total - 1, position + 1)
    case 'Home':
      return 0
    case 'End':
      return total - 1
    case 'ArrowUp':
      return byRows(rows, position, -1)
    case 'ArrowDown':
      return byRows(rows, position, 1)
    case 'PageUp':
      return byRows(rows, position, -pageRows)
    case 'PageDown':
      return byRows(rows, position, pageRows)
    default:
      return position
  }
}

/** Moves by rows of tiles and keeps the column where the row is long enough. */
function byRows(rows: readonly Row[], position: number, by: number): number {
  const index = rowOf(rows, position)
  const here = rows[index]
  if (here?.kind !== 'tiles') return position
  const step = Math.sign(by)
  let left = Math.abs(by)
  let target = here
  for (let at = index + step; left > 0; at += step) {
    const row = rows[at]
    if (!row) break
    if (row.kind === 'month') continue
    target = row
    left -= 1
  }
  return target === here ? position : Math.min(target.from + (position - here.from), target.to - 1)
}
