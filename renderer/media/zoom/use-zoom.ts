import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { useViewer } from '../../stores'
import { FITTED, type Lens, type Size, zoomedAt } from './lens'
import { useLensDrag } from './use-lens-drag'

/** What one line or page of a wheel counts for, in pixels. */
const PIXELS_OF_MODE = [1, 16, 400] as const
const STRENGTH = 0.002

interface Zoom {
  /** Null while the size of the picture is not known. */
  readonly lens: Lens | null
  readonly pane: RefObject<HTMLDivElement | null>
  readonly drag: ReturnType<typeof useLensDrag>
}

/** The wheel enlarges what is under the pointer; a drag moves it. */
export function useZoom(picture: Size | null): Zoom {
  const { lens, look } = useViewer((state) => state)
  const pane = useRef<HTMLDivElement>(null)
  const drag = useLensDrag(picture, lens, look)

  const onWheel = useEffectEvent((event: WheelEvent): void => {
    const box = pane.current?.getBoundingClientRect()
    if (!picture || !box) return
    // Also with Ctrl: otherwise the whole page would be enlarged.
    event.preventDefault()
    const pixels = event.deltaY * (PIXELS_OF_MODE[event.deltaMode] ?? 1)
    const at = {
      x: event.clientX - box.left - box.width / 2,
      y: event.clientY - box.top - box.height / 2
    }
    look(zoomedAt(lens, Math.exp(-pixels * STRENGTH), at, picture, box, devicePixelRatio))
  })
  useEffect(() => {
    const element = pane.current
    const listener = (event: WheelEvent): void => onWheel(event)
    element?.addEventListener('wheel', listener, { passive: false })
    return () => element?.removeEventListener('wheel', listener)
  })

  return { lens: picture ? lens : null, pane, drag }
}

/** 100 %, or the whole picture again. */
export const toggled = ({ zoom }: Lens): Lens => (zoom === null ? { ...FITTED, zoom: 1 } : FITTED)
