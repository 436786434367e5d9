import type { SavedCopy } from '@shared/copies/archive'
import { fail, ok } from '@shared/problem'
import { encode } from 'fast-png'
import { type Answers, expect, type TestPage, test } from '../fixtures'
import { ACCOUNT, library, list, plainAssets } from '../library'

const assets = plainAssets(40)
const idAt = (at: number): string => assets[at]?.id ?? ''
const SAVED_AT = Date.UTC(2026, 10, 26, 12)
const copyOf = (at: number): SavedCopy => ({
  id: idAt(at),
  name: `2026-11-26-${idAt(at)}.png`,
  type: 'image',
  createdAt: SAVED_AT,
  bytes: 2_000_000,
  sha256: 'a'.repeat(64),
  savedAt: SAVED_AT,
  provedAt: SAVED_AT,
  state: 'saved'
})
const answers: Answers = {
  ...library,
  'copies:setup': ok({ folder: 'Kling copies', first: false }),
  'copies:saved': ok([copyOf(0), copyOf(2)]),
  'copies:drag': ok({ files: 2, of: 2 })
}

const tile = ({ page }: TestPage, at: number) => page.locator(`[data-id="${idAt(at)}"]`)
const drags = async (scene: TestPage) =>
  (await scene.asked()).filter(({ name }) => name === 'copies:drag').map(({ input }) => input)

/** From the middle of one tile to that of another. */
async function drag(scene: TestPage, from: number, to: number): Promise<void> {
  const { mouse } = scene.page
  await tile(scene, from).hover()
  await mouse.down()
  const end = await tile(scene, to).boundingBox()
  const [x, y] = [(end?.x ?? 0) + 60, (end?.y ?? 0) + 60]
  await mouse.move(x - 20, y, { steps: 4 })
  await mouse.move(x, y)
  await mouse.up()
}

test('a selected tile with a copy is dragged out, any other one draws a rectangle', async ({
  open
}) => {
  const scene = await open(answers)
  const { page } = scene
  await list(scene, assets)
  await expect(tile(scene, 0)).toHaveAccessibleName(/copy saved/)
  await tile(scene, 0).locator('img.picture').waitFor()

  // Not selected yet: a rectangle.
  await drag(scene, 0, 1)
  await expect(page.getByText('2 selected', { exact: true })).toBeVisible()
  expect(await drags(scene)).toEqual([])

  await tile(scene, 2).click()
  await drag(scene, 0, 3)
  await expect
    .poll(() => drags(scene))
    .toEqual([{ library: 'uploads', account: ACCOUNT, ids: [idAt(0), idAt(2)] }])
  await expect(page.getByText('3 selected', { exact: true })).toBeVisible()
  const icon = scene.served.brought.get('/pixels/drag?width=96&height=96')
  expect(icon?.byteLength).toBe(96 * 96 * 4)

  // One that ends where it began is no click.
  await drag(scene, 0, 0)
  await expect.poll(() => drags(scene)).toHaveLength(2)
  await expect(tile(scene, 0)).toHaveAttribute('aria-selected', 'true')
  await tile(scene, 0).click()
  await expect(tile(scene, 0)).toHaveAttribute('aria-selected', 'false')

  // Selected without a copy, and with Ctrl: a rectangle.
  await drag(scene, 1, 3)
  await expect(page.getByText('3 selected', { exact: true })).toBeVisible()
  await page.keyboard.down('Control')
  await drag(scene, 2, 4)
  await page.keyboard.up('Control')
  await expect(page.getByText('4 selected', { exact: true })).toBeVisible()
  expect(await drags(scene)).toHaveLength(2)
})

test('a drag that takes fewer files, or none, says so', async ({ open }) => {
  const less = await open({ ...answers, 'copies:drag': ok({ files: 1, of: 2 }) })
  await list(less, assets)
  await expect(tile(less, 0)).toHaveAccessibleName(/copy saved/)
  await tile(less, 0).click()
  await drag(less, 0, 3)
  await expect(less.page.getByRole('status').filter({ hasText: '1 of 2 files' })).toBeVisible()

  const problem = { kind: 'file-failed', code: 'ETIMEDOUT', what: 'drag' } as const
  const failed = await open({ ...answers, 'copies:drag': fail(problem) })
  await list(failed, assets)
  await expect(tile(failed, 0)).toHaveAccessibleName(/copy saved/)
  await tile(failed, 0).click()
  await drag(failed, 0, 3)
  await expect(failed.page.getByText('The disk did not answer in time')).toBeVisible()
})

test('"Copy picture" hands over the pixels of the whole original', async ({ open }) => {
  const scene = await open(answers)
  const { page, served } = scene
  await list(scene, assets)
  const data = new Uint8Array([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255])
  const png = encode({ width: 3, height: 1, data, channels: 4, depth: 8 })
  served.originals.set(idAt(0), png)
  await tile(scene, 0).dblclick()
  const facts = page.getByRole('complementary', { name: 'Details' })
  await facts.getByRole('button', { name: 'Copy picture' }).click()
  await expect(facts).toContainText('Picture copied')
  const pixels = served.brought.get('/pixels/clipboard?width=3&height=1')
  expect([...(pixels ?? [])]).toEqual([0, 0, 255, 255, 0, 255, 0, 255, 255, 0, 0, 255])

  // Half a file is none.
  served.originals.set(idAt(0), png.subarray(0, png.byteLength - 20))
  await facts.getByRole('button', { name: 'Copy picture' }).click()
  await expect(facts).toContainText('The picture could not be copied')
})
