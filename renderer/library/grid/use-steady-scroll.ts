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
 * Holds what the user looks at (R9): when tiles above go, or the window changes its width, the
 * first tile on the screen stays where it is; if it is gone itself, the next one that is left.
 * Another view begins at its top.
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
    if (row?.kind === 'tiles')
      seen.current = {
        shown,
        geometry,
        view,
        position: row.from,
        offset: row.top - element.scrollTop
      }
  }, [scroller, geometry, shown, view])
  useOnScroll(scroller, remember)

  useLayoutEffect(() => {
    const element = scroller.current
    const before = seen.current
    if (element && before && before.view !== view) element.scrollTop = 0
    else if (
      element &&
      before &&
      element.scrollTop > 0 &&
      (before.shown !== shown || before.geometry !== geometry)
    ) {
      const position = survivorOf(before.shown, before.position, shown)
      const row = position === null ? undefined : rowAt(geometry, rowOf(geometry, position))
      if (row) element.scrollTop = row.top - before.offset
    }
    remember()
  }, [scroller, geometry, shown, view, remember])
}
