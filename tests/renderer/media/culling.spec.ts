import { ok } from '@shared/problem'
import { holdTimers } from '../../support/page/hold-timers'
import { expect, test } from '../fixtures'
import { cell, library, list, plainAssets } from '../library'
import { confirming, planOf } from '../scenes/confirmation'

const assets = plainAssets(60)
const at = assets.findIndex(
  ({ type }, index) => type === 'image' && assets[index + 1]?.type === 'image'
)

test('the strip stands around the open asset, and Shift+X selects and goes on', async ({
  open
}) => {
  const scene = await open({
    ...library,
    'deletion:plan': ok(planOf(2)),
    'deletion:discard': ok(null)
  })
  const { page, asked } = scene
  await list(scene, assets)
  await cell(page, at).dblclick()
  const strip = page.getByRole('listbox', { name: 'What is shown' })
  const current = strip.getByRole('option', { selected: true })
  await expect(current).toHaveAttribute('aria-posinset', String(at + 1))
  await expect(current).toHaveAttribute('aria-setsize', '60')
  expect(await strip.getByRole('option').count()).toBeLessThanOrEqual(13)

  await page.keyboard.press('Delete')
  await expect(page.getByText(/^Nothing is selected:/)).toBeVisible()
  await page.keyboard.press('Shift+X')
  await page.keyboard.press('Shift+X')
  await expect(current).toHaveAttribute('aria-posinset', String(at + 3))
  await expect(strip.getByRole('option', { name: /Selected/ })).toHaveCount(2)
  await strip.locator(`[aria-posinset="${at + 5}"]`).click()
  await expect(page.getByRole('dialog')).toContainText(`${at + 5} of 60`)

  // The question is about what is selected, not about what is open: that is said first.
  await expect(page.getByRole('dialog').getByText('2 selected')).toBeVisible()
  const notThis = page.getByText(/^The open one is not selected; 2 others are\./)
  await page.keyboard.press('Delete')
  await expect(notThis).toContainText('X selects what is open.')
  await page.keyboard.press('ArrowLeft')
  await expect(notThis).toBeHidden()
  await page.keyboard.press('Delete')
  await expect(notThis).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(page.getByRole('alertdialog')).toBeVisible()
  const plan = (await asked()).find(({ name }) => name === 'deletion:plan')
  expect(new Set(Reflect.get(Object(plan?.input), 'ids'))).toEqual(
    new Set([assets[at]?.id, assets[at + 1]?.id])
  )

  // "Cancel" leads back to what was open.
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('dialog')).toContainText(`${at + 4} of 60`)
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('dialog')).toContainText(`${at + 3} of 60`)
})

test('the question about a single asset names it, with its day', async ({ open }) => {
  const plan = planOf(1)
  const { page } = await confirming(open, plan)
  const name = plan.sample[0]?.name ?? ''
  await expect(page.getByRole('alertdialog').getByText(name, { exact: true })).toBeVisible()
})

test('Z shows 100 %, the wheel enlarges under the pointer, a drag moves, the next is whole', async ({
  open
}) => {
  const scene = await open(library)
  const { page } = scene
  await list(scene, assets)
  await cell(page, at).dblclick()
  const picture = page.locator('.viewer-stage img')
  await expect(page.locator('.viewer-stage img:not(.viewer-small)')).toBeVisible()
  const width = async () => (await picture.boundingBox())?.width ?? 0

  await page.keyboard.press('z')
  const natural = await picture.evaluate((img) => Reflect.get(img, 'naturalWidth'))
  await expect.poll(width).toBeCloseTo(natural, 0)
  const before = await picture.boundingBox()
  await page.mouse.move(500, 400)
  await page.mouse.wheel(0, -300)
  await expect.poll(width).toBeGreaterThan(natural)
  await page.mouse.down()
  await page.mouse.move(540, 420)
  await page.mouse.up()
  expect(await picture.boundingBox()).not.toEqual(before)

  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.viewer-zoomed')).toHaveCount(0)
})

test('the neighbour is loaded ahead after a rest, and held arrow keys load nothing', async ({
  open
}) => {
  const scene = await open(library)
  const { page } = scene
  const wanted: string[] = []
  page.on('request', (request) => {
    const [, id] = /\/original\/(\d+)/.exec(request.url()) ?? []
    if (id !== undefined) wanted.push(id)
  })
  await list(scene, assets)
  await cell(page, at).dblclick()
  await expect.poll(() => wanted.at(-1)).toBe(assets[at + 1]?.id)
  expect(wanted).toEqual([assets[at]?.id, assets[at + 1]?.id])

  // It is shown without another request.
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.viewer-stage img:not(.viewer-small)')).toBeVisible()
  expect(wanted.filter((id) => id === assets[at + 1]?.id)).toHaveLength(1)

  wanted.length = 0
  await page.evaluate(holdTimers)
  for (let press = 0; press < 21; press += 1) await page.keyboard.down('ArrowRight')
  await page.keyboard.up('ArrowRight')
  await expect(page.getByRole('dialog')).toContainText(`${at + 23} of 60`)
  expect(wanted).toEqual([])

  await page.evaluate(() => Reflect.get(window, 'passTime')())
  await expect.poll(() => wanted).toEqual(neighbours(at + 22))
})

/**
 * What is loaded once the asset at `index` rests: itself and the next, as far as they are pictures.
 */
function neighbours(index: number): string[] {
  return assets.slice(index, index + 2).flatMap(({ id, type }) => (type === 'image' ? [id] : []))
}

test('Space plays and pauses what is open, though “Close” has the focus', async ({ open }) => {
  const scene = await open(library)
  const { page } = scene
  await list(scene, assets)
  await cell(
    page,
    assets.findIndex(({ type }) => type === 'video')
  ).dblclick()
  const player = page.locator('.viewer-stage video')
  await expect
    .poll(() => player.evaluate((video) => Reflect.get(video, 'readyState')))
    .toBeGreaterThan(0)
  await player.evaluate((video) => {
    Reflect.set(window, 'plays', 0)
    video.addEventListener('play', () => Reflect.set(window, 'plays', 1))
  })
  await page.keyboard.press(' ')
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'plays'))).toBe(1)
  await expect(page.getByRole('dialog')).toBeVisible()
})
