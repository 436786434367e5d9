import type { Section } from '../catalog/visible-list'

// Sizes are in CSS pixels; see grid.css.

export const GAP = 8
const HEADING_HEIGHT = 48
/** To the left and the right of the tiles. */
export const SIDE_PADDING = 20
/** Above the first row when it has no heading. */
const TOP_PADDING = 12

/**
 * The layout of the grid. Rows are worked out on demand: nothing here grows with the number of
 * assets.
 */
export interface Geometry {
  readonly columns: number
  /** The width of a tile, and the height of its picture. */
  readonly tile: number
  /** The picture and what stands below it. */
  readonly tileHeight: number
  /** Between two tiles, and between two rows. */
  readonly gap: number
  /** Above the first row when it has no heading. */
  readonly padding: number
  /** What is covered above a row that stands at the upper edge and has no heading. */
  readonly covered: number
  readonly blocks: readonly Block[]
  readonly rows: number
  readonly height: number
}

/** A section in the layout: an optional heading, then rows of tiles. */
interface Block extends Section {
  readonly top: number
  readonly firstRow: number
  readonly tileRows: number
}

export type Row =
  | {
      readonly kind: 'heading'
      readonly top: number
      readonly section: Section
      /** Down to the end of its tiles: that far it stays in view. */
      readonly reach: number
    }
  | { readonly kind: 'tiles'; readonly top: number; readonly from: number; readonly to: number }

export const headingHeight = (
  { padding }: Pick<Geometry, 'padding'>,
  { month }: Section
): number => (month === null ? padding : HEADING_HEIGHT)
const headingRows = ({ month }: Section): number => (month === null ? 0 : 1)
const pitch = ({ tile, gap }: Pick<Geometry, 'tile' | 'gap'>): number => tile + gap
/** From the top of one row of tiles to that of the next. */
export const rowPitch = ({ tileHeight, gap }: Pick<Geometry, 'tileHeight' | 'gap'>): number =>
  tileHeight + gap

/**
 * Chromium draws nothing beyond 2^25 screen pixels, and scrolls no further. This leaves room for
 * what stands above and below the grid.
 */
export const HEIGHT_LIMIT = 33_000_000

/**
 * Tiles are squares of at least `least` pixels and fill the row. `heightLimit`: in CSS pixels. A
 * list too long for it has more columns, and smaller tiles.
 * `caption`: the height of what stands below each picture.
 */
export function geometryOf(
  sections: readonly Section[],
  width: number,
  least: number,
  heightLimit = HEIGHT_LIMIT,
  caption = 0
): Geometry {
  const inner = innerOf(width)
  const mostColumns = Math.max(1, Math.floor(inner / (GAP + 1)))
  let columns = columnsFor(width, least)
  let geometry = inColumns(sections, inner, columns, caption)

  while (geometry.height > heightLimit && columns < mostColumns) {
    columns += 1
    geometry = inColumns(sections, inner, columns, caption)
  }

  return geometry
}

const innerOf = (width: number): number => Math.max(0, width - 2 * SIDE_PADDING)

/** How many tiles of at least `least` pixels stand in a row. */
export const columnsFor = (width: number, least: number): number =>
  Math.max(1, Math.floor((innerOf(width) + GAP) / (least + GAP)))

function inColumns(
  sections: readonly Section[],
  inner: number,
  columns: number,
  caption: number
): Geometry {
  const tile = Math.max(1, Math.floor((inner - (columns - 1) * GAP) / columns))
  return laidOut(sections, { ...GRID, columns, tile, tileHeight: tile + caption })
}

const GRID = { gap: GAP, padding: TOP_PADDING, covered: GAP }
type Sizes = Omit<Geometry, 'blocks' | 'rows' | 'height'>

