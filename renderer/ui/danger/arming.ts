/** How long a dialog stands before its dangerous button can be pressed. */
export const ARMED_AFTER_MS = 500

/** The part of a click that tells how it came about. Times are those of events, in ms. */
interface Click {
  /** 0 for keys and assistive technology, 2 for the second click of a double click. */
  readonly detail: number
  readonly at: number
}

interface Press {
  readonly at: number
  /** Whether it began on the button, rather than elsewhere on the page. */
  readonly isOnButton: boolean
  /** A key that is held down sends further presses. */
  readonly isHeld: boolean
}

export interface Arming {
  /** The dialog is on the screen. Until this is said, nothing confirms. */
  readonly shown: (at: number) => void
  /** A pointer went down anywhere, or a key that presses buttons. */
  readonly pressed: (press: Press) => void
  /** It has been let go, and its click, if any, has come. */
  readonly released: () => void
  /** Whether a click confirms. Uses up the press it belongs to. */
  readonly confirms: (click: Click) => boolean
}

/**
 * Tells a click that was meant from one that was not. A click confirms when its press began on the
 * button after the dialog had stood for half a second: not the rest of a double click, nor a key
 * held down from before. Times are those of the input, so a busy page arms nothing early.
 */
export function createArming(): Arming {
  let armedAt = Number.POSITIVE_INFINITY
  let press: Press | null = null

  return {
    shown: (at) => {
      armedAt = at + ARMED_AFTER_MS
    },
    pressed: (next) => {
      press = next
    },
    released: () => {
      press = null
    },
    confirms: ({ detail, at }) => {
      const began = press
      press = null
      if (detail > 1) return false

      // Assistive technology may send a click without a press, which then begins with the click.
      if (began === null) return detail === 0 && at >= armedAt
      return began.isOnButton && !began.isHeld && began.at >= armedAt
    }
  }
}
