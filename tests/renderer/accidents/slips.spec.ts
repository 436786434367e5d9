import { ok } from '@shared/problem'
import { demoAssets } from '../../support/page/page'
import { expect, test } from '../fixtures'
import { ACCOUNT, cell, focusedId, listed, ready, standsStill } from '../library'
import { allDeleted, progress } from '../scenes/scene'

// A hand that slips, a key that is held, a click that was meant for something else.

test('a click that slips on its tile drops no selection; a drag that does says so, with Undo (R8)', async ({
  open
}) => {
  const { page } = await listed(open, 40)
  await page.keyboard.press('Control+a')
  await expect(page.getByText('40 selected', { exact: true })).toBeVisible()
  // The selection's bar moves the grid: pressed before that, the pointer would miss its tile.
  await standsStill(cell(page, 8))
  const box = await cell(page, 8).boundingBox()
  if (!box) throw new Error('no tile')
  const [x, y] = [box.x + 30, box.y + 30]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 20, y + 7, { steps: 4 })
  await page.mouse.up()
  await expect(page.getByText('39 selected', { exact: true })).toBeVisible()

  await page.mouse.down()
  await page.mouse.move(x + box.width, y, { steps: 4 })
  await page.mouse.up()
  await expect(page.getByText('2 selected', { exact: true })).toBeVisible()
  await expect(page.getByText(/replaced the selection: 38 assets were deselected/)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('39 selected', { exact: true })).toBeVisible()
})

test('no click that slips 12 pixels drops a selection: at the edge of a tile, beside it, on a month (R8)', async ({
  open
}) => {
  const { page } = await listed(open, 40)
  await page.keyboard.press('Control+a')
  await standsStill(cell(page, 8))
  const tile = await cell(page, 8).boundingBox()
  const month = await page.locator('.month button b').first().boundingBox()
  if (!tile || !month) throw new Error('nothing to press')
  const starts = [
    { x: tile.x + 2, y: tile.y + 2 },
    { x: tile.x + tile.width - 2, y: tile.y + tile.height - 2 },
    { x: tile.x - 4, y: tile.y + 30 },
    { x: month.x + 4, y: month.y + month.height - 2 }
  ]
  for (const { x, y } of starts)
    for (const [right, down] of [
      [12, 0],
      [-12, 0],
      [0, 12],
      [0, -12]
    ] as const) {
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.mouse.move(x + right, y + down, { steps: 3 })
      await page.mouse.up()
      // A click that is still one may have toggled what it was on.
      await page.keyboard.press('Control+a')
      await expect(page.getByText(/replaced the selection/)).toHaveCount(0)
    }

  // On a month it is a click as long as it stays on its button.
  await page.mouse.move(month.x + 4, month.y + 2)
  await page.mouse.down()
  await page.mouse.move(month.x + 4, month.y + 12, { steps: 3 })
  await page.mouse.up()
  await expect(page.getByText('40 selected', { exact: true })).toHaveCount(0)
})

test('a click that closes a panel does nothing else', async ({ open }) => {
  const { page } = await listed(open, 40)
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Filter' })).toBeVisible()
  const box = await cell(page, 18).boundingBox()
  if (!box) throw new Error('no tile')
  await page.mouse.click(box.x + 20, box.y + 20)
  await expect(page.getByRole('dialog', { name: 'Filter' })).toBeHidden()
  await expect(page.getByText('1 selected', { exact: true })).toHaveCount(0)
  await page.mouse.click(box.x + 20, box.y + 20)
  await expect(page.getByText('1 selected', { exact: true })).toBeVisible()
})

