import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { sceneNamed, scenes } from './scenes/all'

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Loads axe into the document. Evaluated, because the page's policy blocks injected scripts, and
 * through DevTools, because Playwright would wrap half a megabyte in text.
 */
async function loadAxe(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  const { exceptionDetails } = await browser.send('Runtime.evaluate', { expression: await axe })
  await browser.detach()
  expect(exceptionDetails).toBeUndefined()
}

/** What axe finds, as "rule: element". Transitions are off, so colours are final. */
async function findings(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  if (!(await page.evaluate(() => 'axe' in window))) await loadAxe(page)
  return page.evaluate(async (runOnly) => {
    const { violations } = await Reflect.get(window, 'axe').run(document, {
      resultTypes: ['violations'],
      ...(runOnly ? { runOnly } : {})
    })
    return violations.flatMap(
      ({ id, nodes }: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
        nodes.map(
          ({ html, failureSummary }) =>
            `${id}: ${html.slice(0, 200)} ${failureSummary.slice(0, 300)}`
        )
    )
  }, rules)
}

for (const scene of scenes) {
  test(`axe finds nothing: ${scene.name}, light and dark`, async ({ open }) => {
    const { page } = await scene.open(open)
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await findings(page), 'light').toEqual([])
    // The same document in other colours, so only contrast can differ.
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findings(page, ['color-contrast']), 'dark').toEqual([])
  })
}

test('axe would find something: a control without a name', async ({ open }) => {
  const { page } = await sceneNamed('settings').open(open)
  await page.evaluate(() =>
    document.querySelector('main')?.append(document.createElement('button'))
  )
  expect((await findings(page)).some((finding) => finding.startsWith('button-name'))).toBe(true)
})

test('nothing moves where reduced motion is asked for; elsewhere no transition exceeds 150 ms', async ({
  open
}) => {
  for (const name of ['listing', 'selection', 'settings', 'running', 'viewer-image']) {
    const { page } = await sceneNamed(name).open(open)
    const moving = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element)
          const longest = Math.max(
            ...transitionDuration.split(',').map((part) => Number.parseFloat(part))
          )
          return longest > 0 || animationName !== 'none'
            ? [{ longest, animationName, name: element.className }]
            : []
        })
      )
    expect((await moving()).filter(({ longest }) => longest > 0.15)).toEqual([])
    expect(await moving()).not.toEqual([])
    await page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await moving()).toEqual([])
  }
})

test('in forced colours a selected tile has an outline, and the chosen option stands out', async ({
  open
}) => {
  const { page } = await sceneNamed('selection').open(open)
  await page.emulateMedia({ forcedColors: 'active' })
  const outlineOf = (selected: boolean) =>
    page
      .getByRole('gridcell', { selected })
      .first()
      .evaluate((tile) => getComputedStyle(tile).outlineStyle)
  expect(await outlineOf(true)).toBe('solid')
  expect(await outlineOf(false)).toBe('none')
  await page.getByRole('button', { name: 'Settings' }).click()
  const colourOf = (name: string) =>
    page
      .getByText(name, { exact: true })
      .evaluate((option) => getComputedStyle(option).backgroundColor)
  expect(await colourOf('Medium')).not.toBe(await colourOf('Small'))
})

for (const name of [
  'first-start',
  'selection',
  'settings',
  'confirmation-large',
  'report',
  'shortcuts',
  'viewer-image',
  'viewer-failed',
  'suggestions-put-away',
  'duplicates',
  'filters',
  'interrupted',
  'locked-left-out',
  'imported',
  'kept',
  'copies-saved-all',
  'listing-select-all',
  'side-bar-broken'
]) {
  test(`at 200 % zoom and in a small window nothing is cut off: ${name}`, async ({ open }) => {
    const { page } = await sceneNamed(name).open(open)
    // 1280×800 at 200 % is a page of 640×400.
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 400 })
      await expect.poll(() => cutOff(page), { timeout: 2_000 }).toEqual([])
    }
  })
}

/** Controls of the window or its dialog that no scrolling brings into view. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const front = document.querySelector('dialog[open]') ?? document.querySelector(':popover-open')
    const controls = [...(front ?? document).querySelectorAll<HTMLElement>('button, input, select')]
    return controls
      .filter(
        (control) =>
          control.checkVisibility({ visibilityProperty: true }) &&
          !control.closest('[inert], .visually-hidden')
      )
      .filter((control) => {
        control.scrollIntoView({ block: 'nearest', inline: 'nearest' })
        // The window itself cannot be scrolled by hand.
        for (const whole of [document.documentElement, document.body]) whole.scrollTo(0, 0)
        const { left, right, top, bottom } = control.getBoundingClientRect()
        return left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1
      })
      .map((control) => control.outerHTML.slice(0, 120))
  })
