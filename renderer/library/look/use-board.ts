import { useEffect, useRef, useState } from 'react'
import { useDragOut } from '../../copies/out/use-drag-out'
import { useStores, useViewer } from '../../stores'
import { type Geometry, headingOver } from '../grid/geometry'
import { useActive } from '../grid/use-active'
import { useClicks } from '../grid/use-clicks'
import { useSteadyScroll } from '../grid/use-steady-scroll'
import { useRows } from '../grid/use-viewport'
import { useContextMenu } from '../menu/use-context-menu'
import type { Drawn } from './use-drawn'

/**
 * What the grid and the list have in common: which rows exist, the tab stop and its keys, clicks
 * and menus, drags out of the window, and the way back from the viewer. `hasHeadings`: those of
 * months or days are drawn. `justDragged`: whether a click is the end of a drag.
 */
export function useBoard(
  scroller: { readonly current: HTMLElement | null },
  geometry: Geometry,
  { shown, view }: Drawn,
  hasHeadings: boolean,
  justDragged: () => boolean = () => false
) {
  const { show, left, arrived } = useViewer((state) => state)
  const { library, place } = useStores()
  const [account] = useState(library.getState().account)
  const [back] = useState(place.current?.account === account ? { ...place.current } : null)
  const [first, last] = useRows(scroller, geometry)
  const { hold, seen } = useSteadyScroll(scroller, geometry, shown, view, back?.seen ?? null)
  const { active, activeRow, setActive, goTo, ...keys } = useActive(
    scroller,
    geometry,
    shown,
    show,
    back?.active ?? null,
    hasHeadings
  )
  const onContextMenu = useContextMenu()
  const drag = useDragOut()
  const clicks = useClicks(() => justDragged() || drag.hasBegun(), setActive)

  const activeLast = useRef(active)
  activeLast.current = active
  // As it is at any moment: the other layout is drawn first before this one is gone.
  useEffect(() => {
    place.current = {
      account,
      get seen() {
        return seen.current
      },
      get active() {
        return activeLast.current
      }
    }
  }, [place, account, seen])

  // When the viewer closes, the focus goes to the asset it showed last, once that is drawn.
  const isDrawn = geometry.rows > 0
  const goToLatest = useRef(goTo)
  goToLatest.current = goTo
  useEffect(() => {
    if (left === null || !isDrawn) return
    goToLatest.current(left)
    arrived()
  }, [left, arrived, isDrawn])

  return {
    active,
    hold,
    rows: rowsToDraw(geometry, first, last, activeRow),
    onPress: drag.onPress,
    handlers: { ...keys, ...clicks, onContextMenu, onDragStart: drag.onDragStart }
  }
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
