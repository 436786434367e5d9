import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { cell, listed } from '../library'

const columns = async (page: Page) =>
  Number(await page.getByRole('grid').getAttribute('aria-colcount'))
const slider = (page: Page) => page.getByRole('slider', { name: 'Thumbnail size' })

/** Turns the wheel with Ctrl, one notch. */
async function turn(page: Page, by: number): Promise<void> {
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, by)
  await page.keyboard.up('Control')
}

test('Ctrl and the wheel change the number of columns; what is under the pointer stays there', async ({
  open
}) => {
  const { page } = await listed(open)
  await page.locator('.grid-scroller').evaluate((scroller) => scroller.scrollTo(0, 3000))
  await expect.poll(() => columns(page)).toBe(6)
  await page.mouse.move(700, 420)
  const under = () =>
    page.evaluate(() =>
      document.elementFromPoint(700, 420)?.closest('[data-index]')?.getAttribute('data-index')
    )
  const isStillThere = (index: string) =>
    page.locator(`[data-index="${index}"]`).evaluate((tile) => {
      const { top, bottom } = tile.getBoundingClientRect()
      return top <= 420 && bottom >= 420
    })
  for (const [by, expected] of [
    [-120, 5],
    [-120, 4],
    [120, 5],
    [120, 6],
    [120, 7]
  ] as const) {
    const index = (await under()) ?? ''
    await turn(page, by)
    await expect.poll(() => columns(page)).toBe(expected)
    expect(await isStillThere(index)).toBe(true)
  }
})

test('plus and minus zoom around the tile that has the focus, and the slider goes to both ends', async ({
  open
}) => {
  const { page } = await listed(open)
  await cell(page, 20).focus()
  await page.keyboard.press('+')
  await expect.poll(() => columns(page)).toBe(5)
  await expect(page.locator('[data-index]:focus')).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('-')
  await page.keyboard.press('-')
  await expect.poll(() => columns(page)).toBe(7)
  await expect(page.locator('[data-index]:focus')).toBeInViewport({ ratio: 1 })

  await slider(page).focus()
  await page.keyboard.press('End')
  await expect.poll(() => columns(page)).toBe(2)
  await page.keyboard.press('Home')
  await expect.poll(() => columns(page)).toBe(10)
})

test('the slider there and back shows what was shown, however often', async ({ open }) => {
  const { page } = await listed(open, 3000)
  await page.locator('.grid-scroller').evaluate((scroller) => scroller.scrollTo(0, 30_000))
  const first = () =>
    page.locator('[data-index]').evaluateAll((tiles) => {
      const edge = document.querySelector('.grid-scroller')?.getBoundingClientRect().top ?? 0
      const seen = tiles.filter((tile) => tile.getBoundingClientRect().top >= edge)
      return Math.min(...seen.map((tile) => Number(tile.getAttribute('data-index'))))
    })
  await expect.poll(first).toBeGreaterThan(1000)
  const size = await slider(page).inputValue()
  const thereAndBack = async () => {
    for (const to of ['96', '112', '160', '200', '260', '320', '240', '180', '136', '96', size])
      await slider(page).fill(to)
    return first()
  }
  const before = await thereAndBack()
  for (let round = 0; round < 3; round += 1) await thereAndBack()
  await expect.poll(first).toBe(before)
})

test('the slider there and back shows what was shown, also where all fits in between', async ({
  open
}) => {
  const { page } = await listed(open, 30)
  const scroller = page.locator('.grid-scroller')
  const top = () => scroller.evaluate((element) => Math.round(element.scrollTop))
  await slider(page).fill('320')
  await scroller.evaluate((element) => element.scrollTo(0, 1500))
  await expect.poll(top).toBe(1500)
  await slider(page).fill('88')
  await expect.poll(top).toBe(0)
  await slider(page).fill('320')
  await expect.poll(top).toBe(1500)
})

/** The positions of the tiles of which something is seen below the heading of their month. */
const inView = (page: Page): Promise<number[]> =>
  page.locator('[data-index]').evaluateAll((tiles) => {
    const edge = document.querySelector('.grid-scroller')?.getBoundingClientRect().top ?? 0
    return tiles
      .filter((tile) => {
        const { top, bottom } = tile.getBoundingClientRect()
        return bottom > edge + 40 && top < innerHeight
      })
      .map((tile) => Number(tile.getAttribute('data-index')))
      .toSorted((a, b) => a - b)
  })

test('what stood first stays in view in another size and layout, however far it is scrolled away', async ({
  open
}) => {
  const { page } = await listed(open)
  const option = async (press: (panel: Locator) => Promise<void>) => {
    await page.getByRole('button', { name: 'View options' }).click()
    await press(page.getByRole('dialog', { name: 'View options' }))
    await page.keyboard.press('Escape')
  }
  const layout = (name: string) => page.getByRole('radio', { name, exact: true })
  const changes = [
    () => slider(page).fill('88'),
    () => slider(page).fill('320'),
    () => layout('List').check({ force: true }),
    () => layout('Grid').check({ force: true }),
    () => option((panel) => panel.getByRole('checkbox', { name: 'Names below pictures' }).click()),
    () => option((panel) => panel.getByRole('radio', { name: 'Nothing' }).check({ force: true }))
  ]
  await slider(page).fill('320')
  for (const [at, away] of [0.2, 0.5, 0.75].entries()) {
    await page.locator('.grid-scroller').evaluate((scroller) => scroller.scrollTo(0, 40_000))
    await expect.poll(async () => (await inView(page))[0]).toBeGreaterThan(100)
    await page.locator('.grid-scroller').evaluate((scroller, part) => {
      const edge = scroller.getBoundingClientRect().top + 48
      const [first] = [...document.querySelectorAll('[data-index]')]
        .map((tile) => tile.getBoundingClientRect())
        .filter(({ top }) => top >= edge)
        .toSorted((a, b) => a.top - b.top)
      if (first) scroller.scrollBy(0, first.top - edge + part * first.height)
    }, away)
    for (const change of changes.slice(0, at === 0 ? changes.length : 4)) {
      const before = await inView(page)
      await change()
      await expect.poll(() => inView(page)).toContain(before[0])
    }
  }
})
