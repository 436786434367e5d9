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
/** Left out first where there is no room for all, unless the user has given them a width. */
const LESSER: readonly Column[] = ['works', 'type', 'copy', 'uses']
/** Columns of numbers, which stand at the right. */
const NUMBERS: readonly Column[] = ['works', 'pixels', 'duration']
/** What the name has at least. */
const NAME = 140
/** The mark, the picture, and the name. */
const BEFORE = 'var(--list-marks) var(--list-picture) minmax(var(--list-name), 1fr)'
/** Between two columns: `--list-gap` in list.css. */
const GAP = 12
/** `--list-marks`, the picture of a row of no height, the name, and what stands after the last. */
const TAKEN = 60 + GAP + 8 + GAP + NAME + 20
/** A date has no time of day where there is no room for it. */
const WIDTH_WITHOUT_TIME = 112

type Widths = Pick<Look, 'widths'>

/** The columns that are shown in a list, and how. */
export interface Fit {
  /** In their order. */
  readonly columns: readonly Column[]
  /** Whether a date has its time of day, unless its width is the user's. */
  readonly hasTime: boolean
  /** Whether the list has no room for them. */
  readonly isTooWide: boolean
}

export const isNumber = (column: Column): boolean => NUMBERS.includes(column)

/** What has room in a list: `room` is its width without the height of a row. */
export function fitOf(
  all: readonly Column[],
  { hidden, widths }: Pick<Look, 'hidden' | 'widths'>,
  room: number
): Fit {
  const isTooWide = (columns: readonly Column[], hasTime: boolean): boolean =>
    columns.reduce((sum, one) => sum + widthOf(one, { widths }, hasTime) + GAP, TAKEN) > room
  const wanted = all.filter((column) => !hidden.includes(column))
  const hasTime = !isTooWide(wanted, true)
  const columns = LESSER.reduce(
    (left, lesser) =>
      isTooWide(left, hasTime) && widths[lesser] === undefined
        ? left.filter((one) => one !== lesser)
        : left,
    wanted
  )
  return { columns, hasTime, isTooWide: isTooWide(columns, hasTime) }
}

export const widthOf = (column: Column, { widths }: Widths, hasTime: boolean): number =>
  widths[column] ?? (column === 'date' && !hasTime ? WIDTH_WITHOUT_TIME : WIDTHS[column])

/** Whether a date has room for its time of day, too. */
export const showsTime = (look: Widths, { hasTime }: Pick<Fit, 'hasTime'>): boolean =>
  widthOf('date', look, hasTime) >= WIDTHS.date

/** For the style of a list: a new width touches one line of it, and no row. */
export const templateOf = ({ columns, hasTime }: Fit, look: Widths) =>
  ({
    '--list-name': `${NAME}px`,
    '--columns': [BEFORE, ...columns.map((one) => `${widthOf(one, look, hasTime)}px`)].join(' ')
  }) as const

/** A column with another width, within its bounds. */
export const resized = (widths: Look['widths'], column: Column, width: number): Look['widths'] => ({
  ...widths,
  [column]: Math.round(Math.min(COLUMN_WIDTHS.max, Math.max(COLUMN_WIDTHS.min, width)))
})
