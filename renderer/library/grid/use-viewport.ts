import { useEffect, useLayoutEffect, useState } from 'react'
import { type Geometry, rowBelow } from './geometry'

type Scroller = { readonly current: HTMLElement | null }

/** Rows kept beyond each edge of the screen. */
const OVERSCAN = 3

/** Follows the width of the scroller, in CSS pixels. */
function useWidth(scroller: Scroller): number {
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

/** The first and the last row that have to exist. Changes only when a row comes or goes. */
function useRows(scroller: Scroller, geometry: Geometry): readonly [number, number] {
  const [range, setRange] = useState<readonly [number, number]>([0, -1])
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    const look = (): void => {
      const { scrollTop, clientHeight } = element
      const first = Math.max(0, rowBelow(geometry, scrollTop) - OVERSCAN)
      const last = Math.min(
        geometry.rows - 1,
        rowBelow(geometry, scrollTop + clientHeight) + OVERSCAN
      )
      setRange((before) => (before[0] === first && before[1] === last ? before : [first, last]))
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', look)
      observer.disconnect()
    }
  }, [scroller, geometry])
  return range
}

/**
 * Scrolls, and tells of it at once: the browser does with the next frame, and a list that changes
 * before would go back to where it was.
 */
export function scrollTo(element: HTMLElement, top: number): void {
  element.scrollTop = top
  element.dispatchEvent(new Event('scroll'))
}

/** Runs on every scroll. */
export function useOnScroll(scroller: Scroller, act: () => void): void {
  useEffect(() => {
    const element = scroller.current
    element?.addEventListener('scroll', act, { passive: true })
    return () => element?.removeEventListener('scroll', act)
  }, [scroller, act])
}

export const useViewport = { width: useWidth, rows: useRows }
