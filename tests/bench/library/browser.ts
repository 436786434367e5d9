import { type Browser, chromium, type Page } from '@playwright/test'
import type { LibraryKind } from '@shared/library/kind'
import { FIRST_LOOK, type Layout } from '@shared/library/look'
import { ok } from '@shared/problem'
import { ALWAYS, scriptedMain } from '../../renderer/fixtures'
import { library } from '../../renderer/library'
import { markSide } from './mark-side'
import { benchSide } from './page-side'

/**
 * `unbound`: frames follow each other as fast as they are drawn, since a fixed frame rate would
 * round all times up to whole frames. Otherwise 60 frames a second, as on a desk.
 */
export function startBrowser(unbound: boolean): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['KLING_SWEEP_HOST_CHROMIUM'] || '/usr/bin/chromium',
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      ...(unbound ? ['--disable-gpu-vsync', '--disable-frame-rate-limit'] : [])
    ]
  })
}

const VIEWPORT = { width: 1280, height: 800 }

/** `marked`: what was uploaded, with every mark on that a tile can carry. */
export type Measured = LibraryKind | 'marked'

/** The built page with `window.bench` and a scripted main that has listed nothing yet. */
export async function openLibrary(
  browser: Browser,
  url: string,
  kind: Measured = 'uploads',
  layout: Layout = 'grid'
): Promise<Page> {
  const page = await browser.newPage({ viewport: VIEWPORT })
  const looks = { 'looks:load': ok({ ...FIRST_LOOK, layout }) }
  await page.addInitScript(scriptedMain, {
    ...ALWAYS,
    ...library,
    ...looks,
    generated: { ...ALWAYS.generated, ...looks }
  })
  await page.addInitScript(benchSide)
  if (kind === 'marked') await page.addInitScript(markSide)
  await page.goto(url)
  await hasAsked(page, 'uploads')
  if (kind !== 'generated') return page

  // What was uploaded is listed first, and is nothing here.
  await page.evaluate(() => window.bench.list(0))
  await page.getByRole('button', { name: /^Generated/ }).click()
  await hasAsked(page, kind)
  await page.getByText('0 tasks so far').waitFor()
  return page
}

const hasAsked = (page: Page, kind: LibraryKind) =>
  page.waitForFunction(
    (library) =>
      Reflect.get(window, 'test').asked.some(
        ({ name, input }: { name: string; input: { library?: string } }) =>
          name === 'library:list' && input.library === library
      ),
    kind
  )

/** The control: the most obvious implementation of a grid. */
export async function openNaive(browser: Browser, url: string, count: number): Promise<Page> {
  const page = await browser.newPage({ viewport: VIEWPORT })
  await page.addInitScript(benchSide)
  await page.goto(`${url}?count=${count}`)
  await page.locator('[role=gridcell]').first().waitFor()
  return page
}

/**
 * The page's JavaScript heap after garbage collection, in bytes: objects, and the contents of typed
 * arrays (`backing`). Workers are not included.
 */
export async function heapOf(
  page: Page
): Promise<{ total: number; used: number; backing: number }> {
  const session = await page.context().newCDPSession(page)
  // Finalizers free more with each collection.
  for (let at = 0; at < 3; at += 1) await session.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return { total: usedSize + backingStorageSize, used: usedSize, backing: backingStorageSize }
}
