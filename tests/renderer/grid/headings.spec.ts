import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { cell, listed } from '../library'

const scrollTo = (page: Page, top: number) =>
  page.locator('.grid-scroller').evaluate((scroller, to) => scroller.scrollTo(0, to), top)
const month = (page: Page, name: string) => page.getByRole('button', { name })

/** How far a heading is below the upper edge of the grid, in pixels. */
const below = async (page: Page, name: string): Promise<number> => {
  const [heading, grid] = await Promise.all([
    month(page, name).boundingBox(),
    page.locator('.grid-scroller').boundingBox()
  ])
  return (heading?.y ?? Number.NaN) - (grid?.y ?? Number.NaN)
}

test('the heading of a month stays in view with its check circle, until the next takes its place', async ({
  open
}) => {
  const { page } = await listed(open)
  const top = await below(page, 'November 2026')
  await scrollTo(page, 1500)
  await expect.poll(() => below(page, 'November 2026')).toBe(top)
  await expect(month(page, 'November 2026').locator('.month-mark')).toBeInViewport({ ratio: 1 })

  // It is what the pointer meets there, and not the tile beneath.
  await month(page, 'November 2026').click()
  await expect(page.getByText('105 selected', { exact: true })).toBeVisible()
  await expect(month(page, 'November 2026')).toHaveAttribute('aria-pressed', 'true')
  await month(page, 'November 2026').click()
  await expect(page.getByText(/ selected$/)).toBeHidden()

  await scrollTo(page, 4000)
  await expect.poll(() => below(page, 'October 2026')).toBe(top)
  await expect(month(page, 'November 2026')).not.toBeInViewport()
})

test('no heading covers the tile that has the focus (WCAG 2.4.11)', async ({ open }) => {
  const { page } = await listed(open)
  await cell(page, 0).focus()
  for (let press = 0; press < 24; press += 1) await page.keyboard.press('ArrowDown')

  const covered = () =>
    page.evaluate(() => {
      const { left, top, width } = document.activeElement?.getBoundingClientRect() ?? new DOMRect()
      // The ring around it is drawn 2 pixels beside it, and is 2 wide.
      const over = document.elementsFromPoint(left + width / 2, top - 3)
      return over[0]?.closest('[role=rowheader], header, .toolbar') !== null
    })
  const found: number[] = []
  for (let press = 0; press < 24; press += 1) {
    await page.keyboard.press('ArrowUp')
    if (await covered()) found.push(press)
  }
  expect(found).toEqual([])

  // Nor the one that gets the focus back once it was scrolled beneath the heading.
  const focused = page.locator('[role=gridcell][tabindex="0"]')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await focused.evaluate((tile) => {
    const scroller = tile.closest('.grid-scroller')
    const top = scroller?.getBoundingClientRect().top ?? 0
    scroller?.scrollBy(0, tile.getBoundingClientRect().top - top - 10)
  })
  await page.keyboard.press('Shift+Tab')
  await expect(focused).toBeFocused()
  await expect.poll(covered).toBe(false)
})

test('the scroll bar has its gutter whether it is there or not, so no grid flickers', async ({
  open
}) => {
  // The test's browser hides scroll bars, so their effect cannot be measured.
  const { page } = await listed(open, 3)
  await expect(page.locator('.grid-scroller')).toHaveCSS('scrollbar-gutter', 'stable')
})
