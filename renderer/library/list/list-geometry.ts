import { type Geometry, laidOut } from '../grid/geometry'

// Sizes are in CSS pixels; see list.css.

/** The line of the headings, which stays at the upper edge. */
export const HEADER_HEIGHT = 36

/** The row's height, by the least width of a tile: the same slider sets both. */
const ROW_HEIGHTS = [
  { below: 124, height: 32 },
  { below: 228, height: 40 }
] as const
const TALLEST = 56

export const rowHeightOf = (tile: number): number =>
  ROW_HEIGHTS.find(({ below }) => tile < below)?.height ?? TALLEST

/** One asset a row. A list too long for `heightLimit` has lower rows. */
export function listGeometry(
  count: number,
  width: number,
  rowHeight: number,
  heightLimit: number
): Geometry {
  const most = Math.floor((heightLimit - HEADER_HEIGHT) / Math.max(1, count))
  return laidOut(count === 0 ? [] : [{ month: null, from: 0, count }], {
    columns: 1,
    tile: width,
    tileHeight: Math.max(1, Math.min(rowHeight, most)),
    gap: 0,
    padding: HEADER_HEIGHT,
    covered: HEADER_HEIGHT
  })
}
