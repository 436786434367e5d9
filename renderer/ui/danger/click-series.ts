const CONTROL = 'button, a, input, select, textarea, summary, label, [data-index]'
/** What takes a double click of its own. */
const DOUBLE = '[data-index]'

/** What becomes of a further click of a series, the second click of a double click for example. */
type Fate = 'passes' | 'returns' | 'ends'

/**
 * A further click belongs to the control on which its series began. When something has come over
 * a tile meanwhile, the click returns to it; when the control is gone, the click does nothing.
 */
function fateOf(begun: Element | null, now: Element): Fate {
  if (begun === now) return 'passes'
  return begun?.isConnected && begun.closest(DOUBLE) === begun ? 'returns' : 'ends'
}

/** As slow as a system lets a user set the double click. */
const SERIES_MS = 5_000
/**
 * So far apart no two presses count as one series, in pixels of the screen, which do not follow the
 * zoom of the page: Chromium allows two taps 20 (ui/events/gesture_detection).
 */
const SERIES_PX = 24

/**
 * Tells of each press whether it begins a series. One that says to be the second need not follow
 * any: a Mac keeps the first one for itself where that has brought the window to the front.
 */
export function pressSeries(): (press: MouseEvent) => boolean {
  let last = { at: Number.NEGATIVE_INFINITY, x: 0, y: 0 }

  return ({ detail, timeStamp: at, screenX: x, screenY: y }) => {
    const isNear = at - last.at < SERIES_MS && Math.hypot(x - last.x, y - last.y) < SERIES_PX
    last = { at, x, y }
    return detail === 1 || !isNear
  }
}

/** Keeps further clicks from controls that were not meant. Returns its undo. */
export function keepClickSeries(): () => void {
  const begins = pressSeries()
  let begun: Element | null = null
  let fate: Fate = 'passes'

  const follow = (event: MouseEvent): void => {
    const { type, detail, target } = event
    // 0 for keys and assistive technology; untrusted for what is returned here.
    if (detail === 0 || !event.isTrusted || !(target instanceof Element)) return

    const now = target.closest(CONTROL) ?? target
    if (type === 'mousedown') {
      const isFirst = begins(event)
      if (isFirst) begun = now
      fate = isFirst ? 'passes' : fateOf(begun, now)
    }
    if (fate === 'passes') return

    event.preventDefault()
    event.stopImmediatePropagation()
    // A tile behind a dialog is out of reach.
    if (fate !== 'returns' || type !== 'click' || document.querySelector(':modal')) return
    // Some browsers send no double click after a click that was prevented.
    if (detail === 2)
      for (const again of ['click', 'dblclick']) begun?.dispatchEvent(new MouseEvent(again, event))
  }

  const types = ['mousedown', 'mouseup', 'click', 'dblclick'] as const
  for (const type of types) addEventListener(type, follow, true)
  return () => {
    for (const type of types) removeEventListener(type, follow, true)
  }
}
