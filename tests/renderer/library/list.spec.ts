import type { Page } from '@playwright/test'
import { FIRST_LOOK, type Look } from '@shared/library/look'
import { ok } from '@shared/problem'
import { type Answers, expect, type Open, type TestPage, test } from '../fixtures'
import { focusedId, library, list, plainAssets, standsStill } from '../library'

const ASSETS = plainAssets(1037)

async function shownAs(open: Open, look: Partial<Look>, more: Answers = {}): Promise<TestPage> {
  const scene = await open({
    ...library,
    'looks:load': ok({ ...FIRST_LOOK, ...look }),
    ...more
  })
  await list(scene, ASSETS)
  return scene
}

const row = (page: Page, at: number) => page.locator('[role=row][data-index]').nth(at)
const ids = (page: Page) =>
  page
    .locator('[role=row][data-index]')
    .evaluateAll((rows) => rows.slice(0, 8).map((each) => each.getAttribute('data-id')))
const heading = (page: Page, name: string) => page.getByRole('columnheader', { name, exact: true })

/** What was saved last of how the library is shown. */
const savedLook = async ({ asked }: TestPage): Promise<unknown> =>
  Reflect.get(
    Object((await asked()).filter(({ name }) => name === 'looks:save').at(-1)?.input),
    'look'
  )

test('the list is a grid of facts with the same selection and keys as the tiles (R7)', async ({
  open
}) => {
  const { page } = await shownAs(open, {})
  await page.getByRole('gridcell').nth(2).click()
  await page.getByRole('radio', { name: 'List' }).check({ force: true })

  const grid = page.getByRole('grid', { name: 'Uploaded assets' })
  await expect(grid).toHaveAttribute('aria-rowcount', '1038')
  await expect(grid).toHaveAttribute('aria-multiselectable', 'true')
  await expect(row(page, 2)).toHaveAttribute('aria-selected', 'true')
  await expect(row(page, 2)).toHaveAttribute('aria-rowindex', '4')
  await expect(page.getByRole('checkbox', { name: 'Select all' })).toBeChecked({
    indeterminate: true
  })

  await row(page, 4).click()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByText('5 selected', { exact: true })).toBeVisible()
  expect(await focusedId(page)).toBe(await row(page, 7).getAttribute('data-id'))

  await page.keyboard.press('End')
  await expect(page.locator(`[data-id="${ASSETS.at(-1)?.id}"]`)).toBeFocused()
  await page.keyboard.press('Home')
  await expect(row(page, 0)).toBeFocused()

  await page.keyboard.press('Control+a')
  await expect(page.getByText('1,037 selected', { exact: true })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Select all' })).toBeChecked()
  await page.getByRole('checkbox', { name: 'Select all' }).click()
  await expect(page.getByText(/ selected$/)).toBeHidden()

  await row(page, 3).dblclick()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await expect(row(page, 3)).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
})

test('the box over the list is the keyboard’s, too, and Enter on it opens nothing', async ({
  open
}) => {
  const { page } = await shownAs(open, { layout: 'list' })
  const box = page.getByRole('checkbox', { name: 'Select all' })
  await box.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/ selected$/)).toBeHidden()
  await page.keyboard.press('Space')
  await expect(page.getByText('1,037 selected', { exact: true })).toBeVisible()
  await expect(box).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByText(/ selected$/)).toBeHidden()
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('in the list M selects no month that is nowhere seen, and an edge takes its arrows alone', async ({
  open
}) => {
  const { page } = await shownAs(open, { layout: 'list' })
  await row(page, 3).focus()
  await page.keyboard.press('m')
  await expect(page.getByText(/ selected$/)).toBeHidden()
  await page.getByRole('separator', { name: 'Width of “Dimensions”' }).focus()
  await page.keyboard.press('Control+a')
  await expect(page.getByText('1,037 selected', { exact: true })).toBeVisible()
})

test('the other layout shows the same assets, with the same one in focus', async ({ open }) => {
  const { page } = await shownAs(open, { layout: 'grid' })
  await page.getByRole('gridcell').nth(2).focus()
  for (let press = 0; press < 30; press += 1) await page.keyboard.press('ArrowDown')
  const tabStop = () => page.locator('[data-index][tabindex="0"]').getAttribute('data-id')
  const there = await tabStop()
  /** The position of what stands first on the screen. */
  const firstSeen = () =>
    page.locator('[data-index]').evaluateAll((all) => {
      const edge = document.querySelector('.grid-scroller')?.getBoundingClientRect().top ?? 0
      const seen = all.filter((each) => each.getBoundingClientRect().top >= edge)
      return Math.min(...seen.map((each) => Number(each.getAttribute('data-index'))))
    })
  const first = await firstSeen()
  for (const layout of ['List', 'Grid', 'List']) {
    await page.getByRole('radio', { name: layout }).check({ force: true })
    await expect.poll(tabStop).toBe(there)
    // To a row of tiles, and what the headings cover.
    await expect.poll(async () => Math.abs((await firstSeen()) - first)).toBeLessThan(10)
  }
})

