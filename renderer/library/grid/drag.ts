import type { Rect } from './geometry'

/** A press that moves less than this is a click. */
const SLACK_PX = 6
/** This close to an edge, the content begins to scroll. */
const EDGE_PX = 36
/** Per frame, at the edge itself. */
const FASTEST_PX = 28

interface DragHandlers {
  /** The rectangle from the press to the pointer has changed. In coordinates of the content. */
  readonly onDraw: (area: Rect) => void
  /** Escape was pressed. `onEnd` follows. */
  readonly onCancel: () => void
  /** `wasDrag`: false if the pointer hardly moved, which makes it a click. */
  readonly onEnd: (wasDrag: boolean) => void
}

/**
 * Follows the pointer from a press to its release, and scrolls when it comes near an edge. Returns
 * a function that ends the drag.
 */
export function followDrag(
  element: HTMLElement,
  press: Pick<globalThis.PointerEvent, 'pointerId' | 'clientX' | 'clientY'>,
  { onDraw, onCancel, onEnd }: DragHandlers
): () => void {
  const box = element.getBoundingClientRect()
  const contentX = (clientX: number): number => clientX - box.left + element.scrollLeft
  const contentY = (clientY: number): number => clientY - box.top + element.scrollTop
  // In coordinates of the content, so that scrolling does not move it.
  const start = { x: contentX(press.clientX), y: contentY(press.clientY) }
  const pointer = { x: press.clientX, y: press.clientY }
  let isDrag = false
  let frame = 0

  const draw = (): void => onDraw(spanned(start, contentX(pointer.x), contentY(pointer.y)))

  const scroll = (): void => {
    const by = scrollSpeed(pointer.y - box.top, element.clientHeight)
    if (by !== 0) {
      element.scrollTop += by
      draw()
    }
    frame = requestAnimationFrame(scroll)
  }

  const onMove = (move: globalThis.PointerEvent): void => {
    pointer.x = move.clientX
    pointer.y = move.clientY

    if (!isDrag) {
      const moved = Math.hypot(contentX(pointer.x) - start.x, contentY(pointer.y) - start.y)
      if (moved < SLACK_PX) return
      isDrag = true
      element.setPointerCapture(press.pointerId)
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

    const wasDrag = isDrag
    isDrag = false
    onEnd(wasDrag)
  }

  const onKey = (key: globalThis.KeyboardEvent): void => {
    if (key.key !== 'Escape' || !isDrag) return
    key.stopPropagation()
    onCancel()
    end()
  }

  element.addEventListener('pointermove', onMove)
  addEventListener('pointerup', end)
  addEventListener('pointercancel', end)
  addEventListener('keydown', onKey, true)
  return end
}

const spanned = (from: { x: number; y: number }, x: number, y: number): Rect => ({
  left: Math.min(from.x, x),
  top: Math.max(0, Math.min(from.y, y)),
  right: Math.max(from.x, x),
  bottom: Math.max(from.y, y)
})

/** Pixels to scroll in a frame, with the pointer at `y` in the scroller, or beyond its edges. */
function scrollSpeed(y: number, height: number): number {
  if (y < EDGE_PX) return -Math.min(FASTEST_PX, ((EDGE_PX - y) / EDGE_PX) * FASTEST_PX)

  const beyond = y - height + EDGE_PX
  return beyond > 0 ? Math.min(FASTEST_PX, (beyond / EDGE_PX) * FASTEST_PX) : 0
}
