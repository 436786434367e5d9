import type { Browser, Page } from '@playwright/test'
import type { Layout } from '@shared/library/look'
import { type Measured, openLibrary, openNaive } from './browser'
import { type Figures, median, quantile } from './figures'
import type { Searched, Took } from './page-side'

const SMALL = 1_000
const MIDDLE = 10_000
const LARGE = 100_000
const SIZES = [SMALL, MIDDLE, LARGE] as const
type Size = (typeof SIZES)[number]

const SELECTIONS = 5
const CLICKS = 9
/** Each way. */
const ZOOMS = 2
const HOVERS = 9
/** Longer than a mouse rests before a clip plays. */
const RESTED_MS = 400
/** Each is typed once the last is on the screen. Matches: many, few, none, some, all. */
const SEARCHES = ['a', 'ab3', 'zzz', 'png', ''] as const
const SEARCH_TURNS = 3
/** Per size and round. Times of a frame or two vary most, so their median needs many pages. */
const PAGES = 4
/** Of a tile with every mark; of a row with every column. */
const MOST_ELEMENTS: Readonly<Record<Layout, number>> = { grid: 8, list: 16 }
const SCROLL = { frames: 90, pixels: 250 } as const
const FRAME_MS = 1000 / 60

/** Which library is looked at, and how. */
interface Opened {
  readonly kind: Measured
  readonly layout: Layout
}

/** Measured in every page. Times in milliseconds. */
interface Short {
  readonly firstTilesMs: number
  readonly completeMs: number
  readonly selectAll: readonly Took[]
  readonly clicks: readonly Took[]
  readonly zooms: readonly Took[]
  readonly hovers: readonly Took[]
  /** Clips that play after the mouse was on many tiles, and rests on the last. */
  readonly clips: number
}

/** Measured in the pages of one size in a round; all but `short` in the last page only. */
interface Round {
  readonly short: readonly Short[]
  readonly elements: { readonly all: number; readonly tiles: number; readonly mostInTile: number }
  readonly searches: readonly Searched[]
  readonly frames: readonly number[]
}

/** The grid, or the list, at three sizes and the naive grid, in turn, with a new page each time. */
export async function gridFigures(
  figures: Figures,
  browser: Browser,
  urls: { page: string; naive: string },
  rounds: number,
  opened: Opened
): Promise<void> {
  const taken = new Map<Size, Round[]>(SIZES.map((size) => [size, []]))
  const naive: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const size of SIZES)
      taken.get(size)?.push(await oneRound(browser, urls.page, size, opened))
    naive.push(...(await naiveRound(browser, urls.naive)))
  }

  const of = (size: Size): readonly Round[] => taken.get(size) ?? []

  const bySize = (read: (round: Round) => number): Record<Size, number> => ({
    [SMALL]: median(of(SMALL).map(read)),
    [MIDDLE]: median(of(MIDDLE).map(read)),
    [LARGE]: median(of(LARGE).map(read))
  })

  const inShort = (size: Size, read: (page: Short) => number): readonly number[] =>
    of(size).flatMap(({ short }) => short.map(read))

  /** The medians over all pages, with the single values. */
  const byPage = (read: (page: Short) => number) => ({
    ms: {
      [SMALL]: median(inShort(SMALL, read)),
      [MIDDLE]: median(inShort(MIDDLE, read)),
      [LARGE]: median(inShort(LARGE, read))
    },
    pages: { [SMALL]: inShort(SMALL, read), [LARGE]: inShort(LARGE, read) }
  })

  const ratio = (values: Record<Size, number>): number => values[LARGE] / values[SMALL]

  const nodes = bySize(({ elements }) => elements.all)
  const tiles = bySize(({ elements }) => elements.tiles)
  figures.atMost('DOM nodes, 100k / 1k', ratio(nodes), 1.1, { nodes, tiles })
  figures.atMost(
    opened.layout === 'list' ? 'elements per row' : 'elements per tile',
    Math.max(...SIZES.flatMap(of).map(({ elements }) => elements.mostInTile)),
    MOST_ELEMENTS[opened.layout]
  )

  const selecting = byPage(({ selectAll }) => median(selectAll.map(({ toFrameMs }) => toFrameMs)))
  figures.atMost('select all to next frame, 100k / 1k', ratio(selecting.ms), 1.3, selecting)

  const selectedMs = selecting.ms[MIDDLE]
  figures.atLeast('select all at 10k, naive / this one', median(naive) / selectedMs, 15, {
    naiveMs: median(naive),
    ms: selectedMs
  })

  const painting = byPage(({ firstTilesMs }) => firstTilesMs)
  figures.atMost('first paint of the grid, 100k / 1k', ratio(painting.ms), 1.2, painting)

  const complete = byPage(({ completeMs }) => completeMs).ms
  figures.note('listing complete on the screen at 100k, ms', complete[LARGE], { ms: complete })

  const clicking = byPage(({ clicks }) => median(clicks.map(({ toFrameMs }) => toFrameMs)))
  figures.atMost('one click, 100k / 1k', ratio(clicking.ms), 1.2, clicking)

  const zooming = byPage(({ zooms }) => median(zooms.map(({ toFrameMs }) => toFrameMs)))
  figures.atMost('one step of zoom, 100k / 1k', ratio(zooming.ms), 1.5, zooming)

  const hovering = byPage(({ hovers }) => median(hovers.map(({ toFrameMs }) => toFrameMs)))
  figures.atMost('the mouse onto a tile, 100k / 1k', ratio(hovering.ms), 1.5, hovering)
  figures.atMost(
    'clips at the same time, after the mouse was on many tiles',
    Math.max(...SIZES.flatMap((size) => inShort(size, ({ clips }) => clips))),
    1
  )

  searchFigures(figures, of(LARGE), of(SMALL))

  const frames = bySize((round) => quantile(round.frames, 0.95))
  figures.atMost('scroll frame p95, 100k / 1k', ratio(frames), 1.5, { ms: frames })
}

