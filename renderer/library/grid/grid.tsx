import { useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { useLibrary, usePreferences, useThumbnails, useViewer } from '../../stores'
import { NOTHING_SHOWN, type Shown } from '../catalog/visible-list'
import { WHOLE_LIBRARY } from '../filter/view'
import type { LibraryState } from '../library-store'
import { words } from '../words'
import { geometryOf } from './geometry'
import { GridRow } from './grid-row'
import { useActive } from './use-active'
import { useClicks } from './use-clicks'
import { useMarquee } from './use-marquee'
import { usePixelRatio } from './use-pixel-ratio'
import { useSteadyScroll } from './use-steady-scroll'
import { useViewport } from './use-viewport'

const NO_SECTIONS: Shown['sections'] = []

type Drawn = Pick<LibraryState, 'shown' | 'view'>
/** Before anything was drawn. Its view is nobody's, so it is never taken for the present one. */
const NOT_DRAWN: Drawn = { shown: NOTHING_SHOWN, view: { ...WHOLE_LIBRARY } }

/**
 * What is on the screen's grid: the list, but for another view of it, which is drawn piece by piece
 * between frames, so that a field that is typed in never waits for tiles. Assets that come or go
 * are drawn at once.
 */
function useDrawn(): Drawn {
  const now = useLibrary(useShallow(({ shown, view }) => ({ shown, view })))
  const drawn = useDeferredValue(now, NOT_DRAWN)
  return drawn.view === now.view ? now : drawn
}

/**
 * The assets that match, as rows of squares under months. Only rows near the screen exist, and the
 * one that holds the tab stop.
 */
export function Grid() {
  const { shown, view } = useDrawn()
  const toggleAll = useLibrary((state) => state.toggleAll)
  const { show, left, arrived } = useViewer((state) => state)
  const density = usePreferences(({ preferences }) => preferences.density)
  const scroller = useRef<HTMLDivElement>(null)
  const width = useViewport.width(scroller)
  // Until the width is known nothing has a place: a grid one tile wide would make hundreds of rows,
  // and drop them in the same breath.
  const sections = width === 0 ? NO_SECTIONS : shown.sections
  const geometry = useMemo(() => geometryOf(sections, width, density), [sections, width, density])
  const [first, last] = useViewport.rows(scroller, geometry)
  useSteadyScroll(scroller, geometry, shown, view)
  const { active, activeRow, setActive, goTo, onKeyDown, onFocus, onBlur } = useActive(
    scroller,
    geometry,
    shown,
    show
  )
  const marquee = useMarquee(scroller, geometry, shown)

  const { onClick, onDoubleClick } = useClicks(marquee.justEnded, setActive)
  const selectSection = useCallback(
    (from: number, count: number) => toggleAll(shown.order.subarray(from, from + count)),
    [shown, toggleAll]
  )

  const { drawAt } = useThumbnails()
  const ratio = usePixelRatio()
  useEffect(() => {
    if (width > 0) drawAt(geometry.tile * ratio)
  }, [drawAt, width, geometry.tile, ratio])
  // The viewer was closed at this asset; only then is there somewhere to go.
  const goBack = useRef(goTo)
  goBack.current = goTo
  useEffect(() => {
    if (left === null) return
    goBack.current(left)
    arrived()
  }, [left, arrived])

  const numbers = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
  if (activeRow >= 0 && activeRow < first) numbers.unshift(activeRow)
  if (activeRow > last) numbers.push(activeRow)
  return (
    <div ref={scroller} className="grid-scroller" onPointerDown={marquee.onPointerDown}>
      <div
        role="grid"
        aria-label={words.grid}
        aria-multiselectable
        aria-rowcount={geometry.rows}
        aria-colcount={geometry.columns}
        className="grid"
        style={{ height: geometry.height }}
        onClick={onClick}
        onDoubleClick={onDoubleClick}
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
            onHeading={selectSection}
          />
        ))}
      </div>
      {marquee.rect && <div className="marquee" style={marquee.rect} />}
    </div>
  )
}
