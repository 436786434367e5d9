import { useEffect } from 'react'

/** What has the keys of the screen in front, of which there is one at most. */
const HOME = [
  // The grid's tab stop.
  '.library:not([inert]) [data-index][tabindex="0"]',
  // What scrolls on any other screen.
  '[data-home]',
  // Before an account is open.
  '.welcome .connect :is(input:checked, input:not([type=radio]), button):enabled'
].join()

/**
 * One behind another screen is as gone as one that was removed: the screen in front has the keys.
 */
const isUsable = (element: Element): boolean =>
  element.isConnected && !element.matches(':disabled') && element.closest('[inert]') === null

/** Gives the focus to what has the keys of the screen in front. */
export const focusHome = (): void =>
  document.querySelector<HTMLElement>(HOME)?.focus({ preventScroll: true })

/**
 * Whether nothing has the focus, or only what has lost it: the browser takes its time over that.
 */
const isNowhere = (lost: Element | null): boolean =>
  document.activeElement === document.body || document.activeElement === lost

/**
 * Gives the focus to a screen that opens, and gives it back when the control that had it goes or is
 * disabled: "Clear selection", the "Close" of a notice, "Delete permanently". Keys would reach
 * nothing otherwise.
 */
export function useFocusHome(): void {
  useEffect(() => {
    const stop = new AbortController()
    let last: Element | null = null
    let lost: Element | null = null
    let screen: Element | null = null
    /** Whether what should have the focus is still to come. */
    let isWaiting = false

    const goHome = (): void => {
      const home =
        lost instanceof HTMLElement && isUsable(lost)
          ? lost
          : document.querySelector<HTMLElement>(HOME)
      const next = home ?? document.querySelector('main')
      next?.focus({ preventScroll: true })
      isWaiting = home === null || document.activeElement !== home
    }

    addEventListener(
      'focusin',
      ({ target }) => {
        last = target instanceof Element ? target : null
        if (!last?.matches('main, dialog *, [popover] *')) isWaiting = false
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
      const shown = document.querySelector('.page')
      const isGone = last !== null && !isUsable(last)
      if (!isGone && !isWaiting && shown === screen) return
      const active = document.activeElement ?? document.body
      if (document.querySelector('dialog[open]') || active.closest('[popover]')) return

      const isOpened = shown !== null && shown !== screen
      screen = shown
      // Whoever opens it in the side bar stays there.
      if (isOpened && !shown.contains(active) && !active.matches('[aria-current]')) {
        lost = null
        goHome()
      } else if (isWaiting) goHome()
      else if (isGone && isNowhere(last)) {
        lost = last
        last = null
        // Whoever knows a better place, such as the next chip, has two frames to say so.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            if (isNowhere(lost)) goHome()
          })
        )
      }
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
