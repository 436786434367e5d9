import type { Browser } from '@playwright/test'
import { openLibrary, openNaive } from './browser'
import { type Figures, median, quantile } from './figures'
import type { Searched, Took } from './page-side'

const SMALL = 1_000
const MIDDLE = 10_000
const LARGE = 100_000
const SIZES = [SMALL, MIDDLE, LARGE] as const
type Size = (typeof SIZES)[number]

const SELECTIONS = 5
const CLICKS = 9
/** Each is typed when the one before is on the screen: many matches, few, none, a part, all. */
const SEARCHES = ['a', 'ab3', 'zzz', 'png', ''] as const
const SEARCH_TURNS = 3
/** Pages of each size in a round that only list: when a frame comes is a matter of luck, and its median needs more of them than all else. */
const LISTINGS = 3
const SCROLL = { frames: 90, pixels: 250 } as const
const FRAME_MS = 1000 / 60

/** What one page of one size gave. Times in milliseconds. */
interface Round {
  readonly firstTilesMs: readonly number[]
  readonly completeMs: number
  readonly elements: { readonly all: number; readonly tiles: number; readonly mostInTile: number }
  readonly selectAll: readonly Took[]
  readonly clicks: readonly Took[]
  readonly searches: readonly Searched[]
  readonly frames: readonly number[]
}

/** The grid at three sizes and the naive one, a fresh page each, one after another in every round. */
export async function gridFigures(figures: Figures, browser: Browser, urls: { page: string; naive: string }, rounds: number): Promise<void> {
  const taken = new Map<Size, Round[]>(SIZES.map((size) => [size, []]))
  const naive: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const size of SIZES) taken.get(size)?.push(await oneRound(browser, urls.page, size))
    naive.push(...(await naiveRound(browser, urls.naive)))
  }
  const of = (size: Size): readonly Round[] => taken.get(size) ?? []
  const bySize = (read: (round: Round) => number): Record<Size, number> => ({
    [SMALL]: median(of(SMALL).map(read)),
    [MIDDLE]: median(of(MIDDLE).map(read)),
    [LARGE]: median(of(LARGE).map(read))
  })
  const ratio = (values: Record<Size, number>): number => values[LARGE] / values[SMALL]

  const nodes = bySize(({ elements }) => elements.all)
  const tiles = bySize(({ elements }) => elements.tiles)
  figures.atMost('DOM nodes, 100k / 1k', ratio(nodes), 1.1, { nodes, tiles })
  figures.atMost('elements per tile', Math.max(...SIZES.flatMap(of).map(({ elements }) => elements.mostInTile)), 8)
  const selecting = bySize(({ selectAll }) => median(selectAll.map(({ toFrameMs }) => toFrameMs)))
  figures.atMost('select all to next frame, 100k / 1k', ratio(selecting), 1.3, { ms: selecting })
  figures.atLeast('select all at 10k, naive / this one', median(naive) / selecting[MIDDLE], 15, { naiveMs: median(naive), ms: selecting[MIDDLE] })
  const paints = (size: Size): readonly number[] => of(size).flatMap(({ firstTilesMs }) => firstTilesMs)
  const firstTiles = { [SMALL]: median(paints(SMALL)), [MIDDLE]: median(paints(MIDDLE)), [LARGE]: median(paints(LARGE)) }
  figures.atMost('first paint of the grid, 100k / 1k', ratio(firstTiles), 1.2, {
    ms: firstTiles,
    all: { [SMALL]: paints(SMALL), [LARGE]: paints(LARGE) }
  })
  const complete = bySize(({ completeMs }) => completeMs)
  figures.note('listing complete on the screen at 100k, ms', complete[LARGE], { ms: complete })
  const clicking = bySize(({ clicks }) => median(clicks.map(({ toFrameMs }) => toFrameMs)))
  figures.atMost('one click, 100k / 1k', ratio(clicking), 1.2, { ms: clicking })
  searchFigures(figures, of(LARGE), of(SMALL))
  const frames = bySize((round) => quantile(round.frames, 0.95))
  figures.atMost('scroll frame p95, 100k / 1k', ratio(frames), 1.5, { ms: frames })
}

