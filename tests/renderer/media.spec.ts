import { fail, ok, type Problem } from '@shared/problem'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { encode } from 'fast-png'
import { imageSize } from 'image-size'
import { PICTURES } from '../support/files/pictures'
import { holdTimers } from '../support/page/hold-timers'
import { demoAssets } from '../support/page/page'
import { expect, test } from './fixtures'
import { library, list, listed } from './library'

const assets = demoAssets(10_000)

test('scrolling through 10,000 assets and back only requests pictures where it comes to rest', async ({
  open
}) => {
  const { page, served } = await listed(open, assets.length)
  await page.locator('img.picture').nth(12).waitFor()
  await expect(page.locator('.picture-waiting')).toHaveCount(0)
  const asked = () => served.media.map((line) => /\d{9,}/.exec(line)?.[0] ?? '')
  const scroller = page.locator('.grid-scroller')
  const atTop = new Set(asked())
  // From here on no timer fires before `passTime`.
  await page.evaluate(holdTimers)
  const passTime = () => page.evaluate(() => Reflect.get(window, 'passTime')())
  /** Scrolls and waits for the tiles; returns the ids of those with a picture. */
  const scrollTo = async (part: number): Promise<string[]> => {
    await scroller.evaluate((element, to) => element.scrollTo(0, to * element.scrollHeight), part)
    // The row with the tab stop is always there. So the tiles have arrived when the middle of the
    // screen is filled and the tiles of the previous position are gone.
    const inView = () =>
      scroller.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect()
        const boxes = [...element.querySelectorAll<HTMLElement>('[data-id]')].map((tile) =>
          tile.getBoundingClientRect()
        )
        const isFilled = boxes.some(
          (box) => box.top < (top + bottom) / 2 && box.bottom > (top + bottom) / 2 - 60
        )
        return (
          isFilled &&
          boxes.filter((box) => box.top > bottom + 1000 || box.bottom < top - 1000).length <= 6
        )
      })
    await expect.poll(inView).toBe(true)
    return page
      .locator('[data-id]:has(.picture:not(.picture-wave))')
      .evaluateAll((tiles) => tiles.map((tile) => tile.getAttribute('data-id') ?? ''))
  }
  const before = served.media.length
  const passed = new Set<string>()
  let last: string[] = []
  for (let step = 1; step <= 12; step += 1) {
    last = await scrollTo(step / 12)
    for (const id of last) passed.add(id)
  }
  expect(served.media).toHaveLength(before)
  await passTime()
  const rested = last.filter((id) => !atTop.has(id))
  await expect.poll(() => served.media.length).toBe(before + rested.length)
  for (let step = 11; step >= 0; step -= 1) await scrollTo(step / 12)
  await passTime()
  await expect(page.locator('.picture-waiting')).toHaveCount(0)
  expect(asked().slice(before).toSorted()).toEqual(rested.toSorted())
  expect(passed.size).toBeGreaterThan(4 * rested.length)
})

test('a thumbnail is bounded by its longer side, and refused above 50 megapixels', async ({
  open
}) => {
  const scene = await open(library)
  const { page, served } = scene
  const [tall = '', vast = ''] = assets.filter(({ type }) => type === 'image').map(({ id }) => id)
  served.originals.set(
    tall,
    encode({ width: 60, height: 12_000, data: new Uint8Array(60 * 12_000), channels: 1, depth: 8 })
  )
  const header = encode({ width: 1, height: 1, data: new Uint8Array(1), channels: 1, depth: 8 })
  new DataView(header.buffer, header.byteOffset).setUint32(16, 10_000)
  new DataView(header.buffer, header.byteOffset).setUint32(20, 5_001)
  served.originals.set(vast, header)
  await list(scene, assets.slice(0, 20))
  await expect.poll(() => [...served.brought.keys()]).toEqual([`/thumb/${tall}?side=320`])
  const { width, height, type } = imageSize(
    served.brought.get(`/thumb/${tall}?side=320`) ?? new Uint8Array()
  )
  expect({ width, height, type }).toEqual({ width: 2, height: 320, type: 'webp' })
  await expect(page.locator(`[data-id="${vast}"] .picture-none`)).toBeVisible()

  served.originals.delete(vast)
  await page.keyboard.press('F5')
  await list(scene, assets.slice(0, 20))
  await expect(page.locator(`[data-id="${vast}"] img`)).toBeVisible()
})

