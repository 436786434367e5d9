import type { SavedFilter } from '@shared/filters'
import { ok } from '@shared/problem'
import { expect, test } from '../fixtures'
import { ACCOUNT, library, list, plainAssets, ready } from '../library'

const LANGUAGES = ['zh-CN', 'ja', 'ko', 'es', 'de', 'fr', 'pt-BR', 'en'] as const
const OTHER = 'team@studio.example'
const SAVED: SavedFilter = {
  name: 'What was left over of the shots of last winter',
  search: '',
  values: ['image', 'video', 'older-30'],
  from: null,
  to: null
}

/** By language and width, where each part of the toolbar stands. Runs in the page. */
async function placesIn(of: { languages: readonly string[]; widths: readonly number[] }) {
  const { scripted } = Reflect.get(window, 'test')
  const places: Record<string, string[]> = {}
  for (const language of of.languages) {
    const value = { ...scripted['settings:get'].value, language }
    scripted['settings:get'] = { ok: true, value }
    dispatchEvent(new Event('languagechange'))
    while (document.documentElement.lang !== language) await new Promise(requestAnimationFrame)
    // It is drawn in it with the next frames.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
    for (const width of of.widths) {
      // Quicker than another window.
      document.body.style.width = `${width}px`
      const parts = document.querySelectorAll('.toolbar, .toolbar > :not(.progress)')
      places[`${language} ${width}`] = [...parts].map((part) => {
        const { x, y, width: wide, height } = part.getBoundingClientRect()
        const kind = part.getAttribute('aria-label') === null ? part.className : 'icon'
        return `${kind} ${[x, y, wide, height].map(Math.round)}`
      })
    }
  }
  return places
}

test('nothing in the toolbar moves with the state of the library, in any language and width', async ({
  open
}) => {
  const assets = plainAssets(1037)
  const accounts = [ACCOUNT, OTHER].map((email) => ({ email, sessionEndsAt: null }))
  const scene = await open({
    ...library,
    'connection:get': ok({ ...ready, accounts }),
    'filters:load': ok([SAVED])
  })
  const { page, answer, emit } = scene
  const refresh = () => page.keyboard.press('Control+r')
  const states = {
    '1,037 assets so far': () => list(scene, assets, null),
    '1,037 assets': () => list(scene, []),
    'so far': refresh,
    'loaded, not all': () => list(scene, assets, { problem: { kind: 'unauthorized', said: null } }),
    'not all': async () => {
      await refresh()
      await list(scene, assets, { problem: { kind: 'unreachable', code: 'ENOTFOUND' } })
      await expect(page.getByRole('button', { name: 'Refresh' })).toBeDisabled()
    },
    // Kept from last time, in another account.
    '1,037': async () => {
      await answer({
        'connection:get': ok({ ...ready, accounts, open: OTHER }),
        'library:cached': ok({ at: 0, total: assets.length, assets })
      })
      await emit('connection:changed', null)
      await page.getByRole('region', { name: 'Last check of the library' }).waitFor()
    },
    'of 1,037 assets': () => page.getByRole('button', { name: SAVED.name }).click()
  }

  const bars = (places: Record<string, string[]>) => Object.values(places).map(([bar]) => bar)
  let first: Record<string, string[]> | undefined
  for (const [says, begin] of Object.entries(states)) {
    await begin()
    await expect(page.locator('.toolbar-count')).toContainText(says)
    await page.setViewportSize({ width: 900, height: 600 })
    const narrow = await page.evaluate(placesIn, { languages: LANGUAGES, widths: [900] })
    await page.setViewportSize({ width: 1920, height: 600 })
    const widths = [1920, 1366, 1280]
    const wide = await page.evaluate(placesIn, { languages: LANGUAGES, widths })
    const places = { ...narrow, ...wide }
    first ??= places
    // What is chosen may have longer words.
    if (says.startsWith('of')) expect(bars(places), says).toEqual(bars(first))
    else expect(places, says).toEqual(first)
  }
})