test('each heading sorts, a second click turns round, and what is unknown comes last', async ({
  open
}) => {
  const scene = await shownAs(open, { layout: 'list' })
  const { page } = scene
  await expect(heading(page, 'Uploaded')).toHaveAttribute('aria-sort', 'descending')
  const newest = await ids(page)

  await page.getByRole('button', { name: 'Duration' }).click()
  await expect(heading(page, 'Duration')).toHaveAttribute('aria-sort', 'descending')
  await expect(heading(page, 'Uploaded')).toHaveAttribute('aria-sort', 'none')
  await expect.poll(() => ids(page)).not.toEqual(newest)
  const durations = () =>
    page
      .locator('[role=row][data-index]')
      .evaluateAll((rows) => rows.map((each) => each.children[5]?.textContent ?? ''))
  expect((await durations()).slice(0, 8)).not.toContain('')
  await page.getByRole('button', { name: 'Duration' }).click()
  await expect(heading(page, 'Duration')).toHaveAttribute('aria-sort', 'ascending')
  expect((await durations()).slice(0, 8)).not.toContain('')

  await page.getByRole('button', { name: 'Type' }).click()
  await expect(heading(page, 'Type')).toHaveAttribute('aria-sort', 'ascending')
  await expect(page.getByLabel('Sort by')).toHaveValue('type up')
  await expect
    .poll(() => savedLook(scene))
    .toMatchObject({ order: { sort: 'type', descending: false } })

  await row(page, 0).focus()
  await page.keyboard.press('End')
  await expect(page.locator('[role=row]:focus')).toContainText('Audio')
})

test('columns are chosen and sized, by mouse and by keys, and stay so', async ({ open }) => {
  const scene = await shownAs(open, { layout: 'list', widths: { date: 200 } })
  const { page } = scene
  const separator = page.getByRole('separator', { name: 'Width of “Uploaded”' })
  await expect(separator).toHaveAttribute('aria-valuenow', '200')
  await separator.focus()
  await page.keyboard.press('ArrowRight')
  await expect(separator).toHaveAttribute('aria-valuenow', '184')

  await standsStill(separator)
  const { x = 0, y = 0 } = (await separator.boundingBox()) ?? {}
  await page.mouse.move(x + 4, y + 8)
  await page.mouse.down()
  await page.mouse.move(x - 26, y + 8, { steps: 3 })
  await page.mouse.up()
  await expect(separator).toHaveAttribute('aria-valuenow', '214')
  await expect.poll(() => savedLook(scene)).toMatchObject({ widths: { date: 214 } })

  await page.getByRole('button', { name: 'View options' }).click()
  await page.getByRole('checkbox', { name: 'Used in' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(heading(page, 'Used in')).toHaveCount(0)
  await expect.poll(() => savedLook(scene)).toMatchObject({ hidden: ['uses'] })
})

test('scrolled sideways, the mark, the picture and the name of a row stay in view, over the rest', async ({
  open
}) => {
  const { page } = await shownAs(open, { layout: 'list', widths: { date: 500, uses: 400 } })
  await page.setViewportSize({ width: 900, height: 600 })
  const scroller = page.locator('.list-scroller')
  await scroller.evaluate((element) => element.scrollTo(5000, 0))
  await expect.poll(() => scroller.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(300)
  for (const line of [page.locator('.list-header'), row(page, 2)]) {
    const onTop = await line.evaluate((element) =>
      [...element.children].slice(0, 3).map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect()
        const points = [x + 2, x + width / 2, x + width - 10]
        return points.every((at) => part.contains(document.elementFromPoint(at, y + height / 2)))
      })
    )
    expect(onTop).toEqual([true, true, true])
  }
  await row(page, 2).click({ position: { x: 400, y: 10 } })
  await expect(row(page, 2).locator('.list-mark')).toBeInViewport({ ratio: 1 })
})

test('from 900 pixels on the usual columns need no scrolling sideways, however tall the rows are', async ({
  open
}) => {
  const { page } = await shownAs(open, { layout: 'list', tile: 320 })
  const hidden = () =>
    page.locator('.list-scroller').evaluate(async (box) => {
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
      return box.scrollWidth - box.clientWidth
    })
  for (const width of [900, 980, 981, 1024, 1080, 1118, 1136, 1160, 1280, 1400]) {
    await page.setViewportSize({ width, height: 600 })
    await expect.poll(hidden, `${width}`).toBe(0)
  }
})

test('twenty thousand rows take no more elements than a thousand', async ({ open }) => {
  const scene = await open({ ...library, 'looks:load': ok({ ...FIRST_LOOK, layout: 'list' }) })
  const { page } = scene
  const all = plainAssets(20_000)
  const elements = () => page.evaluate(() => document.querySelectorAll('*').length)
  await list(scene, all.slice(0, 1000), null)
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '1001')
  const few = await elements()
  await list(scene, all.slice(1000))
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '20001')
  expect(await elements()).toBeLessThan(few * 1.1)
})
