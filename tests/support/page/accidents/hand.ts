import type { Page } from '@playwright/test'

type Die = () => number

const pick = <T>(die: Die, from: readonly T[]): T | undefined =>
  from[Math.floor(die() * from.length)]

/** Within this time and distance the system counts clicks as one double click. */
const DOUBLE_CLICK_MS = 500

/** What a hand aims at most. '' is any point of the window. */
const TARGETS = [
  '.selection-bar .button-danger',
  '.danger-button',
  '.danger-button',
  '.dialog-actions .button:not(.danger-button)',
  '[role=gridcell]',
  '.show-all',
  '.typed input',
  ''
] as const

const KEYS = [
  'Enter',
  'Enter',
  ' ',
  ' ',
  'Delete',
  'Tab',
  'Shift+Tab',
  'Escape',
  'k',
  'm',
  'x',
  'ArrowRight',
  'Control+a',
  'Control+z',
  'Control+k',
  'Shift+F10',
  'Shift+X'
] as const

/** A mouse and a keyboard in careless hands. Keys and buttons may stay down for a while. */
export function createHand(page: Page, die: Die) {
  const down = new Set<string>()
  let isMouseDown = false
  let button: 'left' | 'right' = 'left'
  let at = { x: 1, y: 1 }
  let clicks = { x: -1, y: -1, time: 0, count: 0 }

  /** A point of the window, mostly inside something that can be pressed. */
  const aim = async (): Promise<void> => {
    if (die() < 0.4) return
    const [dx, dy] = [die(), die()]
    at = await page.evaluate(
      ([selector, across, along]) => {
        const box = selector ? document.querySelector(selector)?.getBoundingClientRect() : null
        const { left, top, width, height } = box ?? new DOMRect(0, 0, innerWidth, innerHeight)
        return {
          x: Math.min(innerWidth - 1, Math.max(0, left + width * across)),
          y: Math.min(innerHeight - 1, Math.max(0, top + height * along))
        }
      },
      [pick(die, TARGETS) ?? '', dx, dy] as const
    )
    await page.mouse.move(at.x, at.y)
  }

  /** As the system counts: clicks at one place that follow each other quickly. */
  const countClick = (): number => {
    const isNear = Math.hypot(at.x - clicks.x, at.y - clicks.y) < 4
    const isSoon = performance.now() - clicks.time < DOUBLE_CLICK_MS
    clicks = { ...at, time: performance.now(), count: isNear && isSoon ? clicks.count + 1 : 1 }
    return clicks.count
  }

  const mouse = async (): Promise<void> => {
    if (!isMouseDown) {
      await aim()
      button = die() < 0.15 ? 'right' : 'left'
      await page.mouse.down({ button, clickCount: countClick() })
      isMouseDown = true
      // A press that is held, or one that has begun before.
      if (die() < 0.2) return
    }
    await page.mouse.up({ button, clickCount: clicks.count })
    isMouseDown = false
  }

  const key = async (): Promise<void> => {
    const name = pick(die, KEYS) ?? 'Enter'
    if (name.includes('+')) return page.keyboard.press(name)

    // A second `down` of the same key is a repeat.
    await page.keyboard.down(name)
    if (die() < 0.35) down.add(name)
    else await page.keyboard.up(name)
  }

  const letGo = async (): Promise<void> => {
    for (const name of down) await page.keyboard.up(name)
    down.clear()
    if (isMouseDown) await page.mouse.up({ button })
    isMouseDown = false
  }

  return { act: () => (die() < 0.6 ? mouse() : key()), letGo }
}
