import {
  type FocusEvent,
  type KeyboardEvent,
  useCallback,
  useLayoutEffect,
  useRef,
  useState
} from 'react'
import { useLibrary } from '../../stores'
import { type Shown, survivorOf } from '../catalog/visible-list'
import { GAP, type Geometry, rowAt, rowOf } from './geometry'
import { isMoveKey, moved } from './moves'
import { scrollTo } from './use-viewport'

type Scroller = { readonly current: HTMLElement | null }

/** Space for the floating bar at the lower edge, in pixels; see grid.css. */
const BAR = 96

/**
 * The grid's one tab stop, and its keys. The tab stop is an asset; when that asset goes, the one
 * that takes its place (R9). The keyboard's focus goes with it.
 */
export function useActive(
  scroller: Scroller,
  geometry: Geometry,
  shown: Shown,
  open: (index: number) => void
) {
  const { click, extendFrom, toggleAll } = useLibrary((state) => state)
  const [wanted, setWanted] = useState<number | null>(null)
  const last = useRef({ shown, position: 0 })
  /** Set by a key, until the tile is there to take the focus. */
  const focusNext = useRef(false)
  const hasFocus = useRef(false)
  /** Whether the range that Shift draws goes on from its anchor, or starts where the focus is. */
  const isDrawing = useRef(false)

  const place = wanted === null ? -1 : (shown.positionOf[wanted] ?? -1)
  const wasEmpty = last.current.shown.order.length === 0
  const position =
    place >= 0
      ? place
      : wasEmpty
        ? 0
        : (survivorOf(last.current.shown, last.current.position, shown) ?? shown.order.length - 1)
  const active = shown.order[position] ?? null

  useLayoutEffect(() => {
    last.current = { shown, position: Math.max(0, position) }
    const lostFocus = hasFocus.current && document.activeElement === document.body
    if (!focusNext.current && !lostFocus) return
    const tile = scroller.current?.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')
    if (!tile) return
    focusNext.current = false
    tile.focus({ preventScroll: true })
  })

  const setActive = useCallback((index: number): void => {
    isDrawing.current = false
    setWanted(index)
  }, [])

  /** Gives an asset of the list the focus, and scrolls to it. */
  const goTo = (index: number): void => {
    const to = shown.positionOf[index] ?? -1
    if (to < 0) return
    setActive(index)
    focusNext.current = true
    reveal(scroller.current, geometry, to)
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (active === null || event.altKey) return
    const { key, shiftKey } = event
    const withCommand = event.ctrlKey || event.metaKey
    if (isMoveKey(key)) {
      const pageRows = Math.max(
        1,
        Math.floor((scroller.current?.clientHeight ?? 0) / (geometry.tile + GAP))
      )
      const to = moved(geometry, position, key, shown.order.length, pageRows)
      const index = shown.order[to]
      if (index === undefined) return
      if (shiftKey) extendFrom(isDrawing.current ? null : active, index)
      isDrawing.current = shiftKey
      setWanted(index)
      focusNext.current = true
      reveal(scroller.current, geometry, to)
    } else if ((key === ' ' || key === 'Enter') && !withCommand) {
      // Enter on a heading's button is the button's.
      if (event.target instanceof HTMLButtonElement) return
      isDrawing.current = false
      if (key === 'Enter') open(active)
      else click(active, shiftKey)
    } else if (key.toLowerCase() === 'm' && !withCommand && !shiftKey) {
      const section = shown.sections.findLast(({ from }) => from <= position)
      if (section) toggleAll(shown.order.subarray(section.from, section.from + section.count))
    } else return
    event.preventDefault()
  }
  return {
    active,
    activeRow: active === null ? -1 : rowOf(geometry, position),
    setActive,
    goTo,
    onKeyDown,
    onFocus: (event: FocusEvent): void => {
      hasFocus.current = true
      const index = event.target instanceof HTMLElement ? event.target.dataset['index'] : undefined
      if (index !== undefined && Number(index) !== active) setWanted(Number(index))
    },
    onBlur: (): void => {
      hasFocus.current = false
    }
  }
}

/**
 * Scrolls as little as needed for a place to be in full view, above the floating bar. A first row
 * brings its heading along.
 */
function reveal(element: HTMLElement | null, geometry: Geometry, position: number): void {
  const number = rowOf(geometry, position)
  const row = rowAt(geometry, number)
  if (!element || !row) return
  const above = rowAt(geometry, number - 1)
  const top = above?.kind === 'heading' ? above.top : row.top - GAP
  const bottom = row.top + geometry.tile + BAR
  if (top < element.scrollTop) scrollTo(element, number <= 1 ? 0 : top)
  else if (bottom > element.scrollTop + element.clientHeight)
    scrollTo(element, bottom - element.clientHeight)
}
