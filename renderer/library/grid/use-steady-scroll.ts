import { useCallback, useLayoutEffect, useRef } from 'react'
import { type Shown, survivorOf } from '../catalog/visible-list'
import type { View } from '../filter/view'
import { coveredAbove, type Geometry, rowAt, rowBelow, rowOf } from './geometry'
import { scrollTo, useOnScroll } from './use-viewport'

/** What was on the screen last. */
export interface Seen {
  readonly shown: Shown
  readonly geometry: Geometry
  readonly view: View
  /** The first tile on the screen, and how its row stands to the upper edge. */
  readonly position: number
  readonly stand: Stand
  /** How far it was scrolled, in CSS pixels. */
  readonly top: number
}

/** How a row stands to what covers the upper edge. One of the two is 0. */
interface Stand {
  /** In CSS pixels. */
  readonly below: number
  /** The part of its tiles that is scrolled away: of one size as much as of another. */
  readonly away: number
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

    const top = element.scrollTop
    let number = rowBelow(geometry, top + coveredAbove(geometry, rowBelow(geometry, top)))
    if (rowAt(geometry, number)?.kind === 'heading') number += 1
    const row = rowAt(geometry, number)
    if (row?.kind !== 'tiles') return

    const stand = standOf(geometry, number, top)
    seen.current = { shown, geometry, view, position: row.from, stand, top }
  }, [scroller, geometry, shown, view])
  const onScroll = useCallback(() => {
    // Not by the user: what stood first stays that, or each change of size would round it off.
    if (seen.current?.top !== scroller.current?.scrollTop) remember()
  }, [scroller, remember])
  useOnScroll(scroller, onScroll)

  useLayoutEffect(() => {
    const element = scroller.current
    // Nothing is drawn at first.
    if (!element || geometry.rows === 0) return
    const point = held.current
    held.current = null
    const before = seen.current
    if (point) showAt(element, geometry, point)
    else if (before) adjust(element, before, { geometry, shown, view }, isBack.current)
    isBack.current = false
    // Where it could not be scrolled so far, it is with the next size.
    if (!point && before?.shown === shown && before.view === view)
      seen.current = { ...before, geometry, top: element.scrollTop }
    else remember()
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
  const isAtTop = seen.position === 0 && seen.stand.away === 0
  if ((isAtTop && !isBack) || isUnchanged) return

  const position = survivorOf(seen.shown, seen.position, shown)
  if (position === null) return
  const { below, away } = seen.stand
  const edge = edgeAbove(geometry, rowOf(geometry, position))
  scrollTo(element, edge - below + away * geometry.tileHeight)
}

function standOf(geometry: Geometry, row: number, top: number): Stand {
  const below = edgeAbove(geometry, row) - top
  return { below: Math.max(0, below), away: Math.max(0, -below) / geometry.tileHeight }
}

/** Scrolled to there, a row stands right below what covers the upper edge. */
const edgeAbove = (geometry: Geometry, row: number): number =>
  (rowAt(geometry, row)?.top ?? 0) - coveredAbove(geometry, row)
