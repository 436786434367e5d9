import type { Locator } from '@playwright/test'
import { ok } from '@shared/problem'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { expect, test } from '../fixtures'
import { cell, library, list, listed, plainAssets } from '../library'

// What looks like what it is.

/**
 * The contrast of two colours as browsers compute them, `rgb(…)` (WCAG 2.2, relative luminance).
 */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? [])
      .slice(0, 3)
      .map((part) => Number(part) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** The colour of an element's border, and of what is behind it. */
const edgeOf = (element: Locator) =>
  element.evaluate((found) => {
    let behind = found.parentElement
    while (behind && getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)')
      behind = behind.parentElement
    return {
      edge: getComputedStyle(found).borderTopColor,
      behind: behind ? getComputedStyle(behind).backgroundColor : ''
    }
  })

test('search field, selects and check circles have an edge of 3:1, light and dark (WCAG 1.4.11)', async ({
  open
}) => {
  const { page } = await listed(open, 40)
  const all = {
    search: page.locator('.searchfield'),
    type: page.getByLabel('Type'),
    sort: page.getByLabel('Sort by'),
    month: page.locator('.month-mark').first()
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const [name, element] of Object.entries(all)) {
      const { edge, behind } = await edgeOf(element)
      expect(contrast(edge, behind), `${name}, ${colorScheme}`).toBeGreaterThanOrEqual(3)
    }
  }
})

test('"Select all" looks as enabled as it is', async ({ open }) => {
  const { page } = await listed(open, 40)
  const look = (name: string) =>
    page.getByRole('button', { name, exact: true }).evaluate((button) => {
      const { color, opacity, borderTopColor } = getComputedStyle(button)
      return { color, opacity, borderTopColor }
    })
  expect(await look('Select all')).toEqual(await look('Filter'))
  const enabled = await look('Select all')
  await page.getByRole('searchbox').fill('no such name')
  await expect(page.getByRole('button', { name: 'Select all', exact: true })).toBeDisabled()
  expect(await look('Select all')).not.toEqual(enabled)
})

test('a favourite has a heart, a kept asset a lock, and every sound the same note', async ({
  open
}) => {
  const scene = await open({ ...library, 'keep:change': ok(null) })
  const { page } = scene
  await list(
    scene,
    plainAssets(40).map((asset, at) => ({
      ...asset,
      favored: at === 0,
      type: at > 1 && at < 4 ? 'audio' : 'image',
      durationMs: at > 1 && at < 4 ? 1000 * at : null
    }))
  )
  await cell(page, 1).focus()
  await page.keyboard.press('k')
  const mark = (at: number) => cell(page, at).locator('.tile-mark').getAttribute('data-mark')
  expect(await mark(1)).not.toBe(await mark(0))
  // A wave form would have to be that of the sound, which nobody has listened to.
  const sound = (at: number) => cell(page, at).locator('svg.picture').innerHTML()
  expect(await sound(2)).toBe(await sound(3))
})

for (const [width, height] of [
  [900, 600],
  [1280, 800]
] as const)
  test(`nothing in the toolbar wraps in a window ${width} pixels wide`, async ({ open }) => {
    const { page } = await listed(open, 10_000)
    await page.setViewportSize({ width, height })
    const tall = async () => (await page.locator('.toolbar').boundingBox())?.height
    expect(await tall()).toBeLessThan(64)
    await page.getByRole('searchbox').fill('1')
    await expect(page.getByText(/ of 10,000 assets/)).toBeVisible()
    expect(await tall()).toBeLessThan(64)
  })

for (const language of ['en', 'es', 'fr', 'pt-BR'] as const)
  test(`the search field stays where it is while something is typed in it: ${language}`, async ({
    open
  }) => {
    const scene = await open({
      ...library,
      'settings:get': ok({ ...DEFAULT_PREFERENCES, language })
    })
    const { page } = scene
    await list(scene, plainAssets(1037))
    const field = page.locator('.searchfield')
    for (const width of [700, 900, 960, 1280, 1440]) {
      await page.setViewportSize({ width, height: 600 })
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      const before = await field.boundingBox()
      await page.getByRole('searchbox').fill('a')
      await expect(page.locator('.toolbar-count')).not.toContainText(/^\D*1\D?037\D*$/)
      expect(await field.boundingBox(), `${width}`).toEqual(before)
      await page.getByRole('searchbox').fill('')
      await expect(page.locator('.toolbar-count')).toContainText(/^\D*1\D?037\D*$/)
    }
  })
