import type { Page } from '@playwright/test'
import { ok } from '@shared/problem'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { type Answers, expect, type Open, test } from '../fixtures'
import { library, list, plainAssets } from '../library'

const ASSETS = plainAssets(60)

async function tiles(open: Open, more: Answers = {}): Promise<Page> {
  const scene = await open({ ...library, ...more })
  await list(scene, ASSETS)
  await scene.page.locator('img.picture').nth(6).waitFor()
  return scene.page
}

const of = (page: Page, type: string) =>
  page.getByRole('gridcell', { name: new RegExp(`^${type} `) })
const clips = (page: Page) => page.locator('video')

test('a clip plays without sound once the mouse rests, one at a time, and ends at once', async ({
  open
}) => {
  const page = await tiles(open)
  await of(page, 'Video').nth(0).hover()
  await expect(clips(page)).toHaveCount(1)
  expect(await clips(page).evaluate((clip: HTMLVideoElement) => clip.muted)).toBe(true)
  await of(page, 'Video').nth(1).hover()
  await expect(of(page, 'Video').nth(0).locator('video')).toHaveCount(0)
  await expect(of(page, 'Video').nth(1).locator('video')).toHaveCount(1)
  await expect(clips(page)).toHaveCount(1)

  // A press is a click, and no wish to see the clip.
  await page.mouse.down()
  await expect(clips(page)).toHaveCount(0)
  await page.mouse.up()
  await expect(page.getByText('1 selected', { exact: true })).toBeVisible()

  await of(page, 'Image').nth(0).hover()
  await expect(of(page, 'Image').nth(0)).toHaveAttribute('title', /Image\n.* × .*\nNov /)
  await expect(clips(page)).toHaveCount(0)
})

test('nothing plays with reduced motion, nor once it is turned off in the settings', async ({
  open
}) => {
  const page = await tiles(open)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await of(page, 'Video').nth(0).hover()
  // The tooltip comes before the clip would.
  await expect(of(page, 'Video').nth(0)).toHaveAttribute('title', /Video/)
  await page.waitForFunction(
    () => new Promise((resolve) => requestIdleCallback(() => setTimeout(() => resolve(true), 400)))
  )
  await expect(clips(page)).toHaveCount(0)

  const off = await tiles(open, {
    'settings:get': ok({ ...DEFAULT_PREFERENCES, playOnHover: false })
  })
  await of(off, 'Video').nth(0).hover()
  await expect(of(off, 'Video').nth(0)).toHaveAttribute('title', /Video/)
  await off.waitForFunction(
    () => new Promise((resolve) => requestIdleCallback(() => setTimeout(() => resolve(true), 400)))
  )
  await expect(clips(off)).toHaveCount(0)
})

test('a sound plays on its button, which selects nothing', async ({ open }) => {
  const page = await tiles(open)
  await of(page, 'Audio').nth(0).hover()
  const play = page.getByRole('button', { name: /^Play Audio / })
  await play.click()
  await expect(page.getByRole('button', { name: /^Stop Audio / })).toBeVisible()
  await expect(page.locator('audio')).toHaveCount(1)
  await expect(page.getByText(/ selected$/)).toBeHidden()
  await page.getByRole('button', { name: /^Stop Audio / }).click()
  await expect(page.locator('audio')).toHaveCount(0)
})

test('a sound ends once it can no longer be stopped: behind a dialog, behind a screen', async ({
  open
}) => {
  const page = await tiles(open)
  // It neither comes to its end nor fails.
  await page.evaluate(() => {
    for (const type of ['ended', 'error'])
      addEventListener(type, (event) => event.stopImmediatePropagation(), true)
  })
  for (const [key, name] of [
    ['?', 'Keyboard shortcuts'],
    ['Control+,', 'Settings']
  ] as const) {
    await of(page, 'Audio').nth(0).hover()
    await page.getByRole('button', { name: /^Play Audio / }).click()
    await expect(page.getByRole('button', { name: /^Stop Audio / })).toBeVisible()
    // What else comes and goes leaves it alone.
    await of(page, 'Image').nth(0).hover()
    await of(page, 'Image').nth(0).click()
    await expect(page.getByText(/ selected$/)).toBeVisible()
    await expect(page.locator('audio')).toHaveCount(1)

    await page.keyboard.press(key)
    await expect(page.getByRole('heading', { name })).toBeVisible()
    await expect(page.locator('audio')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page.getByText(/ selected$/)).toBeHidden()
  }
})
