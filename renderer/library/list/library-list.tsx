import { type CSSProperties, useEffect, useMemo, useRef } from 'react'
import { useDescription } from '../../libraries/description'
import { useLook, useThumbnails } from '../../stores'
import { HEIGHT_LIMIT, rowAt } from '../grid/geometry'
import { usePixelRatio } from '../grid/use-pixel-ratio'
import { useWidth } from '../grid/use-viewport'
import { useTileSize } from '../look/tile-size'
import { useBoard } from '../look/use-board'
import { useDrawn } from '../look/use-drawn'
import { useZoom } from '../look/use-zoom'
import { fitOf, showsTime, templateOf } from './columns'
import { listGeometry, rowHeightOf } from './list-geometry'
import { ListHeader } from './list-header'
import { ListRow } from './list-row'
import './list.css'

/** The headings, and one row for each asset: columns before the first of `listColumns`. */
const OWN_COLUMNS = 3

/**
 * The matching assets as rows of facts, sorted by any of them. Only rows near the screen exist, and
 * the row with the tab stop.
 */
export function LibraryList() {
  const drawn = useDrawn()
  const { order } = drawn.shown
  const { words, listColumns } = useDescription()
  const look = useLook((state) => state.look)
  const rowHeight = rowHeightOf(useTileSize())

  const scroller = useRef<HTMLDivElement>(null)
  const width = useWidth(scroller)
  const ratio = usePixelRatio()
  const geometry = useMemo(
    () => listGeometry(width === 0 ? 0 : order.length, width, rowHeight, HEIGHT_LIMIT / ratio),
    [order.length, width, rowHeight, ratio]
  )
  const { active, hold, rows, onPress, handlers } = useBoard(scroller, geometry, drawn, false)
  const room = width - geometry.tileHeight
  const fit = useMemo(() => fitOf(listColumns, look, room), [listColumns, look, room])
  const { columns, hasTime } = fit

  const onZoomKey = useZoom({
    scroller,
    looksOf: rowHeightOf,
    hold,
    positionOf: (index) => drawn.shown.positionOf[index]
  })

  const { drawAt } = useThumbnails()
  useEffect(() => drawAt(geometry.tileHeight * ratio), [drawAt, geometry.tileHeight, ratio])

  const style: CSSProperties & Record<`--${string}`, string> = {
    ...templateOf(fit, look),
    '--list-picture': `${geometry.tileHeight + 8}px`
  }

  return (
    <div
      ref={scroller}
      className="grid-scroller list-scroller"
      style={style}
      onPointerDownCapture={onPress}
    >
      <div
        role="grid"
        aria-label={words.library.grid}
        aria-multiselectable
        aria-rowcount={order.length + 1}
        aria-colcount={columns.length + OWN_COLUMNS}
        className={fit.isTooWide ? 'list list-wide' : 'list'}
        style={{ height: geometry.height }}
        {...handlers}
        onKeyDown={(event) => {
          handlers.onKeyDown(event)
          onZoomKey(event)
        }}
      >
        <ListHeader columns={columns} hasTime={hasTime} />
        {rows.map((number) => {
          const row = rowAt(geometry, number)
          const index = order[number]
          return row && index !== undefined ? (
            <ListRow
              key={index}
              index={index}
              number={number}
              top={row.top}
              height={geometry.tileHeight}
              columns={columns}
              hasTime={showsTime(look, fit)}
              isActive={index === active}
            />
          ) : null
        })}
      </div>
    </div>
  )
}