test('a picture of any format shows whole and upright; one that is none, or breaks off, says so', async ({
  open
}) => {
  const scene = await open(library)
  const { page, served } = scene
  const ids = assets.filter(({ type }) => type === 'image').map(({ id }) => id)
  const idOf = (at: number) => ids[at] ?? ''
  const shown = Object.entries(PICTURES)
  const png = encode({ width: 8, height: 8, data: new Uint8Array(64), channels: 1, depth: 8 })
  const none = [
    new TextEncoder().encode('<!doctype html><title>Sign in</title>'),
    png.slice(0, -20),
    PICTURES.turnedJpeg.slice(0, -9)
  ]
  for (const [at, [, bytes]] of shown.entries()) served.originals.set(idOf(at), bytes)
  for (const [at, bytes] of none.entries()) served.originals.set(idOf(shown.length + at), bytes)
  await list(scene, assets.slice(0, 40))

  for (const [at, [name]] of shown.entries()) {
    const picture = page.locator(`[data-id="${idOf(at)}"] img`)
    await expect(picture, name).toBeVisible()
    const { sides, corner } = await picture.evaluate(async (image) => {
      if (!(image instanceof HTMLImageElement)) throw new Error('no picture')
      await image.decode()
      const context = new OffscreenCanvas(1, 1).getContext('2d')
      context?.drawImage(image, -3, -3)
      const [, green = 0, blue = 0] = context?.getImageData(0, 0, 1, 1).data ?? []
      return {
        sides: [image.naturalWidth, image.naturalHeight],
        corner: blue > green ? 'blue' : 'green'
      }
    })
    // The quarter below the green one comes up with the turn.
    const isTurned = name.startsWith('turned')
    expect({ name, sides, corner }).toEqual({
      name,
      sides: isTurned ? [30, 60] : [60, 30],
      corner: isTurned ? 'blue' : 'green'
    })
  }
  for (const at of none.keys())
    await expect(page.locator(`[data-id="${idOf(shown.length + at)}"] .picture-none`)).toBeVisible()

  await page.locator(`[data-id="${idOf(shown.length + 1)}"]`).dblclick()
  await expect(page.getByRole('alert')).toHaveText(/could not be loaded/)
})

test('large tiles request the larger of two sizes', async ({ open }) => {
  const { served, page } = await open({
    ...library,
    'settings:get': ok({ ...DEFAULT_PREFERENCES, density: 'large' })
  }).then(async (scene) => {
    await list(scene, assets.slice(0, 20))
    return scene
  })
  await page.locator('img.picture').nth(6).waitFor()
  expect(new Set(served.media.map((line) => line.split('?')[1]))).toEqual(new Set(['side=640']))
})

test('the cache card shows its usage, takes another limit, and clears the cache', async ({
  open
}) => {
  const { page, asked } = await listed(open, 20)
  await page.getByRole('button', { name: 'Settings' }).click()
  const card = page.locator('.card', {
    has: page.getByRole('heading', { name: 'Thumbnail cache' })
  })
  await expect(card).toContainText('84 MB, 5,210 thumbnails')
  await card.getByRole('radio', { name: '1 GB' }).check()
  await card.getByRole('button', { name: 'Clear cache' }).click()
  await expect(card).toContainText('0 MB, 0 thumbnails')
  await expect(card.getByRole('button', { name: 'Clear cache' })).toBeDisabled()
  const changes = (await asked()).filter(({ name }) => name === 'settings:change')
  expect(changes.map(({ input }) => Reflect.get(Object(input), 'cacheLimitMb'))).toEqual([1000])
})

test('a cache that could not be cleared says so', async ({ open }) => {
  const { page, answer } = await listed(open, 20)
  await page.getByRole('button', { name: 'Settings' }).click()
  const clear = page.getByRole('button', { name: 'Clear cache' })
  const denied: Problem = { kind: 'file-failed', code: 'EACCES', what: 'remove' }
  const failures = [ok({ bytes: 1_000_000, pictures: 3 }), fail(denied)]

  for (const failure of failures) {
    await answer({ 'media:clear-cache': failure })
    await clear.click()
    await expect(page.getByRole('alert')).toHaveText(/could not be removed/)
  }
  await answer({ 'media:clear-cache': ok({ bytes: 0, pictures: 0 }) })
  await clear.click()
  await expect(page.getByRole('alert')).toHaveCount(0)
})
