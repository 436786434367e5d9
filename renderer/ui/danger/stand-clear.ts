/** Between a dialog and what it leaves free, and the edges of the window, in pixels. */
const GAP = 8
/** A dialog with less room than this is better off in the middle. */
const LEAST_HEIGHT = 160

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>

/** Where a dialog may stand: the free room above and below it, in pixels. */
export interface Place {
  readonly above: number
  readonly below: number
}

const MIDDLE: Place = { above: 0, below: 0 }

/** The places to try, in this order: the middle, above what opened the dialog, below it. */
export function placesAround(openers: readonly Box[], height: number): readonly Place[] {
  if (openers.length === 0) return [MIDDLE]

  const top = Math.min(...openers.map((box) => box.top))
  const bottom = Math.max(...openers.map((box) => box.bottom))
  const above: Place = { above: 0, below: height - top + GAP }
  const below: Place = { above: bottom + GAP, below: 0 }
  const hasRoom = (place: Place): boolean => height - place.above - place.below >= LEAST_HEIGHT

  return [MIDDLE, ...[above, below].filter(hasRoom)]
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** What the user pressed or points at, as the dialog opens: its boxes in the window. */
export function openersOf(document: Document): readonly DOMRect[] {
  const hovered = [...document.querySelectorAll(':hover')].at(-1) ?? null
  return [document.activeElement, hovered]
    .map((element) => element?.closest('button, a, [role=menuitem], [role=gridcell]'))
    .filter((element) => element instanceof Element)
    .map((element) => element.getBoundingClientRect())
}

/**
 * Moves an open dialog so that its dangerous button does not stand where the pointer is: the second
 * click of a double click would hit it. In a window too small for that, the buttons change sides.
 */
export function standClear(dialog: HTMLDialogElement, openers: readonly DOMRect[]): void {
  const button = dialog.querySelector('.danger-button')
  if (!button || openers.length === 0) return

  const isClear = (): boolean => {
    const box = button.getBoundingClientRect()
    return !openers.some((opener) => overlap(opener, box))
  }

  for (const isTurned of [false, true]) {
    dialog.classList.toggle('dialog-turned', isTurned)
    for (const { above, below } of placesAround(openers, innerHeight)) {
      dialog.style.setProperty('--above', `${above}px`)
      dialog.style.setProperty('--below', `${below}px`)
      if (isClear()) return
    }
  }
}
