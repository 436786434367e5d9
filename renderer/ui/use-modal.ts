import { type RefObject, useEffect, useRef } from 'react'

/**
 * Opens a `<dialog>` as a modal one: the page behind it is out of reach, and gets the focus back
 * where it was. `focus` gets it meanwhile.
 */
export function useModal(
  focus: RefObject<HTMLElement | null>
): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    // After showModal(), which would focus the first field instead.
    focus.current?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [focus])
  useEffect(() => {
    // What had the focus may have gone, or be out of use by now: keys would go to nobody.
    const active = document.activeElement
    if (active === document.body || active?.matches(':disabled')) focus.current?.focus()
  })
  return dialog
}
