import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { PRINT_BYTES } from '@shared/likeness/likeness'
import { decode } from 'fast-png'
import { expect, it } from 'vitest'
import { type DemoUpload, generateUploads } from '../../../electron/demo/generate'
import { livedIn } from '../../../electron/demo/lived-in'
import { mediaFile } from '../../../electron/demo/media'
import { demoAccount } from '../../../electron/demo/server'
import { printOf } from '../../../renderer/duplicates/likeness/print'
import { DRAWN_SIDE } from '../../../renderer/duplicates/likeness/raster'
import { createComparison } from '../../../renderer/duplicates/work/comparison'
import { factsOf } from '../../../renderer/duplicates/work/facts'
import { inRoot } from '../../support/root'

const ASSETS = 240
const DAY_MS = 24 * 3_600_000
const plain = generateUploads(ASSETS)
const { uploads, spared } = livedIn(plain)

it('is the same library by number, id and type, and more than a year long', () => {
  const named = (all: readonly DemoUpload[]) => all.map(({ id, contentType }) => [id, contentType])
  expect(named(uploads)).toEqual(named(plain))
  expect(new Set(uploads.map(({ name }) => name)).size).toBe(ASSETS)

  const times = uploads.map(({ createTime }) => createTime)
  expect(times).toEqual(times.toSorted((a, b) => b - a))
  expect((times[0] ?? 0) - (times.at(-1) ?? 0)).toBeGreaterThan(365 * DAY_MS)
  // What the first try deletes holds nothing that would be left out.
  expect(uploads.slice(0, 37).some(({ favored }) => favored)).toBe(false)
})

/** Drawn on 256 × 256 pixels, as the page does it: each is the average of what lies under it. */
function printOfPng(bytes: Uint8Array): Uint8Array | null {
  const { width, height, data } = decode(bytes)
  const rgba = new Uint8ClampedArray(DRAWN_SIDE * DRAWN_SIDE * 4).fill(255)
  const STEPS = 2
  for (let y = 0; y < DRAWN_SIDE; y += 1)
    for (let x = 0; x < DRAWN_SIDE; x += 1)
      for (let channel = 0; channel < 3; channel += 1) {
        let sum = 0
        for (let step = 0; step < STEPS * STEPS; step += 1) {
          const fromX = Math.floor(((x + (step % STEPS) / STEPS) * width) / DRAWN_SIDE)
          const fromY = Math.floor(((y + Math.floor(step / STEPS) / STEPS) * height) / DRAWN_SIDE)
          sum += Number(data[3 * (fromY * width + fromX) + channel] ?? 0)
        }
        rgba[4 * (y * DRAWN_SIDE + x) + channel] = sum / (STEPS * STEPS)
      }
  return printOf(rgba)
}

it('holds duplicates of every kind whose pictures really are such', async () => {
  const seen = uploads.slice(0, 60)
  const read = (name: string): Promise<Uint8Array> => readFile(inRoot('resources/demo', name))
  const comparison = createComparison(() => 0)
  for (const upload of seen) {
    const isVideo = upload.contentType === 'video'
    const { type, bytes } = await mediaFile(upload, isVideo, read)
    const { bytes: whole } = await mediaFile(upload, false, read)
    const print = type === 'image/png' ? printOfPng(bytes) : null
    expect(print?.byteLength ?? PRINT_BYTES).toBe(PRINT_BYTES)
    comparison.take([
      {
        id: upload.id,
        isSeen: true,
        print,
        // Of a video only the cover passes by.
        file: upload.source === 'drawn' ? createHash('sha256').update(whole).digest() : null
      }
    ])
  }
  while (comparison.goOn(1) < 1);

  const given = seen.map(({ id, contentType, width, height, durationMs, createTime }) => ({
    asset: {
      id,
      name: '',
      type: contentType,
      createdAt: createTime,
      updatedAt: null,
      durationMs: durationMs || null,
      width,
      height,
      favored: false,
      hasPicture: true
    },
    isLocked: false,
    isChosen: false,
    uses: 0
  }))
  const placeOf = (id: string): number => uploads.findIndex((upload) => upload.id === id)
  const { groups } = comparison.groups(factsOf(given))
  const found = (likeness: string): number[][] =>
    groups
      .filter((group) => group.likeness === likeness)
      .map(({ ids }) => ids.map(placeOf))
      .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
  expect(found('same-file')).toEqual([
    [22, 4],
    [57, 43, 36]
  ])
  expect(found('same-picture')).toEqual([
    [25, 7],
    [28, 13],
    [34, 51],
    [58, 46]
  ])
  // The first are clips: of those only the covers are known to be the same.
  expect(found('looks-alike')).toEqual([
    [26, 8],
    [37, 16],
    [42, 18]
  ])
})

it('has an hour of trials of which one was used, and nothing was made from a copy', () => {
  const [works] = demoAccount(ASSETS).works.values()
  const used = new Set(
    works?.tasks.flatMap(({ inputs }) =>
      inputs.flatMap((input) => (typeof input === 'object' && 'of' in input ? input.of.id : []))
    )
  )
  const hour = uploads.slice(150, 162)
  expect((hour[0]?.createTime ?? 0) - (hour.at(-1)?.createTime ?? 0)).toBeLessThan(3_600_000)
  expect(hour.filter(({ id }) => used.has(id))).toHaveLength(1)
  for (const id of spared) expect(used.has(id)).toBe(false)
})
