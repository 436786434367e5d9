import type { Browser, Page } from '@playwright/test'
import { ALWAYS, scriptedMain } from '../../renderer/fixtures'
import { library } from '../../renderer/library'
import { duplicatesAmong, squareAssets } from '../../renderer/scenes/duplicates'
import { servePage } from '../../support/page/page'
import { type Figures, median } from '../library/figures'

const ASSETS = 100_000
const GROUPS = 5000
const OPEN_BOUND_MS = 100
const NEXT_BOUND_MS = 50
const ROUNDS = 7
const RECORDS = 500

/** Clicks or presses, and waits until the element is there and drawn: milliseconds. */
async function timed(page: Page, act: string, shown: string): Promise<number> {
  return page.evaluate(
    async ([doing, wanted]) => {
      const before = document.querySelector(wanted)?.id
      const began = performance.now()
      if (doing.startsWith('key '))
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: doing.slice(4), bubbles: true })
        )
      else document.querySelector<HTMLElement>(doing)?.click()
      for (;;) {
        await new Promise((resolve) => requestAnimationFrame(resolve))
        const found = document.querySelector(wanted)
        if (found && found.id !== before) return performance.now() - began
      }
    },
    [act, shown] as const
  )
}

const OPEN = '[title="Duplicates"]'
const CURRENT = '.group[aria-selected=true]'

/** The groups are known: opened again and again, and one group after the other. */
export async function openingFigures(figures: Figures, browser: Browser): Promise<void> {
  const { url, server, ...served } = await servePage()
  const assets = squareAssets(ASSETS)
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.route('**/prints', (route) =>
    route.fulfill({ body: Buffer.from(duplicatesAmong(assets, GROUPS)) })
  )
  await page.addInitScript(scriptedMain, { ...ALWAYS, ...library })
  await page.goto(url)
  await page.waitForFunction(() =>
    Reflect.get(window, 'test').asked.some(({ name }: { name: string }) => name === 'library:list')
  )
  const emit = (name: string, event: object): Promise<void> =>
    page.evaluate(([to, what]) => Reflect.get(window, 'test').emit(to, JSON.parse(what)), [
      name,
      JSON.stringify(event)
    ] as const)
  for (let from = 0; from < ASSETS; from += RECORDS)
    await emit('library:page', {
      library: 'uploads',
      listingId: 'l',
      assets: assets.slice(from, from + RECORDS)
    })
  await emit('library:ended', {
    library: 'uploads',
    listingId: 'l',
    problem: null,
    completeness: { kind: 'complete' },
    assets: ASSETS,
    repeats: 0,
    unusable: 0,
    requests: 200
  })

  await page.locator(OPEN).click()
  await page.getByText(`5,000 groups`).waitFor({ timeout: 120_000 })
  const opened: number[] = []
  const next: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.getByRole('button', { name: 'All uploads' }).click()
    opened.push(await timed(page, OPEN, CURRENT))
    await page.waitForFunction(() => document.querySelector('.pane') !== null)
    next.push(await timed(page, 'key ArrowDown', CURRENT))
  }
  figures.atMost('opening 5,000 groups of 100,000, ms', median(opened), OPEN_BOUND_MS, { opened })
  figures.atMost('the next group, ms', median(next), NEXT_BOUND_MS, { next })

  await page.close()
  served.clear()
  server.close()
}
