import { useCallback, useLayoutEffect, useRef } from 'react'
import { type Shown, survivorOf } from '../catalog/visible-list'
import type { View } from '../filter/view'
import { type Geometry, rowAt, rowBelow, rowOf } from './geometry'
import { scrollTo, useOnScroll } from './use-viewport'

/** What was on the screen last. */
export interface Seen {
  readonly shown: Shown
  readonly geometry: Geometry
  readonly view: View
  /** The first tile on the screen, and how far its row is below the upper edge. */
  readonly position: number
  readonly offset: number
  /** How far it was scrolled, in CSS pixels. */
  readonly top: number
}

/** A point of a tile that stays where it is while the tiles change their size. */
interface Held {
  readonly position: number
  /** From the upper edge of the scroller, in CSS pixels. */
  readonly y: number
  /** How far down the tile the point is: 0 at its top, 1 at its bottom. */
  readonly share: number
}

/**
 * Holds the scroll position (R9): when tiles above go, or the window changes its width, the first
 * tile on the screen stays where it is; if that tile is gone, the next one that is left. Another
 * view begins at its top. `left`: what was on the screen when the library was left, which is shown
 * again. Returns what holds a position at `y` through the next change of size, and what is seen.
 */
export function useSteadyScroll(
  scroller: { readonly current: HTMLElement | null },
  geometry: Geometry,
  shown: Shown,
  view: View,
  left: Seen | null
): {
  readonly hold: (position: number, y: number) => void
  readonly seen: { readonly current: Seen | null }
} {
  const seen = useRef(left)
  const isBack = useRef(left !== null && left.top > 0)
  const held = useRef<Held | null>(null)

  const remember = useCallback(() => {
    const element = scroller.current
    if (!element) return

    let number = rowBelow(geometry, element.scrollTop)
    if (rowAt(geometry, number)?.kind === 'heading') number += 1
    const row = rowAt(geometry, number)
    if (row?.kind !== 'tiles') return

    const top = element.scrollTop
    seen.current = { shown, geometry, view, position: row.from, offset: row.top - top, top }
  }, [scroller, geometry, shown, view])
  const onScroll = useCallback(() => {
    // Not by the user: what stood first stays that, or each change of size would round it off.
    if (seen.current?.top !== scroller.current?.scrollTop) remember()
  }, [scroller, remember])
  useOnScroll(scroller, onScroll)

  useLayoutEffect(() => {
    const element = scroller.current
    const point = held.current
    held.current = null
    const before = seen.current
    if (element && point) showAt(element, geometry, point)
    else if (element && before) adjust(element, before, { geometry, shown, view }, isBack.current)
    // Nothing is drawn at first.
    if (geometry.rows > 0) isBack.current = false
    const isSame = !point && before?.shown === shown && before.view === view
    const row = isSame ? rowAt(geometry, rowOf(geometry, before.position)) : undefined
    if (element && before && row) {
      const top = element.scrollTop
      seen.current = { ...before, geometry, offset: row.top - top, top }
    } else remember()
  }, [scroller, geometry, shown, view, remember])

  const hold = useCallback(
    (position: number, y: number) => {
      const element = scroller.current
      const row = rowAt(geometry, rowOf(geometry, position))
      if (!element || !row) return

      held.current = { position, y, share: (y + element.scrollTop - row.top) / geometry.tileHeight }
    },
    [scroller, geometry]
  )
  return { hold, seen }
}

function showAt(element: HTMLElement, geometry: Geometry, { position, y, share }: Held): void {
  const row = rowAt(geometry, rowOf(geometry, position))
  if (row) element.scrollTop = row.top + share * geometry.tileHeight - y
}

/** Scrolls to where the tile that was seen first stands now. `isBack`: from the other library. */
function adjust(
  element: HTMLElement,
  seen: Seen,
  { geometry, shown, view }: Pick<Seen, 'geometry' | 'shown' | 'view'>,
  isBack: boolean
): void {
  if (seen.view !== view) {
    element.scrollTop = 0
    return
  }

  const isUnchanged = seen.shown === shown && seen.geometry === geometry
  if ((element.scrollTop === 0 && !isBack) || isUnchanged) return

  const position = survivorOf(seen.shown, seen.position, shown)
  const row = position === null ? undefined : rowAt(geometry, rowOf(geometry, position))
  if (row) scrollTo(element, row.top - seen.offset)
}
