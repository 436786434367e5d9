import { useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { useDragOut } from '../../copies/out/use-drag-out'
import { useDescription } from '../../libraries/description'
import { useLibrary, usePreferences, useThumbnails, useViewer } from '../../stores'
import { NOTHING_SHOWN, type Shown } from '../catalog/visible-list'
import { WHOLE_LIBRARY } from '../filter/view'
import type { LibraryState } from '../library-state'
import { useContextMenu } from '../menu/use-context-menu'
import { type Geometry, geometryOf, HEIGHT_LIMIT, headingOver } from './geometry'
import { GridRow } from './grid-row'
import { useActive } from './use-active'
import { useClicks } from './use-clicks'
import { useMarquee } from './use-marquee'
import { usePixelRatio } from './use-pixel-ratio'
import { useSteadyScroll } from './use-steady-scroll'
import { useRows, useWidth } from './use-viewport'

const NO_SECTIONS: Shown['sections'] = []

/** In CSS pixels: on smaller tiles, marks are signs rather than words. */
const SMALL_TILE = 124

type Drawn = Pick<LibraryState, 'shown' | 'view'>
/** Before anything is drawn. Its view is a new object, so it never equals the present one. */
const NOT_DRAWN: Drawn = { shown: NOTHING_SHOWN, view: { ...WHOLE_LIBRARY } }

/**
 * What the grid draws. Another view is drawn in pieces between frames, so that the search field
 * never waits for tiles. Assets that come or go are drawn at once.
 */
function useDrawn(): Drawn {
  const shown = useLibrary((state) => state.shown)
  const view = useLibrary((state) => state.view)
  const now = useMemo(() => ({ shown, view }), [shown, view])
  const drawn = useDeferredValue(now, NOT_DRAWN)
  return drawn.view === now.view ? now : drawn
}

/**
 * The matching assets as rows of squares, by month. Only rows near the screen exist, the row with
 * the tab stop, and the heading that sticks to the upper edge.
 */
export function Grid() {
  const { shown, view } = useDrawn()
  const { words, captionHeight } = useDescription()
  const toggleAll = useLibrary((state) => state.toggleAll)
  const { show, left, arrived } = useViewer((state) => state)
  const density = usePreferences(({ preferences }) => preferences.density)

  const scroller = useRef<HTMLDivElement>(null)
  const width = useWidth(scroller)
  // Until the width is known there are no rows: a grid one tile wide would create hundreds of them
  // and remove them at once.
  const sections = width === 0 ? NO_SECTIONS : shown.sections
  const ratio = usePixelRatio()
  const geometry = useMemo(
    () => geometryOf(sections, width, density, HEIGHT_LIMIT / ratio, captionHeight),
    [sections, width, density, ratio, captionHeight]
  )
  const [first, last] = useRows(scroller, geometry)
  useSteadyScroll(scroller, geometry, shown, view)

  const { active, activeRow, setActive, goTo, onKeyDown, onFocus, onBlur } = useActive(
    scroller,
    geometry,
    shown,
    show
  )
  const onContextMenu = useContextMenu()
  const drag = useDragOut()
  const marquee = useMarquee(scroller, geometry, shown)
  const { onClick, onDoubleClick } = useClicks(
    () => marquee.justEnded() || drag.hasBegun(),
    setActive
  )
  const toggleSection = useCallback(
    (from: number, count: number) => toggleAll(shown.order.subarray(from, from + count)),
    [shown, toggleAll]
  )

  const { drawAt } = useThumbnails()
  useEffect(() => {
    if (width > 0) drawAt(geometry.tile * ratio)
  }, [drawAt, width, geometry.tile, ratio])

  // When the viewer closes, the focus goes to the asset it showed last.
  const goToLatest = useRef(goTo)
  goToLatest.current = goTo
  useEffect(() => {
    if (left === null) return
    goToLatest.current(left)
    arrived()
  }, [left, arrived])

  const numbers = rowsToDraw(geometry, first, last, activeRow)

  return (
    <div
      ref={scroller}
      className="grid-scroller"
      onPointerDownCapture={drag.onPress}
      onPointerDown={marquee.onPointerDown}
    >
      <div
        role="grid"
        aria-label={words.library.grid}
        aria-multiselectable
        aria-rowcount={geometry.rows}
        aria-colcount={geometry.columns}
        className={geometry.tile < SMALL_TILE ? 'grid grid-small' : 'grid'}
        style={{ height: geometry.height }}
        onClick={onClick}
        onDoubleClick={onDoubleClick}
        onContextMenu={onContextMenu}
        onDragStart={drag.onDragStart}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        {numbers.map((number) => (
          <GridRow
            key={number}
            number={number}
            geometry={geometry}
            order={shown.order}
            active={active}
            onHeading={toggleSection}
          />
        ))}
      </div>
      {marquee.rect && <div className="marquee" style={marquee.rect} />}
    </div>
  )
}

/** The rows near the screen, from `first` to `last`, and those that are needed elsewhere. */
function rowsToDraw(
  geometry: Geometry,
  first: number,
  last: number,
  activeRow: number
): readonly number[] {
  const near = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
  const needed = [headingOver(geometry, first) ?? -1, activeRow].filter((row) => row >= 0)
  return [...new Set([...needed, ...near])].toSorted((a, b) => a - b)
}
