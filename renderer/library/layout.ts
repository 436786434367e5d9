import type { Row } from './rows'

/** Sizes of the grid, in CSS pixels. Tiles are squares of at least `TILE_MIN`, and fill the line. */
export const TILE_MIN = 148
export const GAP = 8
export const MONTH_HEIGHT = 48
export const SIDE_PADDING = 20

export interface Layout {
  readonly columns: number
  readonly tile: number
}

/** How many tiles fit into a width, and how large they are. */
export function layoutFor(width: number): Layout {
  const inner = Math.max(0, width - 2 * SIDE_PADDING)
  const columns = Math.max(1, Math.floor((inner + GAP) / (TILE_MIN + GAP)))
  return { columns, tile: Math.floor((inner - (columns - 1) * GAP) / columns) }
}

export function heightOf(row: Row | undefined, { tile }: Layout): number {
  return row?.kind === 'month' ? MONTH_HEIGHT : tile + GAP
}
