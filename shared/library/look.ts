import type { Order } from '@shared/filters'

export const LAYOUTS = ['grid', 'list'] as const
export type Layout = (typeof LAYOUTS)[number]

/** By what the grid is divided while it is sorted by date. */
export const GROUPINGS = ['month', 'day', 'none'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** The least and the most a tile's width is asked to be, in CSS pixels. */
export const TILE_RANGE = { min: 88, max: 320 } as const
/** By how much a tile grows or shrinks, in CSS pixels. */
export const TILE_STEP = 8

/** Columns of the list beside the name, in their order. */
export const COLUMNS = [
  'type',
  'model',
  'works',
  'pixels',
  'duration',
  'date',
  'uses',
  'copy'
] as const
export type Column = (typeof COLUMNS)[number]

/** In CSS pixels. */
export const COLUMN_WIDTHS = { min: 56, max: 1200 } as const

/** In CSS pixels: how wide the side bar may be, and is until the user draws it. */
export const SIDE_BAR = { min: 176, max: 420, first: 224 } as const

/** How one library of an account is shown: remembered until another start. */
export interface Look {
  readonly layout: Layout
  /** The least width of a tile in CSS pixels; null: as the settings have it. */
  readonly tile: number | null
  /** Whether a tile shows its picture whole, with room beside it. */
  readonly isWhole: boolean
  /** Whether names stand below the tiles. */
  readonly hasNames: boolean
  readonly grouping: Grouping
  /** Columns of the list that are not shown. */
  readonly hidden: readonly Column[]
  /** Columns with a width of the user's, in CSS pixels. */
  readonly widths: Readonly<Partial<Record<Column, number>>>
  /** Null: as the settings have it. */
  readonly order: Order | null
  /** The width of the side bar in CSS pixels; null: as it is at first. */
  readonly sideBar: number | null
}

export const FIRST_LOOK: Look = {
  layout: 'grid',
  tile: null,
  isWhole: false,
  hasNames: false,
  grouping: 'month',
  hidden: [],
  widths: {},
  order: null,
  sideBar: null
}
