import { ok } from '@shared/problem'
import { encode } from 'fast-png'
import { demoAssets } from '../support/page/page'
import { expect, type TestPage, test } from './fixtures'
import { listed } from './library'
import { counts, progress } from './scenes/scene'

const assets = demoAssets(200)
const tile = ({ page }: TestPage, at: number) => page.locator(`[data-id="${assets[at]?.id}"]`)
const dialogOf = ({ page }: TestPage, at: number) =>
  page.getByRole('dialog', { name: assets[at]?.name ?? '?' })

/** A run deletes these meanwhile. */
const gone = async ({ emit }: TestPage, ids: readonly string[]): Promise<void> =>
  emit('deletion:progress', {
    progress: { ...progress('running'), total: 200, counts: counts({ deleted: ids.length }) },
    outcomes: ids.map((id) => ({ id, outcome: 'deleted' }))
  })

test('by keyboard: Enter opens, arrows move on, X selects, Escape returns to the last viewed tile', async ({
  open
}) => {
  const scene = await listed(open, 200)
  const { page } = scene
  await tile(scene, 0).focus()
  await page.keyboard.press('Enter')
  await expect(dialogOf(scene, 0)).toBeVisible()
  await expect(page.locator('.viewer-stage img:not(.viewer-small)')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('x')
  await expect(dialogOf(scene, 1).getByRole('button', { name: 'Selected' })).toHaveAttribute(
    'aria-pressed',
    'true'
  )
  await page.keyboard.press('End')
  await expect(dialogOf(scene, 199)).toContainText('200 of 200')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await expect(dialogOf(scene, 198)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(tile(scene, 198)).toBeFocused()
  await expect(tile(scene, 198)).toBeInViewport()
  // Enter selects nothing, X selects one.
  await expect(page.getByText('1 selected', { exact: true })).toBeVisible()
  await page.keyboard.press(' ')
  await expect(page.getByText('2 selected', { exact: true })).toBeVisible()
})

test('a double click opens, and changes neither the selection nor its history', async ({
  open
}) => {
  const scene = await listed(open, 200)
  const { page } = scene
  await tile(scene, 3).click()
  await tile(scene, 5).dblclick()
  await expect(dialogOf(scene, 5)).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(tile(scene, 5)).toBeFocused()
  await expect(page.getByText('1 selected', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('1 selected', { exact: true })).toBeHidden()
})

test('the details show everything known with the whole id, which main copies', async ({ open }) => {
  const scene = await listed(open, 200)
  await scene.answer({ 'media:copy-id': ok(null) })
  const at = assets.findIndex(({ type }) => type === 'video')
  await tile(scene, at).dblclick()
  const facts = scene.page.getByRole('complementary', { name: 'Details' })
  for (const fact of [assets[at]?.name, 'Video', '270 × 480', '0:04', assets[at]?.id])
    await expect(facts).toContainText(fact ?? '?')
  await facts.getByRole('button', { name: 'Copy ID' }).click()
  await expect(facts.getByRole('status')).toHaveText('Copied')
  const copied = (await scene.asked()).filter(({ name }) => name === 'media:copy-id')
  expect(copied.map(({ input }) => input)).toEqual([{ id: assets[at]?.id }])
})

for (const type of ['video', 'audio'] as const) {
  test(`${type} has the system's controls and comes by ranges`, async ({ open }) => {
    const scene = await listed(open, 200)
    const at = assets.findIndex((asset) => asset.type === type)
    const answered = scene.page.waitForResponse((response) =>
      response.url().endsWith(`/original/${assets[at]?.id}`)
    )
    await tile(scene, at).dblclick()
    const response = await answered
    expect([response.status(), (await response.request().allHeaders())['range']]).toEqual([
      206,
      'bytes=0-'
    ])
    const player = scene.page.locator(type)
    await expect(player).toHaveAttribute('controls')
    await expect
      .poll(() => player.evaluate((element) => Number(Reflect.get(element, 'duration'))))
      .toBeGreaterThan(1)
  })
}

test('a picture above 50 megapixels is not decoded: a message and its thumbnail are shown', async ({
  open
}) => {
  const scene = await listed(open, 200)
  await tile(scene, 0).locator('img').waitFor()
  const header = encode({ width: 1, height: 1, data: new Uint8Array(1), channels: 1, depth: 8 })
  new DataView(header.buffer, header.byteOffset).setUint32(16, 60_000)
  new DataView(header.buffer, header.byteOffset).setUint32(20, 60_000)
  scene.served.originals.set(assets[0]?.id ?? '', header)
  await tile(scene, 0).dblclick()
  await expect(scene.page.getByText('more than 50 megapixels')).toBeVisible()
  await expect(scene.page.locator('dialog img.viewer-small')).toBeVisible()
})

test('an asset that no longer matches the filter gives way, and is not called gone', async ({
  open
}) => {
  const scene = await listed(open, 200)
  const { page } = scene
  await scene.answer({ 'keep:change': ok(null) })
  for (const at of [2, 3]) {
    await tile(scene, at).focus()
    await page.keyboard.press('k')
    await expect(tile(scene, at)).toHaveAccessibleName(/kept, never deleted/)
  }
  await page.getByRole('button', { name: /^Kept/ }).click()
  await tile(scene, 2).dblclick()
  await expect(dialogOf(scene, 2)).toBeVisible()
  await page.keyboard.press('k')
  await expect(dialogOf(scene, 3)).toContainText('no longer matches the filter')
  await expect(page.getByText('no longer in the library')).toHaveCount(0)
})

test('a deleted asset gives way to the next one; when none is left the viewer says so', async ({
  open
}) => {
  const scene = await listed(open, 200)
  const { page } = scene
  await tile(scene, 4).dblclick()
  await expect(dialogOf(scene, 4)).toBeVisible()
  await gone(scene, [assets[3]?.id ?? '', assets[4]?.id ?? ''])
  await expect(dialogOf(scene, 5)).toContainText('This is the next one')
  await expect(dialogOf(scene, 5)).toContainText('4 of 198')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('This is the next one')).toBeHidden()
  await gone(
    scene,
    assets.map(({ id }) => id)
  )
  await expect(page.getByRole('dialog')).toContainText('nothing else to show')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
