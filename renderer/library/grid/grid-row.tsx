import { formatNumber } from '@shared/language/count'
import type { Grouping } from '@shared/library/look'
import { memo } from 'react'
import { useSpoken } from '../../languages/spoken'
import { useLibrary } from '../../stores'
import { formatDay, formatMonth } from '../../ui/format'
import { CheckIcon, MinusIcon } from '../../ui/icons'
import { startOfGroup } from '../catalog/grouping'
import { has } from '../catalog/index-set'
import type { Section } from '../catalog/visible-list'
import type { LibraryState } from '../library-state'
import { words } from '../words'
import { type Geometry, headingHeight, rowAt } from './geometry'
import { Tile, type TileProps } from './tile'

interface Props {
  /** From 0. */
  readonly number: number
  readonly geometry: Geometry
  readonly order: Uint32Array
  /** The index of the grid's one tab stop. */
  readonly active: number | null
  readonly onHeading: (from: number, count: number) => void
  /** Whether names stand below the pictures. */
  readonly isNamed: boolean
}

/** A row of the grid: the heading of a month, or tiles. */
export const GridRow = memo(function GridRow({
  number,
  geometry,
  order,
  active,
  onHeading,
  isNamed
}: Props) {
  useSpoken()
  const row = rowAt(geometry, number)
  if (!row) return null

  const { tile, tileHeight } = geometry
  if (row.kind === 'heading') {
    return (
      // As long as its month, within which it sticks to the upper edge.
      <div className="row row-reach" style={{ top: row.top, height: row.reach }}>
        <div
          role="row"
          aria-rowindex={number + 1}
          className="row-month"
          style={{ height: headingHeight(geometry, row.section) }}
        >
          <Heading section={row.section} order={order} onHeading={onHeading} />
        </div>
      </div>
    )
  }

  return (
    <div
      role="row"
      aria-rowindex={number + 1}
      className="row row-tiles"
      style={{
        top: row.top,
        height: tileHeight,
        gridTemplateColumns: `repeat(auto-fill, ${tile}px)`
      }}
    >
      {[...order.subarray(row.from, row.to)].map((index, column) => (
        <TileAt
          key={index}
          index={index}
          column={column + 1}
          isActive={index === active}
          isNamed={isNamed}
        />
      ))}
    </div>
  )
})

/** Looks up the record of a tile, and draws it. */
const TileAt = memo(function TileAt(props: Omit<TileProps, 'asset'>) {
  useSpoken()
  const asset = useLibrary(({ catalog }) => catalog.at(props.index))
  return asset ? <Tile {...props} asset={asset} /> : null
})

/**
 * A month, or a day. A click selects all of it, or deselects it when all is selected. By keyboard:
 * M.
 */
function Heading({
  section: { month, from, count },
  order,
  onHeading
}: {
  section: Section
  order: Uint32Array
  onHeading: Props['onHeading']
}) {
  const grouping = useLibrary((state) => state.grouping)
  const name = nameOfGroup(month ?? -1, grouping)
  const share = useLibrary((state) => selectedOf(state, order.subarray(from, from + count)))

  return (
    <div role="rowheader" className="month" data-menu="month" data-from={from} data-count={count}>
      <button
        type="button"
        tabIndex={-1}
        aria-pressed={PRESSED[share]}
        title={words.selectMonth(name)}
        onClick={() => onHeading(from, count)}
      >
        <span className={share === 'none' ? 'month-mark' : 'month-mark month-selected'}>
          {share === 'all' && <CheckIcon />}
          {share === 'some' && <MinusIcon />}
        </span>
        <b>{name}</b>
        <span>{formatNumber(count)}</span>
      </button>
    </div>
  )
}

const nameOfGroup = (group: number, grouping: Grouping): string =>
  grouping === 'day' ? formatDay(startOfGroup(group, grouping)) : formatMonth(group)

type Share = 'none' | 'some' | 'all'
const PRESSED = { none: false, some: 'mixed', all: true } as const

/** How much is selected of what can be. */
function selectedOf({ selection, locked }: LibraryState, indices: Uint32Array): Share {
  const selected = selection.now.indices
  let isAny = false
  let isAll = true
  for (const index of indices) {
    if (has(selected, index)) isAny = true
    else if (!has(locked, index)) isAll = false
    if (isAny && !isAll) return 'some'
  }
  return isAny ? 'all' : 'none'
}
