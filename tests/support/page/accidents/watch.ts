/** What the page has counted since it was opened. */
export interface Watched {
  /** `deletion:start` after a fresh press on the armed button: meant. */
  readonly meant: number
  /** `deletion:start` without one: accidents. What led to each. */
  readonly accidents: readonly string[]
}

/**
 * Runs in the page before its own script and after `scriptedMain`. Judges every `deletion:start` by
 * its own clock and its own eyes: it knows nothing of the code that arms the button.
 */
export function watchDeletions(): void {
  const ARMED_AFTER_MS = 500
  const NAME = 'Delete permanently'
  const watched = { meant: 0, accidents: [] as string[] }
  const trail: string[] = []
  let shownAt = Number.POSITIVE_INFINITY
  let isPressedFresh = false

  const buttonAt = (target: EventTarget | null): Element | null => {
    const button = target instanceof Element ? target.closest('button') : null
    return button?.textContent === NAME ? button : null
  }

  new MutationObserver(() => {
    const isOpen = [...document.querySelectorAll('[role=alertdialog] button')].some(
      ({ textContent }) => textContent === NAME
    )
    if (!isOpen) {
      shownAt = Number.POSITIVE_INFINITY
      isPressedFresh = false
    } else if (shownAt === Number.POSITIVE_INFINITY) shownAt = performance.now()
  }).observe(document, { childList: true, subtree: true })

  const press = (event: Event): void => {
    if (buttonAt(event.target) && event.timeStamp >= shownAt + ARMED_AFTER_MS) isPressedFresh = true
  }
  addEventListener('pointerdown', press, true)
  addEventListener(
    'keydown',
    (event) => {
      if (!event.repeat && (event.key === 'Enter' || event.key === ' ')) press(event)
    },
    true
  )
  for (const type of ['pointerdown', 'pointerup', 'click', 'keydown', 'keyup'])
    addEventListener(
      type,
      (event) => {
        const what = event instanceof KeyboardEvent ? event.key : buttonAt(event.target) && NAME
        trail.push(`${Math.round(event.timeStamp - shownAt)} ${type} ${what ?? ''}`)
        if (trail.length > 20) trail.shift()
      },
      true
    )

  const kling = Reflect.get(window, 'kling')
  const { request } = kling
  kling.request = (name: string, input: unknown) => {
    if (name === 'deletion:start') {
      if (isPressedFresh) watched.meant += 1
      else watched.accidents.push(trail.join(', '))
      isPressedFresh = false
    }
    return request(name, input)
  }
  Reflect.set(window, 'watched', watched)
}
