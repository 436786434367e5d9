import type { Asset } from '@shared/asset'
import { encode } from 'fast-png'
import { PICTURES } from '../../support/files/pictures'
import { demoAssets } from '../../support/page/page'
import { createDie } from '../../support/service/faults'
import { expect, type Open, type TestPage, test } from '../fixtures'
import { library, list } from '../library'

// Odd pictures in a real decoder: each shows what it is, or says that it has no picture.

type Bytes = Uint8Array<ArrayBuffer>

/** How many spoilt pictures are drawn. A larger run: `KLING_SWEEP_SPOILT=2000`. */
const SPOILT = Number(process.env['KLING_SWEEP_SPOILT'] ?? 48)

const images = demoAssets(10_000).filter(({ type }) => type === 'image')
const latin = (text: string): Bytes => Uint8Array.from(Buffer.from(text, 'latin1'))
const joined = (...parts: readonly Bytes[]): Bytes =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

/** A library of these pictures alone. `told`: what the service says of their size. */
async function showing(
  open: Open,
  originals: readonly Bytes[],
  told: Partial<Asset> = {}
): Promise<TestPage> {
  const scene = await open(library)
  const assets = images.slice(0, originals.length)
  for (const [at, { id }] of assets.entries())
    scene.served.originals.set(id, originals[at] ?? new Uint8Array())
  await list(
    scene,
    assets.map((asset) => ({ ...asset, favored: false, ...told }))
  )
  return scene
}

const tile = ({ page }: TestPage, at: number) => page.locator(`[data-id="${images[at]?.id}"]`)

/** The sides of a tile's small picture. */
const sidesOf = async (scene: TestPage, at: number): Promise<readonly number[]> => {
  const picture = tile(scene, at).locator('img')
  await expect(picture).toBeVisible()
  return picture.evaluate(async (image) => {
    if (!(image instanceof HTMLImageElement)) return []
    await image.decode()
    return [image.naturalWidth, image.naturalHeight]
  })
}

/** A JPEG that is turned by what stands in its first segment, with other segments instead. */
function turnedBy(...segments: readonly Bytes[]): Bytes {
  const { turnedJpeg: jpeg } = PICTURES
  const rest = 4 + new DataView(jpeg.buffer, jpeg.byteOffset).getUint16(4) - 2 + 2
  return joined(jpeg.slice(0, 2), ...segments, jpeg.slice(rest))
}

/** A segment that says "turned", in a directory that begins `at` bytes behind its header. */
function exifAt(at: number): Bytes {
  const gap = '\0'.repeat(at - 8)
  const entry = '\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0'
  const text = `Exif\0\0II*\0${String.fromCharCode(at)}\0\0\0${gap}${entry}`
  return latin(`\xff\xe1\0${String.fromCharCode(text.length + 2)}${text}`)
}

/** Legal fill bytes before each segment of a JPEG, up to its first scan. */
function filled(jpeg: Bytes): Bytes {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset)
  const parts = [jpeg.slice(0, 2)]
  let at = 2
  while (jpeg[at + 1] !== 0xda) {
    const end = at + 2 + view.getUint16(at + 2)
    parts.push(latin('\xff\xff\xff'), jpeg.slice(at, end))
    at = end
  }
  return joined(...parts, jpeg.slice(at))
}

/** A GIF whose screen is told to be smaller than its picture. */
function gifOn(width: number, height: number): Bytes {
  const gif = PICTURES.gif.slice()
  const view = new DataView(gif.buffer)
  view.setUint16(6, width, true)
  view.setUint16(8, height, true)
  return gif
}

test('a small picture has the size that the decoder finds, however a header tells the turn', async ({
  open
}) => {
  const scene = await showing(open, [
    turnedBy(exifAt(60)),
    turnedBy(exifAt(8), exifAt(8)),
    PICTURES.turnedPng,
    PICTURES.turnedAvif
  ])
  for (const at of [0, 1, 2, 3]) expect(await sidesOf(scene, at)).toEqual([30, 60])
})

test('a JPEG with fill bytes and a GIF on an impossible screen have a tile', async ({ open }) => {
  const scene = await showing(open, [filled(PICTURES.turnedJpeg), gifOn(0, 0), gifOn(1, 1)])
  expect(await sidesOf(scene, 0)).toEqual([30, 60])
  for (const at of [1, 2]) expect(await sidesOf(scene, at)).toEqual([60, 30])
})

test('a picture is drawn in its own size, whatever size it was told to have', async ({ open }) => {
  for (const told of [
    { width: 1, height: 1 },
    { width: 4000, height: 10 },
    { width: null, height: null }
  ]) {
    const scene = await showing(open, [PICTURES.gif], told)
    await tile(scene, 0).dblclick()
    const picture = scene.page.locator('.viewer-stage img:not(.viewer-small)')
    await expect(picture).toBeVisible()
    await expect
      .poll(() => picture.evaluate(({ clientWidth, clientHeight }) => [clientWidth, clientHeight]))
      .toEqual([60, 30])
    await scene.page.close()
  }
})

test('of a picture too large to decode, without a small one, no thumbnail is claimed', async ({
  open
}) => {
  const vast = encode({ width: 1, height: 1, data: new Uint8Array(1), channels: 1, depth: 8 })
  new DataView(vast.buffer, vast.byteOffset).setUint32(16, 60_000)
  new DataView(vast.buffer, vast.byteOffset).setUint32(20, 60_000)
  const scene = await showing(open, [Uint8Array.from(vast)])
  await expect(tile(scene, 0).locator('.picture-none')).toBeVisible()
  await tile(scene, 0).dblclick()
  const viewer = scene.page.locator('dialog.viewer')
  await expect(viewer.getByText('too large to open.')).toBeVisible()
  await expect(viewer).not.toContainText('thumbnail')
  await expect(viewer.locator('img')).toHaveCount(0)
})

test('a picture that breaks off or has a flipped byte costs no tile but its own', async ({
  open
}) => {
  const png = Uint8Array.from(
    encode({ width: 9, height: 3, data: new Uint8Array(27), channels: 1, depth: 8 })
  )
  const samples = [png, ...Object.values(PICTURES)]
  const die = createDie(7)
  const spoilt = Array.from({ length: SPOILT }, (_, at) => {
    const whole = samples[at % samples.length] ?? png
    const place = Math.floor(die() * whole.length)
    if (die() < 0.3) return whole.slice(0, place)
    return whole.map((byte, index) =>
      index === place ? byte ^ (1 << Math.floor(die() * 8)) : byte
    )
  })
  const scene = await showing(open, [...spoilt, PICTURES.gif])
  const { page } = scene

  // Down the whole list: every tile has a picture, or says that it has none.
  const scroller = page.locator('.grid-scroller')
  const screens = await scroller.evaluate(({ scrollHeight, clientHeight }) =>
    Math.ceil(scrollHeight / clientHeight)
  )
  for (let at = 0; at <= screens; at += 1) {
    await scroller.evaluate((element, to) => element.scrollTo(0, to * element.clientHeight), at)
    await expect(page.locator('.picture-waiting')).toHaveCount(0)
    const broken = await page
      .locator('img.picture')
      .evaluateAll(
        (all) =>
          all.filter(
            (image) =>
              image instanceof HTMLImageElement && image.complete && image.naturalWidth === 0
          ).length
      )
    expect(broken).toBe(0)
  }
  expect(await sidesOf(scene, SPOILT)).toEqual([60, 30])
  expect((await scene.asked()).filter(({ name }) => name === 'log:page-error')).toEqual([])
})
