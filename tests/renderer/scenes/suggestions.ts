import type { Asset } from '@shared/asset'
import { ok } from '@shared/problem'
import type { Answers, Open, TestPage } from '../fixtures'
import { library, list, plainAssets } from '../library'
import { duplicatesAmong, squareAssets } from './duplicates'
import type { Scene } from './scene'
import { READ } from './uses'

const DAY_MS = 24 * 3_600_000
const TRIALS_AT = Date.UTC(2026, 7, 14, 15)
const TRIALS = 12

/**
 * A library of half a year; twelve uploads of one hour, some without a picture, some smaller than
 * the same picture elsewhere.
 */
export const suggestedAssets = (count = 400): Asset[] => {
  const all = squareAssets(count)
  const halved = new Set(lastOfSamePictures(all))
  return all.map((asset, at) => ({
    ...asset,
    createdAt:
      at >= 200 && at < 200 + TRIALS
        ? TRIALS_AT + (200 + TRIALS - at) * 4 * 60_000
        : Date.UTC(2026, 10, 22, 18) - at * 0.6 * DAY_MS,
    hasPicture: asset.type !== 'audio' && at % 61 !== 50,
    ...(halved.has(asset) && { width: 512, height: 512 })
  }))
}

/** `duplicatesAmong` takes two images with the same file, three of the same picture, four alike. */
const lastOfSamePictures = (assets: readonly Asset[]): readonly Asset[] =>
  assets.filter(({ type }) => type === 'image').filter((_, at) => at % 9 === 4)

/** Every seventh is used, one of the trials among them; of the oldest nothing is known. */
export const knownOf = (assets: readonly Asset[]): Answers => ({
  'works:state': ok(READ),
  'works:marks': ok({
    revision: 1,
    used: assets
      .filter((_, at) => (at < 200 && at % 7 === 1) || at === 205)
      .map(({ id }) => ({ id, generations: 2, works: 4, elements: 0, avatars: 0, running: 0 })),
    notKnown: assets.slice(360).map(({ id }) => id)
  })
})

export const openSuggestions = async (
  open: Open,
  assets: readonly Asset[] = suggestedAssets(),
  answers: Answers = knownOf(assets),
  groups = 18
): Promise<TestPage> => {
  const scene = await open({ ...library, ...answers })
  scene.served.prints = duplicatesAmong(assets, groups)
  await list(scene, assets)
  await scene.page.getByRole('button', { name: 'Suggestions' }).click()
  await scene.page.getByRole('heading', { name: 'Suggestions', level: 1 }).waitFor()
  return scene
}

export const suggestionsScenes: readonly Scene[] = [
  {
    name: 'suggestions',
    open: async (open) => {
      const scene = await openSuggestions(open)
      await scene.page.getByRole('article', { name: /^Same picture/ }).waitFor()
      return scene
    }
  },
  {
    name: 'suggestions-put-away',
    open: async (open) => {
      const scene = await openSuggestions(open)
      const card = scene.page.getByRole('article', { name: /^Same picture/ })
      await card.getByRole('button', { name: 'Not these' }).click()
      await scene.page.getByRole('button', { name: 'Put away: 1' }).click()
      return scene
    }
  },
  {
    name: 'suggestions-reading',
    open: async (open) => {
      const assets = suggestedAssets()
      const reading = { ...READ, phase: 'reading', isWhole: false, at: null } as const
      const scene = await openSuggestions(open, assets, { 'works:state': ok(reading) })
      await scene.page.getByRole('article', { name: /^Same picture/ }).waitFor()
      return scene
    }
  },
  {
    name: 'suggestions-none',
    open: async (open) => {
      const scene = await openSuggestions(open, plainAssets(10), {}, 0)
      await scene.page.getByText('Nothing to suggest').waitFor()
      return scene
    }
  }
]
