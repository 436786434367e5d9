import { useCallback, useLayoutEffect, useRef } from 'react'
import { type Shown, survivorOf } from '../catalog/visible-list'
import type { View } from '../filter/view'
import { type Geometry, rowAt, rowBelow, rowOf } from './geometry'
import { useOnScroll } from './use-viewport'

interface Seen {
  readonly shown: Shown
  readonly geometry: Geometry
  readonly view: View
  /** The first tile on the screen, and how far its row is below the upper edge. */
  readonly position: number
  readonly offset: number
}

/**
 * Holds the scroll position (R9): when tiles above go, or the window changes its width, the first
 * tile on the screen stays where it is; if that tile is gone, the next one that is left. Another
 * view begins at its top.
 */
export function useSteadyScroll(
  scroller: { readonly current: HTMLElement | null },
  geometry: Geometry,
  shown: Shown,
  view: View
): void {
  const seen = useRef<Seen | null>(null)

  const remember = useCallback(() => {
    const element = scroller.current
    if (!element) return

    let number = rowBelow(geometry, element.scrollTop)
    if (rowAt(geometry, number)?.kind === 'heading') number += 1
    const row = rowAt(geometry, number)
    if (row?.kind !== 'tiles') return

    const offset = row.top - element.scrollTop
    seen.current = { shown, geometry, view, position: row.from, offset }
  }, [scroller, geometry, shown, view])
  useOnScroll(scroller, remember)

  useLayoutEffect(() => {
    if (scroller.current && seen.current)
      adjust(scroller.current, seen.current, { geometry, shown, view })
    remember()
  }, [scroller, geometry, shown, view, remember])
}

/** Scrolls to where the tile that was seen first stands now. */
function adjust(
  element: HTMLElement,
  seen: Seen,
  { geometry, shown, view }: Pick<Seen, 'geometry' | 'shown' | 'view'>
): void {
  if (seen.view !== view) {
    element.scrollTop = 0
    return
  }

  const isUnchanged = seen.shown === shown && seen.geometry === geometry
  if (element.scrollTop === 0 || isUnchanged) return

  const position = survivorOf(seen.shown, seen.position, shown)
  const row = position === null ? undefined : rowAt(geometry, rowOf(geometry, position))
  if (row) element.scrollTop = row.top - seen.offset
}
