import { type RefObject, useLayoutEffect } from 'react'

type Element = RefObject<HTMLElement | null>

/** Between what floats and the tile above it, in pixels. */
const GAP = 8

/**
 * Tells the grid how much of its lower edge is covered, as `--floating`, so that it can scroll the
 * focused tile and its own end clear of that. A tile that has the focus by keyboard moves at once
 * when a report opens over it.
 */
export function useFloating(library: Element, stack: Element): void {
  useLayoutEffect(() => {
    const [screen, floating] = [library.current, stack.current]
    if (!screen || !floating) return undefined

    const measure = (): void => {
      const { height, top } = floating.getBoundingClientRect()
      const covered = height === 0 ? 0 : screen.getBoundingClientRect().bottom - top + GAP
      screen.style.setProperty('--floating', `${covered}px`)
      screen
        .querySelector('[data-index]:focus-visible')
        ?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    }

    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(floating)
    return () => observer.disconnect()
  }, [library, stack])
}
