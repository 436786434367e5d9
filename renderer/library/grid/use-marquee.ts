import { type CSSProperties, type PointerEvent, useEffect, useRef, useState } from 'react'
import { isAdding } from '../../copies/out/use-drag-out'
import { useLibrary } from '../../stores'
import type { Shown } from '../catalog/visible-list'
import { followDrag } from './drag'
import { type Geometry, type Rect, rangesIn } from './geometry'

/**
 * A rectangle drawn with the mouse selects the tiles it touches; with Ctrl, Cmd or Shift it adds
 * them to the selection. Escape cancels it.
 */
export function useMarquee(
  scroller: { readonly current: HTMLElement | null },
  geometry: Geometry,
  shown: Shown
) {
  const { selection, marquee, marqueeEnded, revertTo } = useLibrary((state) => state)
  const [rect, setRect] = useState<CSSProperties | null>(null)
  const hasJustEnded = useRef(false)
  const latest = useRef({ geometry, shown })
  latest.current = { geometry, shown }
  const stop = useRef<() => void>(() => undefined)
  useEffect(() => () => stop.current(), [])

  const onPointerDown = (event: PointerEvent): void => {
    hasJustEnded.current = false
    const element = scroller.current
    if (!element || !mayStart(event, element)) return

    const before = selection
    const adding = isAdding(event)
    const tile = event.target instanceof Element ? event.target.closest('[data-index]') : null
    const home = tile?.getBoundingClientRect() ?? null
    stop.current = followDrag(element, event, home, {
      onDraw: (area) => {
        setRect(styleOf(area))
        marquee(before, indicesIn(latest.current, area), adding)
      },
      onCancel: () => revertTo(before),
      onEnd: (wasDrag) => {
        hasJustEnded.current = wasDrag
        // Its click comes at once; a later one without a press is that of assistive technology.
        setTimeout(() => {
          hasJustEnded.current = false
        })
        if (wasDrag) marqueeEnded(before)
        setRect(null)
      }
    })
  }

  // The browser sends a click after the release of the mouse. It is part of the drag.
  return { rect, onPointerDown, justEnded: () => hasJustEnded.current }
}

/** A finger scrolls, a heading is a button, and the scroll bar is not content. */
function mayStart(event: PointerEvent, element: HTMLElement): boolean {
  if (event.button !== 0 || event.pointerType === 'touch') return false
  // Also when the press is on a word of it.
  if (event.target instanceof Element && event.target.closest('button')) return false
  // Its files are dragged out of the window.
  const isSaved = event.target instanceof Element && event.target.closest('[draggable=true]')
  if (isSaved && !isAdding(event)) return false

  return event.clientX - element.getBoundingClientRect().left < element.clientWidth
}

const styleOf = ({ left, top, right, bottom }: Rect): CSSProperties => ({
  left,
  top,
  width: right - left,
  height: bottom - top
})

function indicesIn(
  { geometry, shown }: { geometry: Geometry; shown: Shown },
  area: Rect
): Uint32Array {
  const ranges = rangesIn(geometry, area)
  const indices = new Uint32Array(ranges.reduce((total, [from, to]) => total + to - from, 0))

  let at = 0
  for (const [from, to] of ranges) {
    indices.set(shown.order.subarray(from, to), at)
    at += to - from
  }

  return indices
}