/** Puts sections below one another. */
export function laidOut(sections: readonly Section[], sizes: Sizes): Geometry {
  const blocks: Block[] = []
  let top = 0
  let rows = 0
  for (const section of sections) {
    const tileRows = Math.ceil(section.count / sizes.columns)
    blocks.push({ ...section, top, firstRow: rows, tileRows })
    top += headingHeight(sizes, section) + tileRows * rowPitch(sizes)
    rows += headingRows(section) + tileRows
  }

  return { ...sizes, blocks, rows, height: top }
}

/** The row with this number, from 0; undefined beyond the end. */
export function rowAt(geometry: Geometry, row: number): Row | undefined {
  const block = lastWhere(geometry.blocks, ({ firstRow }) => firstRow <= row)
  if (!block || row < 0 || row >= geometry.rows) return undefined

  const line = row - block.firstRow - headingRows(block)
  if (line < 0) {
    const reach = headingHeight(geometry, block) + block.tileRows * rowPitch(geometry)
    return { kind: 'heading', top: block.top, section: block, reach }
  }

  const from = block.from + line * geometry.columns
  return {
    kind: 'tiles',
    top: block.top + headingHeight(geometry, block) + line * rowPitch(geometry),
    from,
    to: Math.min(from + geometry.columns, block.from + block.count)
  }
}

/** The row that holds a position of the list. */
export function rowOf(geometry: Geometry, position: number): number {
  const block = lastWhere(geometry.blocks, ({ from }) => from <= position)
  if (!block) return 0

  const line = Math.floor((position - block.from) / geometry.columns)
  return block.firstRow + headingRows(block) + line
}

/** The heading over a row, as the number of its own row; null where the order has no months. */
export function headingOver(geometry: Geometry, row: number): number | null {
  const block = lastWhere(geometry.blocks, ({ firstRow }) => firstRow <= row)
  return block && headingRows(block) > 0 ? block.firstRow : null
}

/**
 * What is covered above the tiles of a row once its heading has stuck to the upper edge, in CSS
 * pixels.
 */
export function coveredAbove(geometry: Geometry, row: number): number {
  return headingOver(geometry, row) === null ? geometry.covered : HEADING_HEIGHT
}

/** The first row that reaches below `y`, from the top of the content; else the last row. */
export function rowBelow(geometry: Geometry, y: number): number {
  const block = lastWhere(geometry.blocks, ({ top }) => top <= y)
  if (!block) return 0

  const inTiles = y - block.top - headingHeight(geometry, block)
  const line = inTiles < 0 ? -headingRows(block) : Math.floor(inTiles / rowPitch(geometry))
  return Math.min(geometry.rows - 1, block.firstRow + headingRows(block) + line)
}

export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * The tiles a rectangle touches, as ranges of positions: [from, to). The rectangle is in
 * coordinates of the content.
 */
export function rangesIn(
  geometry: Geometry,
  { left, top, right, bottom }: Rect
): readonly (readonly [number, number])[] {
  const firstColumn = Math.max(
    0,
    Math.ceil((left - SIDE_PADDING - geometry.tile) / pitch(geometry))
  )
  const lastColumn = Math.min(
    geometry.columns - 1,
    Math.floor((right - SIDE_PADDING) / pitch(geometry))
  )
  const ranges: [number, number][] = []
  if (firstColumn > lastColumn) return ranges

  for (let at = rowBelow(geometry, top); at < geometry.rows; at += 1) {
    const row = rowAt(geometry, at)
    if (!row || row.top > bottom) break
    if (row.kind === 'heading' || row.top + geometry.tileHeight < top) continue

    const range: [number, number] = [
      row.from + firstColumn,
      Math.min(row.to, row.from + lastColumn + 1)
    ]
    if (range[0] < range[1]) ranges.push(range)
  }

  return ranges
}

/** The last element for which a condition holds. It must fail for all that follow. */
function lastWhere<T>(list: readonly T[], holds: (element: T) => boolean): T | undefined {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const element = list[middle]
    if (element !== undefined && holds(element)) low = middle + 1
    else high = middle
  }

  return list[low - 1]
}
