/** What the page has counted since it was opened. */
export interface Watched {
  /** Deletions begun by a fresh press on the armed button: meant. */
  readonly meant: number
  /** Deletions begun without one: accidents. What led to each. */
  readonly accidents: readonly string[]
}

/**
 * Runs in the page before its own script and after `scriptedMain`. Judges every `deletion:start`
 * and `deletion:go-on` by its own clock and its own eyes: it knows nothing of the code that arms
 * the button.
 */
export function watchDeletions(): void {
  const ARMED_AFTER_MS = 500
  /** The button that leads to each without a further question. */
  const NAMES: Readonly<Record<string, string>> = {
    'deletion:start': 'Delete permanently',
    'deletion:go-on': 'Continue'
  }
  const watched = { meant: 0, accidents: [] as string[] }
  const trail: string[] = []
  const shownAt = new Map<string, number>()
  let pressedFresh: string | null = null

  const nameAt = (target: EventTarget | null): string | null => {
    const text = target instanceof Element ? target.closest('button')?.textContent : null
    return Object.values(NAMES).find((name) => name === text) ?? null
  }

  new MutationObserver(() => {
    const shown = Array.from(document.querySelectorAll('button'), (button) => nameAt(button))
    for (const name of Object.values(NAMES)) {
      if (!shown.includes(name)) {
        shownAt.delete(name)
        if (pressedFresh === name) pressedFresh = null
      } else if (!shownAt.has(name)) shownAt.set(name, performance.now())
    }
  }).observe(document, { childList: true, subtree: true })

  const press = ({ target, timeStamp }: Event): void => {
    const name = nameAt(target)
    const since = shownAt.get(name ?? '')
    if (since !== undefined && timeStamp >= since + ARMED_AFTER_MS) pressedFresh = name
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
        const what = event instanceof KeyboardEvent ? event.key : nameAt(event.target)
        trail.push(`${Math.round(event.timeStamp)} ${type} ${what ?? ''}`)
        if (trail.length > 20) trail.shift()
      },
      true
    )

  const kling = Reflect.get(window, 'kling')
  const { request } = kling
  kling.request = (name: string, input: unknown) => {
    if (name in NAMES) {
      if (pressedFresh === NAMES[name]) watched.meant += 1
      else watched.accidents.push([name, ...trail].join(', '))
      pressedFresh = null
    }
    return request(name, input)
  }
  Reflect.set(window, 'watched', watched)
}
