import type { Page } from '@playwright/test'
import { NO_OUTCOMES } from '@shared/deletion'
import { ok } from '@shared/problem'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { planOf } from '../../../renderer/scenes/confirmation'
import { assets, progress } from '../../../renderer/scenes/scene'
import { createHand } from './hand'
import type { Watched } from './watch'

// The property of accidents: from any state, no sequence of up to 6 pointer or key events within
// 600 ms sends `deletion:start` or `deletion:go-on`, unless it has a fresh press on the armed
// "Delete permanently" or "Continue".

const EVENTS_LIMIT = 6
const WITHIN_MS = 600
/** The question stands longer than it takes to arm its button. */
const STANDING_MS = 620

/** Main's answers in every state. A plan can be made, and never starts. */
export const ACCIDENT_ANSWERS = {
  'deletion:plan': ok(planOf(9)),
  'deletion:plan-left': ok(planOf(9)),
  'deletion:plan-page': ok(assets.slice(0, 9)),
  'deletion:discard': ok(null),
  'deletion:start': { ok: false, problem: { kind: 'plan-gone' } },
  'deletion:go-on': { ok: false, problem: { kind: 'not-connected' } },
  'deletion:report-page': ok([]),
  'deletion:pause': ok(null),
  'deletion:resume': ok(null),
  'deletion:stop': ok(null),
  // Refused, or one slip would lock the whole library.
  'keep:change': { ok: false, problem: { kind: 'not-connected' } },
  'ids:import': ok(null),
  // At worst the hand hits "Delete…" in every menu, and in the palette it stands first.
  'menu:popup': ok('delete' as const),
  'settings:get': ok({ ...DEFAULT_PREFERENCES, recent: ['command:delete'] })
} as const

const REPORT = {
  runId: 'r',
  account: progress('running').account,
  total: 3,
  counts: { ...NO_OUTCOMES, deleted: 1, 'not-sent': 2 },
  requests: 1,
  startedAt: 0,
  endedAt: 1,
  stoppedBy: 'user',
  verification: { kind: 'verified' }
} as const

const emit = (page: Page, name: string, event: unknown): Promise<void> =>
  page.evaluate(([to, what]) => Reflect.get(window, 'test').emit(to, what), [name, event] as const)

/** Back to the library, with a selection and without a dialog. */
async function reset(page: Page): Promise<void> {
  await emit(page, 'deletion:ended', REPORT)
  for (let time = 0; time < 8; time += 1) {
    const isCovered = await page.evaluate(
      () => document.querySelector('dialog[open], [popover]:popover-open') !== null
    )
    if (!isCovered) break
    await page.keyboard.press('Escape')
  }
  const search = page.getByRole('searchbox')
  await page.keyboard.press('Control+1')
  if ((await search.inputValue()) !== '') await search.fill('')
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    // A slip may have filtered everything away.
    const all = document.querySelector('[title="All uploads"]')
    if (all instanceof HTMLElement) all.click()
    const report = document.querySelector('.report header button')
    if (report instanceof HTMLElement) report.click()
  })
  await page.keyboard.press('Control+a')
}

const ask = (page: Page): Promise<void> => page.keyboard.press('Delete')
/** Not for ever: a listing that was begun by a slip may leave nothing to ask about. */
const isAsked = (page: Page): Promise<void> =>
  page
    .locator('[role=alertdialog]')
    .waitFor({ timeout: 1000 })
    .catch(() => undefined)

/** What may be on the screen when the hand slips. */
const STATES: readonly ((page: Page) => Promise<void>)[] = [
  async () => undefined,
  ask,
  async (page) => {
    await ask(page)
    await isAsked(page)
  },
  async (page) => {
    await ask(page)
    await isAsked(page)
    await page.waitForTimeout(STANDING_MS)
  },
  (page) => emit(page, 'deletion:progress', { progress: progress('running'), outcomes: [] }),
  (page) => emit(page, 'deletion:ended', REPORT),
  // One that can continue.
  (page) =>
    emit(page, 'deletion:ended', {
      ...REPORT,
      stoppedBy: { kind: 'unreachable', code: 'ENOTFOUND' }
    }),
  (page) => page.keyboard.press('Control+Shift+f'),
  (page) => page.keyboard.press('Control+k'),
  async (page) => {
    await page
      .locator('[role=gridcell]')
      .first()
      .dblclick({ timeout: 1000 })
      .catch(() => undefined)
  }
]

/** Lets a hand slip `count` times. */
export async function slip(page: Page, count: number, die: () => number): Promise<void> {
  const hand = createHand(page, die)

  for (let sequence = 0; sequence < count; sequence += 1) {
    await reset(page)
    await STATES[Math.floor(die() * STATES.length)]?.(page)

    const events = 1 + Math.floor(die() * EVENTS_LIMIT)
    const end = performance.now() + WITHIN_MS
    for (let event = 0; event < events; event += 1) {
      await hand.act()
      const left = end - performance.now()
      if (left <= 0) break
      await page.waitForTimeout(Math.min(left, die() * 200))
    }
    await hand.letGo()
  }
}

export const watchedIn = (page: Page): Promise<Watched> =>
  page.evaluate(() => Reflect.get(window, 'watched'))