/** The slowest search, by the medians of each. */
function searchFigures(figures: Figures, large: readonly Round[], small: readonly Round[]): void {
  const medians = (
    rounds: readonly Round[],
    read: (took: Searched) => number
  ): Record<string, number> =>
    Object.fromEntries(
      SEARCHES.map((text, at) => [
        text === '' ? 'everything' : text,
        median(
          rounds.flatMap(({ searches }) =>
            searches.filter((_, nth) => nth % SEARCHES.length === at).map(read)
          )
        )
      ])
    )

  const ms = medians(large, ({ longestMs }) => longestMs)
  figures.atMost(
    'a filter over 100k, longest stretch of script, ms',
    Math.max(...Object.values(ms)),
    FRAME_MS,
    {
      ms,
      msAt1k: medians(small, ({ longestMs }) => longestMs),
      listMs: medians(large, ({ scriptMs }) => scriptMs),
      toFrameMs: medians(large, ({ toFrameMs }) => toFrameMs)
    }
  )

  // The first search of a page runs code that has not been compiled yet.
  const first = (rounds: readonly Round[]): number =>
    median(rounds.flatMap(({ searches: [took] }) => (took ? [took.longestMs] : [])))
  figures.note('the first search of all at 100k, longest stretch of script, ms', first(large), {
    msAt1k: first(small)
  })

  const toGrid = medians(large, ({ toGridMs }) => toGridMs)
  figures.note(
    'a filter over 100k, until the last tile is there, ms',
    Math.max(...Object.values(toGrid)),
    {
      ms: toGrid,
      msAt1k: medians(small, ({ toGridMs }) => toGridMs)
    }
  )
}

const repeat = async <T>(times: number, act: (at: number) => Promise<T>): Promise<T[]> => {
  const results: T[] = []
  for (let at = 0; at < times; at += 1) results.push(await act(at))
  return results
}

async function shortly(page: Page, size: Size, kind: Measured): Promise<Short> {
  const listed = await page.evaluate(([count, library]) => window.bench.list(count, library), [
    size,
    kind === 'marked' ? 'uploads' : kind
  ] as const)
  await page.evaluate(() => window.bench.rest())
  if (kind === 'marked') {
    await page
      .getByRole('gridcell', { name: /used in 3|^3$/ })
      .first()
      .waitFor()
    await page.evaluate(() => window.bench.rest())
  }

  const clear = () => page.evaluate(() => window.bench.key('Escape', false))

  const selectAll = await repeat(SELECTIONS, async () => {
    const took = await page.evaluate(() => window.bench.key('a', true))
    await clear()
    return took
  })

  const clicks = await repeat(CLICKS, (at) =>
    page.evaluate((tile) => window.bench.click(tile), at + 3)
  )
  await clear()

  const hovers = await repeat(HOVERS, (at) =>
    page.evaluate((tile) => window.bench.hover(tile), at + 3)
  )
  await page.waitForTimeout(RESTED_MS)
  const clips = await page.evaluate(() => window.bench.media())

  const zooms = await repeat(2 * ZOOMS, async (at) => {
    const took = await page.evaluate((by) => window.bench.zoom(by), at < ZOOMS ? 1 : -1)
    await page.evaluate(() => window.bench.rest())
    return took
  })
  return { ...listed, selectAll, clicks, zooms, hovers, clips }
}

async function oneRound(
  browser: Browser,
  url: string,
  size: Size,
  { kind, layout }: Opened
): Promise<Round> {
  const short = await repeat(PAGES - 1, async () => {
    const page = await openLibrary(browser, url, kind, layout)
    const took = await shortly(page, size, kind)
    await page.close()
    return took
  })

  const page = await openLibrary(browser, url, kind, layout)
  short.push(await shortly(page, size, kind))

  const elements = await page.evaluate(() => window.bench.elements())

  const searches = await repeat(SEARCH_TURNS * SEARCHES.length, async (at) => {
    const took = await page.evaluate(
      (text) => window.bench.search(text),
      SEARCHES[at % SEARCHES.length] ?? ''
    )
    await page.evaluate(() => window.bench.rest())
    return took
  })

  const frames = await page.evaluate(
    ({ frames, pixels }) => window.bench.scroll(frames, pixels),
    SCROLL
  )
  await page.close()
  return { short, elements, searches, frames }
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
