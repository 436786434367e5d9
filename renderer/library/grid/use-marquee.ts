import { type CSSProperties, type PointerEvent, useEffect, useRef, useState } from 'react'
import { useLibrary } from '../../stores'
import type { Shown } from '../catalog/visible-list'
import type { Selecting } from '../selection/history'
import { type Geometry, placesIn, type Rect } from './geometry'

/** A press that moves less than this is a click. */
const SLACK_PX = 6
/** So near an edge the content begins to move. */
const EDGE_PX = 36
/** At the edge itself, per frame. */
const FASTEST_PX = 28

interface Drag {
  readonly pointerId: number
  /** Where it began, in the coordinates of the content: scrolling does not move it. */
  readonly x: number
  readonly y: number
  readonly began: Selecting
  readonly adding: boolean
}

/**
 * A rectangle drawn with the mouse selects what it touches; with Ctrl, Cmd or Shift as well as what
 * was selected. Escape takes it back.
 */
export function useMarquee(
  scroller: { readonly current: HTMLElement | null },
  geometry: Geometry,
  shown: Shown
) {
  const selecting = useLibrary((state) => state.selecting)
  const { marquee, takeBack } = useLibrary((state) => state)
  const [rect, setRect] = useState<CSSProperties | null>(null)
  const drag = useRef<Drag | null>(null)
  const ended = useRef(false)
  const latest = useRef({ geometry, shown })
  latest.current = { geometry, shown }
  const stop = useRef<() => void>(() => undefined)
  useEffect(() => () => stop.current(), [])

  const onPointerDown = (event: PointerEvent): void => {
    ended.current = false
    const element = scroller.current
    // A finger scrolls; the scroll bar is not content; a heading is a button.
    if (
      !element ||
      event.button !== 0 ||
      event.pointerType === 'touch' ||
      event.target instanceof HTMLButtonElement
    )
      return
    const box = element.getBoundingClientRect()
    if (event.clientX - box.left >= element.clientWidth) return
    const contentX = (clientX: number): number => clientX - box.left + element.scrollLeft
    const contentY = (clientY: number): number => clientY - box.top + element.scrollTop
    const adding = event.ctrlKey || event.metaKey || event.shiftKey
    const start: Drag = {
      pointerId: event.pointerId,
      x: contentX(event.clientX),
      y: contentY(event.clientY),
      began: selecting,
      adding
    }
    const last = { x: event.clientX, y: event.clientY }
    let frame = 0

    const draw = (): void => {
      const area = spanned(start, contentX(last.x), contentY(last.y))
      setRect({
        left: area.left,
        top: area.top,
        width: area.right - area.left,
        height: area.bottom - area.top
      })
      marquee(start.began, indicesIn(latest.current, area), adding)
    }
    const scroll = (): void => {
      const by = speed(last.y - box.top, element.clientHeight)
      if (by !== 0) {
        element.scrollTop += by
        draw()
      }
      frame = requestAnimationFrame(scroll)
    }
    const onMove = (move: globalThis.PointerEvent): void => {
      last.x = move.clientX
      last.y = move.clientY
      if (!drag.current) {
        if (Math.hypot(contentX(last.x) - start.x, contentY(last.y) - start.y) < SLACK_PX) return
        drag.current = start
        element.setPointerCapture(start.pointerId)
        frame = requestAnimationFrame(scroll)
      }
      draw()
    }
    const end = (): void => {
      cancelAnimationFrame(frame)
      element.removeEventListener('pointermove', onMove)
      removeEventListener('pointerup', end)
      removeEventListener('pointercancel', end)
      removeEventListener('keydown', onKey, true)
      ended.current = drag.current !== null
      drag.current = null
      setRect(null)
    }
    const onKey = (key: globalThis.KeyboardEvent): void => {
      if (key.key !== 'Escape' || !drag.current) return
      key.stopPropagation()
      takeBack(start.began)
      end()
    }
    element.addEventListener('pointermove', onMove)
    addEventListener('pointerup', end)
    addEventListener('pointercancel', end)
    addEventListener('keydown', onKey, true)
    stop.current = end
  }
  /** The browser sends a click after the mouse goes up: it belongs to the drag. */
  return { rect, onPointerDown, justEnded: () => ended.current }
}

const spanned = (from: { x: number; y: number }, x: number, y: number): Rect => ({
  left: Math.min(from.x, x),
  top: Math.max(0, Math.min(from.y, y)),
  right: Math.max(from.x, x),
  bottom: Math.max(from.y, y)
})

function indicesIn(
  { geometry, shown }: { geometry: Geometry; shown: Shown },
  area: Rect
): Uint32Array {
  const ranges = placesIn(geometry, area)
  const indices = new Uint32Array(ranges.reduce((total, [from, to]) => total + to - from, 0))
  let at = 0
  for (const [from, to] of ranges) {
    indices.set(shown.order.subarray(from, to), at)
    at += to - from
  }
  return indices
}

/**
 * How far to scroll in this frame, with the pointer at a height inside (or beyond) the scroller.
 */
function speed(y: number, height: number): number {
  if (y < EDGE_PX) return -Math.min(FASTEST_PX, ((EDGE_PX - y) / EDGE_PX) * FASTEST_PX)
  if (y > height - EDGE_PX)
    return Math.min(FASTEST_PX, ((y - height + EDGE_PX) / EDGE_PX) * FASTEST_PX)
  return 0
}
