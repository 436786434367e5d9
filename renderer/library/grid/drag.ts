import type { Rect } from './geometry'

/** A press that moves less than this is a click: a hand may slip by 12 pixels. */
const SLACK_PX = 14
/** This close to an edge, the content begins to scroll. */
const EDGE_PX = 36
/** Per frame, at the edge itself. */
const FASTEST_PX = 28
/** In a pointer's `buttons`. */
const LEFT_BUTTON = 1

interface DragHandlers {
  /** The rectangle from the press to the pointer has changed. In coordinates of the content. */
  readonly onDraw: (area: Rect) => void
  /** Escape was pressed. `onEnd` follows. */
  readonly onCancel: () => void
  /** `wasDrag`: false if the pointer hardly moved, which makes it a click. */
  readonly onEnd: (wasDrag: boolean) => void
}

/**
 * Follows the pointer from a press to its release, and scrolls when it comes near an edge. `home`:
 * the tile it began on, in the window; it stays a click until it leaves that tile. Returns a
 * function that ends the drag.
 */
export function followDrag(
  element: HTMLElement,
  press: Pick<globalThis.PointerEvent, 'pointerId' | 'clientX' | 'clientY'>,
  home: Rect | null,
  { onDraw, onCancel, onEnd }: DragHandlers
): () => void {
  const box = element.getBoundingClientRect()
  const contentX = (clientX: number): number => clientX - box.left + element.scrollLeft
  const contentY = (clientY: number): number => clientY - box.top + element.scrollTop
  // In coordinates of the content, so that scrolling does not move it.
  const start = { x: contentX(press.clientX), y: contentY(press.clientY) }
  const pointer = { x: press.clientX, y: press.clientY }
  const within = home && {
    left: contentX(home.left),
    top: contentY(home.top),
    right: contentX(home.right),
    bottom: contentY(home.bottom)
  }
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
    // It was released where nobody told: outside the window, or over another program's dialog.
    if ((move.buttons & LEFT_BUTTON) === 0) {
      end()
      return
    }

    pointer.x = move.clientX
    pointer.y = move.clientY

    if (!isDrag) {
      if (isStillClick(start, { x: contentX(pointer.x), y: contentY(pointer.y) }, within)) return
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

interface Point {
  readonly x: number
  readonly y: number
}

/** Whether a press that has moved so far is still a click: a hand may slip on a tile. */
export function isStillClick(start: Point, { x, y }: Point, home: Rect | null): boolean {
  const isSlack = Math.hypot(x - start.x, y - start.y) < SLACK_PX
  const isHome =
    home !== null && x >= home.left && x <= home.right && y >= home.top && y <= home.bottom

  return isSlack || isHome
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
