import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { openersOf, standClear } from '../danger/stand-clear'

/**
 * Opens a `<dialog>` as a modal: nothing behind it can be reached. `focus` takes the focus, which
 * returns to its former element when the dialog goes.
 */
export function useModal(
  focus: RefObject<HTMLElement | null>
): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)

  // Before the next key: until then it would reach what is behind.
  useLayoutEffect(() => {
    const before = document.activeElement
    const openers = openersOf(document)
    dialog.current?.showModal()
    // After showModal(), which focuses the first field instead.
    focus.current?.focus()
    if (dialog.current) standClear(dialog.current, openers)

    return () => {
      // Otherwise the frame finds the focus a home; see frame/use-focus-home.ts.
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [focus])

  useEffect(() => {
    // Keys would reach nothing once the focused control is gone or disabled.
    const active = document.activeElement
    if (active === document.body || active?.matches(':disabled')) focus.current?.focus()
  })

  return dialog
}
