import {
  type FocusEvent,
  type KeyboardEvent,
  useCallback,
  useLayoutEffect,
  useRef,
  useState
} from 'react'
import { useLibrary, useStores } from '../../stores'
import { isMac } from '../../ui/keyboard/is-mac'
import { isComposing, keysOf } from '../../ui/keyboard/pressed'
import { type Shown, survivorOf } from '../catalog/visible-list'
import { coveredAbove, GAP, type Geometry, rowAt, rowOf, rowPitch } from './geometry'
import { isMoveKey, type MoveKey, monthAt, moved } from './moves'
import { scrollTo } from './use-viewport'

type Scroller = { readonly current: HTMLElement | null }

/**
 * The grid's one tab stop, and its keys. The tab stop is an asset; when that asset goes, the asset
 * that moves to its position (R9). The keyboard focus goes with it. `left`: the tab stop when the
 * library was left.
 */
export function useActive(
  scroller: Scroller,
  geometry: Geometry,
  shown: Shown,
  open: (index: number) => void,
  left: number | null,
  hasHeadings: boolean
) {
  const { click, extendFrom, toggleAll } = useLibrary((state) => state)
  const { library, settings } = useStores()
  const [wanted, setWanted] = useState(left)
  const last = useRef({ shown, position: 0 })
  /** Set by a key until the tile is there to take the focus. */
  const focusNext = useRef(false)
  const hasFocus = useRef(false)
  /** Whether Shift goes on with the present range. Otherwise a range starts where the focus is. */
  const isExtending = useRef(false)

  const position = positionOf(wanted, last.current, shown)
  const active = shown.order[position] ?? null

  useLayoutEffect(() => {
    last.current = { shown, position: Math.max(0, position) }
    const lostFocus = hasFocus.current && document.activeElement === document.body
    if (!focusNext.current && !lostFocus) return

    const tile = scroller.current?.querySelector<HTMLElement>('[data-index][tabindex="0"]')
    if (!tile) return
    focusNext.current = false
    tile.focus({ preventScroll: true })
  })

  const setActive = useCallback((index: number): void => {
    isExtending.current = false
    setWanted(index)
  }, [])

  const focusAt = (to: number): void => {
    focusNext.current = true
    reveal(scroller.current, geometry, to)
  }

  /** Moves the focus to a shown asset, and scrolls there. */
  const goTo = (index: number): void => {
    const to = shown.positionOf[index] ?? -1
    if (to < 0) return
    setActive(index)
    focusAt(to)
  }

  const move = (from: number, key: MoveKey, shiftKey: boolean): void => {
    const height = scroller.current?.clientHeight ?? 0
    const pageRows = Math.max(1, Math.floor(height / rowPitch(geometry)))
    const to = moved(geometry, position, key, shown.order.length, pageRows)
    const index = shown.order[to]
    if (index === undefined) return

    // Escape, an undo or another view has ended the range, and the next begins at the focus.
    const isOngoing = isExtending.current && library.getState().selection.now.isRange
    if (shiftKey) extendFrom(isOngoing ? null : from, index)
    isExtending.current = shiftKey
    setWanted(index)
    focusAt(to)
  }

  /** Where its heading is seen: the list has none. */
  const toggleSection = (): void => {
    const section = hasHeadings ? monthAt(shown.sections, position) : null
    if (section) toggleAll(shown.order.subarray(section.from, section.from + section.count))
  }

  const hasSingleKeys = (): boolean => settings.getState().preferences.singleKeys

  const onKeyDown = (event: KeyboardEvent): void => {
    // On a control of a heading, keys are the control's.
    if (event.target instanceof Element && event.target.matches(OF_A_CONTROL)) return
    if (active === null || event.altKey || isComposing(event.nativeEvent)) return
    const { key, shiftKey } = event
    const withCommand = event.ctrlKey || event.metaKey

    if (isMac && isMenuKey(event)) openMenuAt(event.target)
    else if (isMoveKey(key)) move(active, key, shiftKey)
    else if ((key === ' ' || key === 'Enter') && !withCommand) {
      // On the button of a heading, these keys press the button.
      if (event.target instanceof HTMLButtonElement) return
      isExtending.current = false
      if (key === 'Enter') open(active)
      else click(active, shiftKey)
    } else if (!withCommand && !shiftKey && hasSingleKeys() && isMonthKey(event)) toggleSection()
    else return
    event.preventDefault()
  }

  const onFocus = (event: FocusEvent): void => {
    hasFocus.current = true
    const index = event.target instanceof HTMLElement ? event.target.dataset['index'] : undefined
    if (index !== undefined && Number(index) !== active) setWanted(Number(index))
  }

  const onBlur = (): void => {
    hasFocus.current = false
  }

  const activeRow = active === null ? -1 : rowOf(geometry, position)
  return { active, activeRow, setActive, goTo, onKeyDown, onFocus, onBlur }
}

const OF_A_CONTROL = 'input, [role=separator]'

const isMenuKey = ({ key, shiftKey }: KeyboardEvent): boolean =>
  key === 'ContextMenu' || (shiftKey && key === 'F10')

/** A Mac has no key for the menu, so Chromium tells of none. */
function openMenuAt(target: EventTarget): void {
  if (!(target instanceof Element)) return
  const { left, top } = target.getBoundingClientRect()
  const at = { clientX: left + GAP, clientY: top + GAP }
  target.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, ...at }))
}

const isMonthKey = ({ nativeEvent }: KeyboardEvent): boolean => keysOf(nativeEvent).includes('m')

/** The position of the tab stop: the wanted asset, or what has moved to its position. */
function positionOf(
  wanted: number | null,
  last: { readonly shown: Shown; readonly position: number },
  shown: Shown
): number {
  const position = wanted === null ? -1 : (shown.positionOf[wanted] ?? -1)
  if (position >= 0) return position
  if (last.shown.order.length === 0) return 0

  return survivorOf(last.shown, last.position, shown) ?? shown.order.length - 1
}

/** Room for a bar that may come, in pixels; see grid.css. */
const BAR_HEIGHT = 96

/** What floats over the lower edge, or soon may, in pixels; see use-floating.ts. */
const floatingHeight = (element: Element): number =>
  Math.max(
    BAR_HEIGHT,
    Number.parseFloat(getComputedStyle(element).getPropertyValue('--floating')) || 0
  )

/**
 * Scrolls as little as needed to show a position in full: below the heading that sticks to the
 * upper edge, above the floating bar.
 */
function reveal(element: HTMLElement | null, geometry: Geometry, position: number): void {
  const number = rowOf(geometry, position)
  const row = rowAt(geometry, number)
  if (!element || !row) return

  const top = row.top - coveredAbove(geometry, number)
  const bottom = row.top + geometry.tileHeight + floatingHeight(element)
  // The upper edge counts more: a report may leave less room than a tile needs.
  const lowest = Math.min(bottom - element.clientHeight, top)
  if (top < element.scrollTop) scrollTo(element, number <= 1 ? 0 : top)
  else if (lowest > element.scrollTop) scrollTo(element, lowest)
}