/** The slowest of the searches, each by its own median. */
function searchFigures(figures: Figures, large: readonly Round[], small: readonly Round[]): void {
  const medians = (rounds: readonly Round[], read: (took: Searched) => number): Record<string, number> =>
    Object.fromEntries(
      SEARCHES.map((text, at) => [
        text === '' ? 'everything' : text,
        median(rounds.flatMap(({ searches }) => searches.filter((_, nth) => nth % SEARCHES.length === at).map(read)))
      ])
    )
  const ms = medians(large, ({ longestMs }) => longestMs)
  figures.atMost('a filter over 100k, longest stretch of script, ms', Math.max(...Object.values(ms)), FRAME_MS, {
    ms,
    msAt1k: medians(small, ({ longestMs }) => longestMs),
    listMs: medians(large, ({ scriptMs }) => scriptMs),
    toFrameMs: medians(large, ({ toFrameMs }) => toFrameMs)
  })
  // The page has never searched before: what is done for the first time is not compiled yet.
  const first = (rounds: readonly Round[]): number => median(rounds.flatMap(({ searches: [took] }) => (took ? [took.longestMs] : [])))
  figures.note('the first search of all at 100k, longest stretch of script, ms', first(large), { msAt1k: first(small) })
  const toGrid = medians(large, ({ toGridMs }) => toGridMs)
  figures.note('a filter over 100k, until the last tile is there, ms', Math.max(...Object.values(toGrid)), {
    ms: toGrid,
    msAt1k: medians(small, ({ toGridMs }) => toGridMs)
  })
}

async function paintOnce(browser: Browser, url: string, size: Size): Promise<number> {
  const page = await openLibrary(browser, url)
  const listed = await page.evaluate((count) => window.bench.list(count), size)
  await page.close()
  return listed.firstTilesMs
}

async function oneRound(browser: Browser, url: string, size: Size): Promise<Round> {
  const paints: number[] = []
  for (let at = 0; at < LISTINGS; at += 1) paints.push(await paintOnce(browser, url, size))
  const page = await openLibrary(browser, url)
  const listed = await page.evaluate((count) => window.bench.list(count), size)
  await page.evaluate(() => window.bench.rest())
  const elements = await page.evaluate(() => window.bench.elements())
  const repeat = async <T>(times: number, act: (at: number) => Promise<T>): Promise<T[]> => {
    const results: T[] = []
    for (let at = 0; at < times; at += 1) results.push(await act(at))
    return results
  }
  const clear = () => page.evaluate(() => window.bench.key('Escape', false))
  const selectAll = await repeat(SELECTIONS, async () => {
    const took = await page.evaluate(() => window.bench.key('a', true))
    await clear()
    return took
  })
  const clicks = await repeat(CLICKS, (at) => page.evaluate((place) => window.bench.click(place), at + 3))
  await clear()
  const searches = await repeat(SEARCH_TURNS * SEARCHES.length, async (at) => {
    const took = await page.evaluate((text) => window.bench.search(text), SEARCHES[at % SEARCHES.length] ?? '')
    await page.evaluate(() => window.bench.rest())
    return took
  })
  const frames = await page.evaluate(({ frames, pixels }) => window.bench.scroll(frames, pixels), SCROLL)
  await page.close()
  const { completeMs } = listed
  return { firstTilesMs: [...paints, listed.firstTilesMs], completeMs, elements, selectAll, clicks, searches, frames }
}

async function naiveRound(browser: Browser, url: string): Promise<number[]> {
  const page = await openNaive(browser, url, MIDDLE)
  const times: number[] = []
  for (let at = 0; at < 3; at += 1) {
    times.push((await page.evaluate(() => window.bench.key('a', true))).toFrameMs)
    await page.evaluate(() => window.bench.key('Escape', false))
  }
  await page.close()
  return times
}