test('a held key acts once: Space, K and Enter', async ({ open }) => {
  const scene = await listed(open, 40)
  const { page } = scene
  await scene.answer({ 'keep:change': ok(null) })
  const hold = async (key: string, times: number) => {
    for (let time = 0; time < times; time += 1) await page.keyboard.down(key)
    await page.keyboard.up(key)
  }
  await cell(page, 2).focus()
  await hold(' ', 6)
  await expect(page.getByText('1 selected', { exact: true })).toBeVisible()
  await hold('m', 4)
  await expect(page.getByText('40 selected', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await cell(page, 5).focus()
  await hold('k', 4)
  await expect(page.getByText('1 asset is kept.')).toBeVisible()
  expect((await scene.asked()).filter(({ name }) => name === 'keep:change')).toHaveLength(1)
  await cell(page, 8).focus()
  await hold('Enter', 5)
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('a held arrow key in the viewer fetches the originals it rests on, not those it passes', async ({
  open
}) => {
  const { page, served } = await listed(open, 60)
  const [start, end] = [demoAssets(60)[0]?.id, demoAssets(60)[50]?.id]
  const isFetched = (id: string | undefined) => () =>
    served.media.some((one) => one.includes(`/original/${id}`))
  await cell(page, 0).dblclick()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect.poll(isFetched(start)).toBe(true)
  for (let press = 0; press < 50; press += 1) await page.keyboard.down('ArrowRight')
  await page.keyboard.up('ArrowRight')
  await expect.poll(isFetched(end)).toBe(true)
  const originals = new Set(served.media.filter((one) => one.includes('/original/')))
  expect(originals.size).toBeLessThan(10)
})

test('what is selected stays in view during a run and under its report (R4)', async ({ open }) => {
  const { page, emit, answer } = await listed(open, 40)
  await answer({ 'deletion:report-page': ok([]) })
  await cell(page, 3).click()
  await emit('deletion:progress', { progress: progress('running'), outcomes: [] })
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible()
  await cell(page, 4).click()
  await expect(page.getByText('2 selected', { exact: true })).toBeInViewport()
  await expect(page.getByRole('button', { name: 'Delete 2 assets' })).toBeDisabled()
  await emit('deletion:ended', allDeleted)
  await expect(page.getByRole('region', { name: 'Deletion report' })).toBeVisible()
  await expect(page.getByText('2 selected', { exact: true })).toBeInViewport()
  await expect(page.getByRole('button', { name: 'Clear selection' })).toBeInViewport()
})

test('a deletion that ends while the program asks whether to stop it is not said to run', async ({
  open
}) => {
  const { page, emit, answer } = await listed(open, 40)
  await answer({ 'deletion:report-page': ok([]) })
  await emit('deletion:progress', { progress: progress('running'), outcomes: [] })
  await emit('window:closing', 'deletion')
  await expect(page.getByRole('alertdialog', { name: 'A deletion is running' })).toBeVisible()
  await emit('deletion:ended', allDeleted)
  await expect(page.getByRole('alertdialog', { name: 'The deletion has ended' })).toBeVisible()
})

test('closing during uploads, and while copies are saved, asks in words of its own', async ({
  open
}) => {
  const { page, emit, asked } = await listed(open, 40)
  await emit('window:closing', 'uploads')
  const uploads = page.getByRole('alertdialog', { name: 'Not all copies are uploaded yet' })
  await expect(uploads.getByRole('button', { name: 'Continue uploading' })).toBeFocused()
  // Another kind of work that ends says nothing of this one.
  await emit('deletion:ended', allDeleted)
  await expect(uploads).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(uploads).toBeHidden()

  await emit('window:closing', 'saving')
  const saving = page.getByRole('alertdialog', { name: 'Not all copies are saved yet' })
  await expect(saving.getByRole('button', { name: 'Continue saving' })).toBeFocused()
  expect((await asked()).some(({ name }) => name === 'window:close')).toBe(false)
  const stop = saving.getByRole('button', { name: 'Stop and close' })
  await standsStill(stop)
  await stop.click()
  await expect
    .poll(async () => (await asked()).filter(({ name }) => name === 'window:close').length)
    .toBe(1)
})

test('clearing the history asks first', async ({ open }) => {
  const scene = await listed(open, 40)
  const { page } = scene
  const run = { ...allDeleted, damaged: false }
  await scene.answer({ 'deletion:runs': ok([run]), 'deletion:clear-history': ok(null) })
  await page.getByRole('button', { name: 'History' }).click()
  await page.getByRole('button', { name: 'Clear history' }).click()
  const question = page.getByRole('alertdialog', { name: /^Clear the history/ })
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused()
  expect((await scene.asked()).some(({ name }) => name === 'deletion:clear-history')).toBe(false)
  await question.getByRole('button', { name: 'Clear history' }).click()
  await expect(question).toBeHidden()
  expect((await scene.asked()).some(({ name }) => name === 'deletion:clear-history')).toBe(true)
})

test('Escape ends the renaming of a token and leaves its sheet open', async ({ open }) => {
  const scene = await open({
    'connection:get': ok(ready),
    'library:list': ok({ listingId: 'l' }),
    'tokens:list': ok({
      tokens: [
        {
          id: 't1',
          name: 'Studio',
          origin: 'https://api.useapi.net',
          emails: [ACCOUNT],
          kept: 'keychain'
        }
      ],
      current: 't1',
      origin: 'https://api.useapi.net',
      trouble: null
    })
  })
  const { page } = scene
  await page.getByTitle('Accounts').first().click()
  await page.getByRole('button', { name: 'Rename' }).click()
  await page.getByRole('textbox').first().press('Escape')
  await expect(page.getByRole('button', { name: 'Rename' })).toBeVisible()
})

test('the focus is never lost with the control that had it', async ({ open }) => {
  const { page, emit, answer } = await listed(open, 40)
  await answer({ 'deletion:report-page': ok([]) })
  const isHome = async () => expect.poll(() => focusedId(page)).toBeTruthy()
  await cell(page, 3).click()
  await page.getByRole('button', { name: 'Clear selection' }).press('Enter')
  await isHome()
  await page.getByRole('button', { name: 'Close' }).press('Enter')
  await isHome()
  await emit('deletion:ended', allDeleted)
  await page
    .getByRole('region', { name: 'Deletion report' })
    .getByRole('button', { name: 'Close' })
    .press('Enter')
  await isHome()
})
