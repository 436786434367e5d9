import { type PointerEvent, useRef } from 'react'
import { draggedBy, type Lens, type Size } from './lens'

/** A drag moves the part that is seen, of one picture or of several at once. */
export function useLensDrag(picture: Size | null, lens: Lens, onLens: (lens: Lens) => void) {
  const last = useRef<{ readonly x: number; readonly y: number } | null>(null)
  const stop = (): void => {
    last.current = null
  }

  return {
    onPointerDown: ({ clientX, clientY, button }: PointerEvent): void => {
      if (button === 0) last.current = { x: clientX, y: clientY }
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent): void => {
      const from = last.current
      if (!from || !picture || lens.zoom === null) return
      last.current = { x: clientX, y: clientY }
      const by = { x: clientX - from.x, y: clientY - from.y }
      onLens(draggedBy(lens, by, picture, devicePixelRatio))
    },
    onPointerUp: stop,
    onPointerLeave: stop
  }
}
