import { useEffect, useLayoutEffect, useState } from 'react'
import { type Geometry, rowBelow } from './geometry'

type Scroller = { readonly current: HTMLElement | null }

/** Rows that exist beyond each edge of the screen. */
const OVERSCAN = 3

/** The width of the scroller, in CSS pixels; 0 until it is known. */
export function useWidth(scroller: Scroller): number {
  const [width, setWidth] = useState(0)

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return undefined

    const measure = (): void => setWidth(element.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller])

  return width
}

/** The first and the last row that must exist. Changes only when a row comes or goes. */
export function useRows(scroller: Scroller, geometry: Geometry): readonly [number, number] {
  const [range, setRange] = useState<readonly [number, number]>([0, -1])

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return undefined

    const measure = (): void => {
      const { scrollTop, clientHeight } = element
      const first = Math.max(0, rowBelow(geometry, scrollTop) - OVERSCAN)
      const last = Math.min(
        geometry.rows - 1,
        rowBelow(geometry, scrollTop + clientHeight) + OVERSCAN
      )
      setRange((before) => (before[0] === first && before[1] === last ? before : [first, last]))
    }

    measure()
    element.addEventListener('scroll', measure, { passive: true })
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', measure)
      observer.disconnect()
    }
  }, [scroller, geometry])

  return range
}

/**
 * Scrolls and dispatches the event at once. The browser would dispatch it with the next frame, and
 * a list that changes before then would scroll back.
 */
export function scrollTo(element: HTMLElement, top: number): void {
  element.scrollTop = top
  element.dispatchEvent(new Event('scroll'))
}

/** Calls `act` on every scroll. */
export function useOnScroll(scroller: Scroller, act: () => void): void {
  useEffect(() => {
    const element = scroller.current
    element?.addEventListener('scroll', act, { passive: true })
    return () => element?.removeEventListener('scroll', act)
  }, [scroller, act])
}
