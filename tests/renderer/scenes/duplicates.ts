import type { Asset } from '@shared/asset'
import { PRINT_BYTES } from '@shared/likeness/likeness'
import { encodeRecords, FILE_BYTES, type LikenessRecord } from '@shared/likeness/record'
import type { Open, TestPage } from '../fixtures'
import { library, list, plainAssets } from '../library'
import type { Scene } from './scene'

/** Numbers from a seed, so that prints of different assets are far apart. */
function noise(seed: number, length: number): Uint8Array {
  let state = seed + 1
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state >>> 16
  })
}

/** A picture of a family looks the same; one in another tint only looks alike. */
function recordOf({ id }: Asset, family: number, tint: number | null, file: number | null) {
  const print = noise(family, PRINT_BYTES)
  if (tint !== null) for (let at = 33; at < PRINT_BYTES; at += 3) print[at] = tint
  const record: LikenessRecord = {
    id,
    isSeen: true,
    print,
    file: file === null ? null : noise(file, FILE_BYTES)
  }
  return record
}

/** All pictures of one size, since pictures of other shapes are not the same. */
export const squareAssets = (count: number): Asset[] =>
  plainAssets(count).map((asset) =>
    asset.type === 'image' ? { ...asset, width: 1024, height: 1024 } : asset
  )

/**
 * Pictures in pairs, threes and fours, of all three kinds: same file, same picture, alike. `more`
 * of the same file are found of the first pair.
 */
export function duplicatesAmong(assets: readonly Asset[], groups: number, more = 0): Uint8Array {
  const images = assets.filter(({ type }) => type === 'image')
  const records: LikenessRecord[] = []
  for (let group = 0, at = 0; group < groups; group += 1) {
    const members = images.slice(at, at + 2 + (group % 3))
    at += members.length
    for (const [place, asset] of members.entries()) {
      const tint = group % 3 === 2 ? 20 + 60 * place : null
      const file = group % 3 === 0 ? group : null
      records.push(recordOf(asset, group, tint, file))
    }
  }
  for (const asset of images.slice(images.length - more)) records.push(recordOf(asset, 0, null, 0))
  return encodeRecords(records)
}

export const openDuplicates = async (
  open: Open,
  groups: number,
  assets = squareAssets(240)
): Promise<TestPage> => {
  const scene = await open(library)
  scene.served.prints = duplicatesAmong(assets, groups)
  await list(scene, assets)
  await scene.page.getByRole('button', { name: 'Duplicates' }).click()
  return scene
}

export const duplicatesScenes: readonly Scene[] = [
  {
    name: 'duplicates',
    open: async (open) => {
      const scene = await openDuplicates(open, 24)
      const { page } = scene
      await page.getByText(/^24 groups/).waitFor()
      await page.getByRole('button', { name: /^Same picture/ }).click()
      await page.getByRole('listbox', { name: 'Groups' }).getByRole('option').nth(2).click()
      await page.getByRole('img').nth(1).waitFor()
      return scene
    }
  },
  {
    name: 'duplicates-none',
    open: async (open) => {
      const scene = await openDuplicates(open, 0)
      await scene.page.getByRole('button', { name: 'Look through' }).waitFor()
      return scene
    }
  }
]
