import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { LANGUAGE_CHOICES } from '@shared/language/language'
import { ok } from '@shared/problem'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { expect, test } from '../renderer/fixtures'
import { scenes } from '../renderer/scenes/all'
import { inRoot } from '../support/root'

// Not a test: `npm run screenshots` writes every scene in three sizes, light and dark, to screens/.
// KLING_SWEEP_LANGUAGE=ja does it in Japanese.

const folder = inRoot('screens')
const language = LANGUAGE_CHOICES.find((choice) => choice === process.env['KLING_SWEEP_LANGUAGE'])
const SIZES = [
  [1280, 800],
  [900, 600],
  [1920, 1080]
] as const
/** WebP's scale is 0 to 100. At 60 text stays sharp, and a picture takes 20 to 60 KB. */
const QUALITY = 60

test.beforeAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
})

for (const scene of scenes) {
  test(scene.name, async ({ open }) => {
    const { page, answer } = await scene.open(open)
    if (language) {
      // Scenes are opened by their English names.
      await answer({ 'settings:get': ok({ ...DEFAULT_PREFERENCES, language }) })
      await page.evaluate(() => dispatchEvent(new Event('languagechange')))
      await expect(page.locator('html')).toHaveAttribute('lang', language)
    }
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await waitForPainting(page)
        await writeFile(
          join(folder, `${scene.name}-${width}-${colorScheme}.webp`),
          await picture(page)
        )
      }
    }
  })
}

/** Waits until the pictures of a resized window have arrived and are painted. */
async function waitForPainting(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('.picture-waiting') === null &&
      [...document.images].every(({ complete }) => complete)
  )
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  )
}

/** A screenshot as WebP, which Playwright itself does not offer. */
async function picture(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY
  })
  await session.detach()
  return Buffer.from(data, 'base64')
}
