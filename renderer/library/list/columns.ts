import { COLUMN_WIDTHS, type Column, type Look } from '@shared/library/look'

/** In CSS pixels, until the user gives a column another width. */
const WIDTHS: Readonly<Record<Column, number>> = {
  type: 60,
  model: 96,
  works: 56,
  pixels: 104,
  duration: 66,
  date: 168,
  uses: 112,
  copy: 80
}
/** Left out first where there is no room for all. */
const LESSER: readonly Column[] = ['works', 'type']
/** What the name, the picture and the mark take at least. */
const TAKEN = 320
/** Columns of numbers, which stand at the right. */
const NUMBERS: readonly Column[] = ['works', 'pixels', 'duration']
/** The mark, the picture, and what the name has at least. */
const BEFORE = 'var(--list-marks) var(--list-picture) minmax(140px, 1fr)'
/** Between two columns. */
const GAP = 16
/** In a list narrower than this, the date has no time of day, unless it is given the room. */
const NARROW = 880
const WIDTH_WITHOUT_TIME = 112

type Shape = Pick<Look, 'hidden' | 'widths'>

export const isNumber = (column: Column): boolean => NUMBERS.includes(column)

/** The columns that are shown, in their order. */
export function shownColumns(
  all: readonly Column[],
  look: Shape,
  width: number
): readonly Column[] {
  const wanted = all.filter((column) => !look.hidden.includes(column))
  return LESSER.reduce(
    (columns, lesser) =>
      isTooWide(columns, look, width) ? columns.filter((one) => one !== lesser) : columns,
    wanted
  )
}

/** Whether the list has no room for these columns. */
export const isTooWide = (columns: readonly Column[], look: Shape, width: number): boolean =>
  columns.reduce((sum, column) => sum + widthOf(column, look, width) + GAP, TAKEN) > width

export const widthOf = (column: Column, { widths }: Pick<Look, 'widths'>, width: number): number =>
  widths[column] ?? (column === 'date' && width < NARROW ? WIDTH_WITHOUT_TIME : WIDTHS[column])

/** Whether a date has room for its time of day, too. */
export const showsTime = (look: Pick<Look, 'widths'>, width: number): boolean =>
  widthOf('date', look, width) >= WIDTHS.date

/** For `grid-template-columns`: a new width touches one line of style, and no row. */
export const templateOf = (columns: readonly Column[], look: Shape, width: number): string =>
  [BEFORE, ...columns.map((column) => `${widthOf(column, look, width)}px`)].join(' ')

/** A column with another width, within its bounds. */
export const resized = (widths: Look['widths'], column: Column, width: number): Look['widths'] => ({
  ...widths,
  [column]: Math.round(Math.min(COLUMN_WIDTHS.max, Math.max(COLUMN_WIDTHS.min, width)))
})
