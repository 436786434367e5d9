import type { Page } from '@playwright/test'
import { SIZES, viewportOf } from '../../support/page/accidents/sizes'
import { expect, test } from '../fixtures'
import { sceneNamed } from '../scenes/all'

// However small the window is, each control can be brought to where it is seen and pressed.

const SMALL = SIZES.map(viewportOf).filter(({ height }) => height <= 400)

/** Controls that something else covers, wherever they are scrolled to. */
const covered = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // Bars that float tell their height with the next frame.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
    const dialog = document.querySelector(':modal')
    return [...document.querySelectorAll('button, input, select')]
      .filter((control) => control.checkVisibility() && (!dialog || dialog.contains(control)))
      .filter((control) => !control.closest('.visually-hidden, [popover]'))
      .filter((control) => {
        control.scrollIntoView({ block: 'nearest' })
        const { x, y, width, height } = control.getBoundingClientRect()
        const there = document.elementFromPoint(x + width / 2, y + height / 2)
        const label = control.closest('label') ?? control
        return width > 1 && !(there && (label.contains(there) || there.contains(control)))
      })
      .map((control) => control.getAttribute('aria-label') ?? control.textContent.trim())
  })

for (const name of [
  'viewer-audio',
  'preflight-blocked',
  'preflight-session',
  'offline-kept',
  'list'
])
  test(`in a small window no control stays covered: ${name}`, async ({ open }) => {
    const { page } = await sceneNamed(name).open(open)
    for (const size of SMALL) {
      await page.setViewportSize(size)
      await expect.poll(() => covered(page), JSON.stringify(size)).toEqual([])
    }
  })
