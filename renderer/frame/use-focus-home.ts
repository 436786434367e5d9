import { useEffect } from 'react'

/** The grid's tab stop; without a grid, the screen itself. */
const GRID = '.library:not([inert]) [data-index][tabindex="0"]'
/** What scrolls has the keys that scroll. */
const SCREEN = '.page-body, .suggestions, .duplicates'
const HOMES = [GRID, SCREEN, '.library', 'main'] as const

/** One behind another screen is as gone as one that was removed: the screen in front has the keys. */
const isUsable = (element: Element): boolean =>
  element.isConnected && !element.matches(':disabled') && element.closest('[inert]') === null

/** Answers what holds the screens, if that is all there is yet: one may follow. */
function goHome(): Element | null {
  if (document.activeElement !== null && document.activeElement !== document.body) return null

  for (const home of HOMES) {
    const element = document.querySelector<HTMLElement>(home)
    if (!element || element.closest('[inert]')) continue

    element.focus({ preventScroll: true })
    if (document.activeElement === element) return home === 'main' ? element : null
  }
  return null
}

/**
 * Gives the focus back when the control that had it goes or is disabled: "Clear selection", the
 * "Close" of a notice, "Delete permanently". Keys would reach nothing otherwise.
 */
export function useFocusHome(): void {
  useEffect(() => {
    const stop = new AbortController()
    let last: Element | null = null
    let waiting: Element | null = null
    addEventListener(
      'focusin',
      ({ target }) => {
        last = target instanceof Element ? target : null
      },
      { signal: stop.signal }
    )
    addEventListener(
      'focusout',
      ({ target }) => {
        // Only once it is known whether the control has gone: a user may also click beside it.
        queueMicrotask(() => {
          if (target === last && last && isUsable(last)) last = null
        })
      },
      { signal: stop.signal }
    )

    const observer = new MutationObserver(() => {
      // A library that has just been opened had no grid, and a screen none of its code.
      if (waiting && document.activeElement === waiting)
        document.querySelector<HTMLElement>(`${GRID}, ${SCREEN}`)?.focus({ preventScroll: true })
      if (!last || isUsable(last) || document.querySelector('dialog[open]')) return
      const active = document.activeElement
      if (active !== null && active !== document.body && active !== last) return

      last = null
      // Whoever knows a better place, such as the next chip, has two frames to say so.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          waiting = goHome()
        })
      )
    })
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['disabled', 'inert']
    })

    return () => {
      stop.abort()
      observer.disconnect()
    }
  }, [])
}
