import type { Page } from '@playwright/test'
import type { Asset } from '@shared/asset'
import { ok } from '@shared/problem'
import { demoAssets } from '../support/page/page'
import { expect, type TestPage, test } from './fixtures'
import { cell, focusedId, library, list, listed } from './library'
import { progress } from './scenes/scene'

const selectedIds = (page: Page) =>
  page
    .getByRole('gridcell', { selected: true })
    .evaluateAll((cells) =>
      cells.map((each) => (each instanceof HTMLElement ? each.dataset['id'] : ''))
    )
const idsOf = (assets: readonly Asset[]) => assets.map(({ id }) => id)
const scroller = (page: Page) => page.locator('.grid-scroller')

test('a click toggles one asset; only Escape and "Clear selection" clear (R8)', async ({
  open
}) => {
  const { page } = await listed(open)
  for (const at of [0, 3, 7, 3]) await cell(page, at).click()
  await expect(page.getByText('2 selected', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('2 selected', { exact: true })).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('2 selected', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Clear selection' }).click()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('3 selected', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+y')
  await expect(page.getByText('2 selected', { exact: true })).toBeVisible()
})

test('a drag selects what it touches, with Ctrl in addition; an empty one changes nothing', async ({
  open
}) => {
  const { page } = await listed(open)
  const assets = demoAssets(12)
  const drag = async (from: number, to: number, modifier?: 'Control') => {
    const [start, end] = [await cell(page, from).boundingBox(), await cell(page, to).boundingBox()]
    if (!start || !end) throw new Error('not on the screen')
    if (modifier) await page.keyboard.down(modifier)
    await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
    await page.mouse.down()
    await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 5 })
    if (modifier) await page.keyboard.up(modifier)
  }
  await cell(page, 5).click()
  await drag(0, 7)
  await page.mouse.up()
  // Six columns, so these are two by two.
  expect(await selectedIds(page)).toEqual([0, 1, 6, 7].map((at) => assets[at]?.id))
  await drag(3, 4, 'Control')
  await page.mouse.up()
  expect(await selectedIds(page)).toEqual([0, 1, 3, 4, 6, 7].map((at) => assets[at]?.id))

  const box = await scroller(page).boundingBox()
  await page.mouse.move((box?.x ?? 0) + 4, 300)
  await page.mouse.down()
  await page.mouse.move((box?.x ?? 0) + 10, 420, { steps: 3 })
  await page.mouse.up()
  await expect(page.getByText('6 selected', { exact: true })).toBeVisible()

  await drag(8, 11)
  await expect(page.getByText('4 selected', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(page.getByText('6 selected', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('4 selected', { exact: true })).toBeVisible()
})

test('a drag to the lower edge scrolls, and keeps what it has passed', async ({ open }) => {
  const { page } = await listed(open)
  const box = await scroller(page).boundingBox()
  if (!box) throw new Error('no grid')
  await page.mouse.move(box.x + 30, box.y + 100)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width - 30, box.y + box.height - 4, { steps: 4 })
  await expect
    .poll(() => scroller(page).evaluate(({ scrollTop }) => scrollTop))
    .toBeGreaterThan(1500)
  await page.mouse.move(box.x + box.width - 30, box.y + box.height / 2)
  await page.mouse.up()
  const count = Number((await page.getByText(/^\d+ selected$/).textContent())?.split(' ')[0])
  expect(count).toBeGreaterThan(60)
  const caught = idsOf(demoAssets(count))
  expect((await selectedIds(page)).filter((id) => !caught.includes(id ?? ''))).toEqual([])
})

test('a month is selected and deselected by its heading, and selected by M', async ({ open }) => {
  const { page } = await listed(open)
  await page.getByRole('button', { name: 'November 2026' }).click()
  await expect(page.getByText('105 selected', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'November 2026' }).click()
  await expect(page.getByText('105 selected', { exact: true })).toBeHidden()
  await cell(page, 2).focus()
  await page.keyboard.press('m')
  await expect(page.getByText('105 selected', { exact: true })).toBeVisible()
})

test('the last selection comes back, is saved after each change, and drops gone assets (R8)', async ({
  open
}) => {
  const assets = demoAssets(40)
  const kept = [assets[2]?.id ?? '', assets[5]?.id ?? '', '999']
  const answers = { 'selection:load': ok(kept), 'keep:change': ok(null) }
  const scene = await open({ ...library, ...answers })
  const { page } = scene
  await expect(page.getByText('3 selected', { exact: true })).toBeVisible()
  await list(scene, assets)
  await expect(page.getByText('2 selected', { exact: true })).toBeVisible()
  await expect.poll(() => selectedIds(page)).toEqual(kept.slice(0, 2))

  // It says that nobody has selected this now, and leads there.
  const bar = page.getByRole('region', { name: '2 selected' })
  await expect(bar).toContainText('Still selected from last time.')
  await bar.getByRole('button', { name: 'Show them' }).click()
  await expect(page.getByRole('gridcell')).toHaveCount(2)
  await bar.getByRole('button', { name: 'Back to the filter' }).click()
  await cell(page, 1).focus()
  await page.keyboard.press('k')
  await expect(cell(page, 1)).toHaveAccessibleName(/kept/)
  await expect(bar).toContainText('Still selected from last time.')
  await cell(page, 0).click()
  await expect(page.getByText('2 of them from last time.')).toBeVisible()
  await expect
    .poll(async () => (await saved(scene)).at(-1))
    .toEqual([assets[2]?.id, assets[5]?.id, assets[0]?.id].toSorted())
})

test('a selection that cannot be saved is reported, and lasts in the window', async ({ open }) => {
  const problem = { kind: 'file-failed', code: 'EACCES', what: 'write' } as const
  const scene = await open({ ...library, 'selection:save': { ok: false, problem } })
  await list(scene, demoAssets(40))
  await cell(scene.page, 0).click()
  await expect(scene.page.getByRole('alert')).toContainText('may not be there next time')
  await expect(scene.page.getByText('1 selected', { exact: true })).toBeVisible()
})

test('by keyboard: arrows, Home and End move; Space and Shift select', async ({ open }) => {
  const { page } = await listed(open)
  const assets = demoAssets(1037)
  await page.getByRole('button', { name: 'Select all', exact: true }).focus()
  await page.keyboard.press('Tab')
  expect(await focusedId(page)).toBe(assets[0]?.id)
  await page.keyboard.press('ArrowDown')
  expect(await focusedId(page)).toBe(assets[6]?.id)
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowLeft')
  expect(await selectedIds(page)).toEqual(idsOf(assets.slice(6, 8)))
  await page.keyboard.press('End')
  expect(await focusedId(page)).toBe(assets[1036]?.id)
  await page.keyboard.press(' ')
  await page.keyboard.press('Home')
  await expect(page.getByText('3 selected', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+Shift+End')
  await expect(page.getByText('1,037 selected', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+Shift+Home')
  // The range still begins at its anchor, the first asset.
  await expect(page.getByText('4 selected', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+i')
  await expect(page.getByText('1,033 selected', { exact: true })).toBeVisible()
  // Another Tab leaves the grid, for the dates beside it.
  await page.keyboard.press('Tab')
  await expect(page.getByRole('slider', { name: 'Date' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Clear selection' })).toBeFocused()
})

test('changes at the edge of the screen are announced', async ({ open }) => {
  const { page, emit } = await listed(open)
  const live = page.locator('.visually-hidden[aria-live=polite]')
  await cell(page, 0).click()
  await cell(page, 36).click({ modifiers: ['Shift'] })
  await expect(live).toHaveText('37 of 1,037 selected')
  await emit('deletion:progress', { progress: progress('running'), outcomes: [] })
  await expect(live).toHaveText('Deleted 20 of 37')
  await emit('deletion:progress', { progress: progress('paused'), outcomes: [] })
  await expect(live).toHaveText('Paused. Deleted 20 of 37')
})

test('a refresh keeps the screen until it is done, then drops what it did not bring', async ({
  open
}) => {
  const scene = await listed(open, 40)
  const { page } = scene
  await cell(page, 3).click()
  await scene.answer({ 'library:list': { ok: true, value: { listingId: 'again' } } })
  await page.keyboard.press('F5')
  await expect(page.getByRole('button', { name: 'Stop loading' })).toBeVisible()
  await expect(cell(page, 39)).toHaveCount(1)
  const left = demoAssets(40).filter((_, at) => at !== 3)
  await scene.emit('library:page', { library: 'uploads', listingId: 'again', assets: left })
  await scene.emit('library:ended', {
    library: 'uploads',
    listingId: 'again',
    problem: null,
    completeness: { kind: 'complete' },
    assets: 39,
    repeats: 0,
    unusable: 0,
    requests: 2
  })
  await expect(page.getByText('39 assets', { exact: true })).toBeVisible()
  await expect(page.getByText('1 selected', { exact: true })).toBeHidden()
})

async function saved({ asked }: TestPage): Promise<(readonly string[])[]> {
  const requests = (await asked()).filter(({ name }) => name === 'selection:save')
  return requests.map(({ input }) => {
    const ids: unknown = Reflect.get(Object(input), 'ids')
    return Array.isArray(ids) ? ids.map(String).toSorted() : []
  })
}

test('a month shows whether all of it is selected, or a part, and "Show them" has a way back', async ({
  open
}) => {
  const { page } = await listed(open)
  const month = page.getByRole('button', { name: 'November 2026' })
  await expect(month).toHaveAttribute('aria-pressed', 'false')
  await month.click()
  await expect(month).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('gridcell').first().click()
  await expect(month).toHaveAttribute('aria-pressed', 'mixed')
  const unselected = page.getByRole('gridcell', { selected: false })
  await expect(unselected).not.toHaveCount(0)

  await page.getByRole('searchbox').fill('no such name')
  await page.getByRole('button', { name: 'Show them' }).click()
  await expect(page.getByRole('searchbox')).toHaveValue('')
  await expect(page.getByRole('gridcell', { selected: true })).not.toHaveCount(0)
  await expect(unselected).toHaveCount(0)
  await page.getByRole('button', { name: 'Back to the filter' }).click()
  await expect(page.getByRole('searchbox')).toHaveValue('no such name')

  // Only while it is near: not to a filter that was left long ago.
  await page.getByRole('button', { name: 'Show them' }).click()
  await page.getByRole('button', { name: 'All uploads' }).click()
  await page.getByRole('searchbox').fill('no such one')
  await page.getByRole('searchbox').fill('')
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Selected' }).click()
  await expect(unselected).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Back to the filter' })).toBeHidden()
})

test('the bar of the selection stays one line in a window 900 or 1280 pixels wide', async ({
  open
}) => {
  const { page } = await listed(open, 10_000)
  await page.setViewportSize({ width: 900, height: 600 })
  await page.keyboard.press('Control+a')
  for (const name of ['Clear selection', 'Keep'])
    expect((await page.getByText(name, { exact: true }).boundingBox())?.width).toBeGreaterThan(20)
  expect((await page.getByLabel('10,000 selected').boundingBox())?.height).toBeLessThan(64)
  await page.getByRole('searchbox').fill('1')
  const bar = page.getByRole('region', { name: '10,000 selected' })
  await expect(bar.getByText(/ hidden by the filter/)).toBeVisible()
  for (const size of [
    { width: 900, height: 600 },
    { width: 1280, height: 800 }
  ]) {
    await page.setViewportSize(size)
    await expect(bar.getByRole('button', { name: 'Clear selection' })).toBeVisible()
    await expect.poll(async () => (await bar.boundingBox())?.height).toBeLessThan(64)
  }
})

test('a double click beside an open panel closes it, and does nothing to the tile', async ({
  open
}) => {
  const { page } = await listed(open, 40)
  const tile = cell(page, 0)
  await tile.click()
  const options = page.getByRole('button', { name: 'View options' })
  for (const selected of ['1 selected', '40 selected']) {
    if (selected === '40 selected') await page.keyboard.press('Control+a')
    await options.click()
    await page.getByRole('radio', { name: 'Day' }).waitFor()
    await tile.dblclick({ delay: 20 })
    await expect(options).toHaveAttribute('aria-expanded', 'false')
    await expect(page.getByText(selected, { exact: true })).toBeVisible()
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  // The next series is one of its own.
  await tile.dblclick({ delay: 20 })
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await expect(page.getByText('40 selected', { exact: true })).toBeVisible()
})

test('a press that says to be the second of none does nothing to a tile of long ago', async ({
  open
}) => {
  const { page } = await listed(open, 40)
  await cell(page, 0).click({ position: { x: 20, y: 20 } })
  await page.keyboard.press('Control+a')
  // As a Mac sends it to a window that the first one has brought to the front.
  for (const at of [0, 4]) {
    const box = await cell(page, at).boundingBox()
    await page.mouse.move((box?.x ?? 0) + 80, (box?.y ?? 0) + 80)
    await page.mouse.down({ clickCount: 2 })
    await page.mouse.up({ clickCount: 2 })
    await expect(page.getByText('40 selected', { exact: true })).toBeVisible()
    await expect(page.getByRole('dialog')).toBeHidden()
  }
})

test('Ctrl+1 leads from the side bar of the open library to the pictures', async ({ open }) => {
  const { page } = await listed(open, 40)
  await page.getByRole('button', { name: 'History' }).focus()
  await page.keyboard.press('Control+1')
  expect(await focusedId(page)).toBe(demoAssets(40)[0]?.id)
})
