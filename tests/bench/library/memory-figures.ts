import type { Browser } from '@playwright/test'
import type { LibraryKind } from '@shared/library/kind'
import { heapOf, openLibrary } from './browser'
import { type Figures, median } from './figures'

const ASSETS = 100_000
const SCROLLS = 5
/** From top to end, and the same number back. */
const FRAMES = 60
const BYTES_PER_ASSET = 600

/** The page's heap with nothing listed, with everything, and after five scrolls through it. */
export async function memoryFigures(
  figures: Figures,
  browser: Browser,
  url: string,
  rounds: number,
  kind: LibraryKind
): Promise<void> {
  const perAsset: number[] = []
  const growth: number[] = []
  const raw: object[] = []
  for (let round = 0; round < rounds; round += 1) {
    const empty = await listedHeap(browser, url, 0, kind)
    await empty.page.close()

    const full = await listedHeap(browser, url, ASSETS, kind)
    for (let scroll = 0; scroll < SCROLLS; scroll += 1)
      await full.page.evaluate((frames) => window.bench.throwAbout(frames), FRAMES)
    const after = await heapOf(full.page)
    await full.page.close()

    perAsset.push((full.heap.total - empty.heap.total) / ASSETS)
    growth.push(after.total / full.heap.total)
    raw.push({ empty: empty.heap, full: full.heap, after })
  }

  figures.atMost(
    'JS heap per asset above the empty app, bytes',
    median(perAsset),
    BYTES_PER_ASSET,
    { assets: ASSETS, bytes: raw }
  )
  figures.atMost('heap after five full scrolls / before', median(growth), 1.1, { each: growth })
}

async function listedHeap(browser: Browser, url: string, count: number, kind: LibraryKind) {
  const page = await openLibrary(browser, url, kind)
  await page.evaluate(([assets, library]) => window.bench.list(assets, library), [
    count,
    kind
  ] as const)
  await page.evaluate(() => window.bench.rest())
  return { page, heap: await heapOf(page) }
}
