import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useLibrary } from '../stores'
import { formatMonth, formatNumber } from '../ui/format'
import { heightOf, type Layout, layoutFor } from './layout'
import { positionsOf } from './positions'
import { type Row, rowOf, rowsOf, stepFrom } from './rows'
import { Tile } from './tile'
import { words } from './words'

/** Rows kept beyond each edge of the screen. */
const OVERSCAN = 4
const MOVES = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'])

/** The assets that match, as rows of squares under months. Only rows near the screen exist. */
export function Grid() {
  const shown = useLibrary((state) => state.shown)
  const click = useLibrary((state) => state.click)
  const scroller = useRef<HTMLDivElement>(null)
  const layout = useLayout(scroller)
  const rows = useMemo(() => rowsOf(shown, layout.columns), [shown, layout.columns])
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(rows[index], layout),
    overscan: OVERSCAN
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows or another width make other heights
  useLayoutEffect(() => virtual.measure(), [virtual, rows, layout])

  const [activeId, setActiveId] = useState<string | null>(null)
  const active = activeId !== null && positionsOf(shown).has(activeId) ? activeId : (shown[0]?.id ?? null)
  const focusNext = useRef(false)
  useEffect(() => {
    if (!focusNext.current) return
    const tile = scroller.current?.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')
    if (!tile) return
    focusNext.current = false
    tile.focus({ preventScroll: true })
  })

  const press = useCallback(
    (id: string, event: MouseEvent) => {
      setActiveId(id)
      click(id, event.shiftKey)
    },
    [click]
  )
  const onKeyDown = (event: KeyboardEvent): void => {
    if (active === null || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === ' ') {
      event.preventDefault()
      click(active, event.shiftKey)
    } else if (MOVES.has(event.key)) {
      event.preventDefault()
      const pageRows = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / heightOf(undefined, layout)))
      const position = stepFrom(rows, positionsOf(shown).get(active) ?? 0, event.key, shown.length, pageRows)
      setActiveId(shown[position]?.id ?? null)
      virtual.scrollToIndex(rowOf(rows, position))
      focusNext.current = true
    }
  }

  return (
    <div ref={scroller} className="grid-scroller">
      <div
        role="grid"
        aria-label={words.grid}
        aria-multiselectable
        aria-rowcount={rows.length}
        aria-colcount={layout.columns}
        className="grid"
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index]
          if (!row) return null
          return (
            <div key={key} role="row" aria-rowindex={index + 1} className={`row row-${row.kind}`} style={rowStyle(row, start, layout)}>
              {row.kind === 'month' ? (
                <MonthHeading month={row.month} count={row.count} />
              ) : (
                shown
                  .slice(row.from, row.to)
                  .map((asset, column) => <Tile key={asset.id} asset={asset} column={column + 1} isActive={asset.id === active} onPress={press} />)
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function MonthHeading({ month, count }: { month: string; count: number }) {
  return (
    <div role="rowheader" className="month">
      <b>{formatMonth(month)}</b> <span>{formatNumber(count)}</span>
    </div>
  )
}

function rowStyle(row: Row, start: number, layout: Layout) {
  const columns = row.kind === 'tiles' ? { gridTemplateColumns: `repeat(${layout.columns}, ${layout.tile}px)`, gridAutoRows: `${layout.tile}px` } : {}
  return { transform: `translateY(${start}px)`, height: heightOf(row, layout), ...columns }
}

/** Follows the width of the scroller. */
function useLayout(scroller: { readonly current: HTMLElement | null }): Layout {
  const [layout, setLayout] = useState(() => layoutFor(0))
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    const measure = (): void => {
      const next = layoutFor(element.clientWidth)
      setLayout((before) => (before.columns === next.columns && before.tile === next.tile ? before : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller])
  return layout
}
