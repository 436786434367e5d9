import { COLUMN_WIDTHS, type Column, type Look } from '@shared/library/look'

/** In CSS pixels, until the user gives a column another width. */
const WIDTHS: Readonly<Record<Column, number>> = {
  type: 76,
  model: 110,
  works: 76,
  pixels: 124,
  duration: 88,
  date: 172,
  uses: 136,
  copy: 104
}
/** Columns of numbers, which stand at the right. */
const NUMBERS: readonly Column[] = ['works', 'pixels', 'duration']
/** The mark, the picture, and what the name has at least. */
const BEFORE = 'var(--list-marks) var(--list-picture) minmax(160px, 1fr)'
/** In a list narrower than this, types are not shown, nor the time of day. */
export const NARROW = 700

type Shape = Pick<Look, 'hidden' | 'widths'>

export const isNumber = (column: Column): boolean => NUMBERS.includes(column)

/** The columns that are shown, in their order. */
export const shownColumns = (
  all: readonly Column[],
  { hidden }: Pick<Look, 'hidden'>,
  width: number
): readonly Column[] =>
  all.filter((column) => !hidden.includes(column) && (column !== 'type' || width >= NARROW))

export const widthOf = (column: Column, { widths }: Pick<Look, 'widths'>, width: number): number =>
  widths[column] ?? (column === 'date' && width < NARROW ? 112 : WIDTHS[column])

/** For `grid-template-columns`: a new width touches one line of style, and no row. */
export const templateOf = (columns: readonly Column[], look: Shape, width: number): string =>
  [BEFORE, ...columns.map((column) => `${widthOf(column, look, width)}px`)].join(' ')

/** A column with another width, within its bounds. */
export const resized = (widths: Look['widths'], column: Column, width: number): Look['widths'] => ({
  ...widths,
  [column]: Math.round(Math.min(COLUMN_WIDTHS.max, Math.max(COLUMN_WIDTHS.min, width)))
})
