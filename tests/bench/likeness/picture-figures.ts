import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { likenessOf } from '../../../renderer/duplicates/likeness/likeness'
import { joinPrints } from '../../../renderer/duplicates/likeness/prints'
import { servePage } from '../../support/page/page'
import type { Figures } from '../library/figures'
import { hammingOf, type Judged, judge, type Measure } from './judge'
import type { Made, Wanted } from './page'
import { APART, SAME } from './variants'

/** Pictures a page makes before it tells. */
const AT_ONCE = 50
const PAGES = 2

const RECALL = 0.99
const PRECISION = 0.9999
const ALIKE_PRECISION = 0.95
/** Bits of 256 at which blockhash-core finds about as many of the pairs. */
const BLOCKHASH_BOUND = 24

interface Size {
  readonly bases: number
  readonly others: number
}

/** Every base with its copies, and the others: recoloured, re-posed, flat and unrelated ones. */
function wantedOf({ bases, others }: Size): Wanted[] {
  const plain = (shapes: number): Wanted => ({
    shapes,
    colours: shapes,
    turn: 0,
    isMoved: false,
    change: 'none'
  })
  const wanted: Wanted[] = []
  for (let base = 0; base < bases; base += 1) {
    const first = plain(base)
    wanted.push(first)
    for (const change of [...SAME, ...APART]) wanted.push({ ...first, change })
  }

  const part = Math.floor(others / 25)
  for (let at = 0; at < others; at += 1) {
    const base = plain(at % bases)
    if (at < part) wanted.push({ ...base, colours: base.colours + 5_000_000 + at })
    else if (at < 2 * part) wanted.push({ ...base, turn: 90 + ((at * 37) % 180) })
    else if (at < 3 * part) wanted.push({ ...base, isMoved: true })
    else if (at < 4 * part) wanted.push({ ...plain(2_000_000 + at), change: 'flat' })
    else wanted.push(plain(1_000_000 + at))
  }
  return wanted
}

export async function pictureFigures(
  figures: Figures,
  browser: Browser,
  size: Size
): Promise<void> {
  const wanted = wantedOf(size)
  const made = await makeAll(browser, wanted)

  const places = made.flatMap(({ print }, at) => (print ? at : []))
  const prints = joinPrints(places.map((at) => Uint8Array.from(made[at]?.print ?? [])))
  const words: Measure = (a, b) => likenessOf(prints, a, b)
  const ours = judge(
    places.map((at) => wanted[at]),
    words
  )
  const seen = made.flatMap(({ blockhash }, at) =>
    wanted[at]?.change === 'flat' ? [] : { at, blockhash }
  )
  const theirs = judge(
    seen.map(({ at }) => wanted[at]),
    hammingOf(
      seen.map(({ blockhash }) => blockhash),
      BLOCKHASH_BOUND
    )
  )

  const flat = wanted.filter(({ change }, at) => change === 'flat' && made[at]?.print)
  figures.atLeast('same picture: recall', ours.recall, RECALL, { pairs: ours.pairs })
  figures.atLeast('same picture: precision', ours.precision, PRECISION, {
    wrong: ours.wrong,
    wrongOf: ours.wrongOf
  })
  figures.atMost('same picture: recoloured', ours.recoloured, 0)
  figures.atLeast('looks alike: precision', ours.alikePrecision, ALIKE_PRECISION)
  figures.atMost('flat pictures with a print', flat.length, 0)
  for (const change of SAME) figures.note(`same picture: recall of ${change}`, at(ours, change))
  for (const change of APART) figures.note(`apart: recall of ${change}`, at(ours, change))
  figures.note('blockhash-core: recall', theirs.recall)
  figures.note('blockhash-core: precision', theirs.precision, { wrong: theirs.wrong })
  figures.note('blockhash-core: recoloured', theirs.recoloured)
}

const at = ({ recallOf }: Judged, change: string): number => recallOf.get(change) ?? 0

async function makeAll(browser: Browser, wanted: readonly Wanted[]): Promise<Made[]> {
  const { url, server } = await servePage({ folder: join(import.meta.dirname, 'likeness') })
  const made: Made[] = []
  let next = 0
  const work = async (): Promise<void> => {
    const page = await browser.newPage()
    await page.goto(url)
    while (next < wanted.length) {
      const from = next
      next += AT_ONCE
      const part = await page.evaluate(
        (some): Promise<Made[]> => Reflect.get(window, 'makePictures')(some),
        wanted.slice(from, from + AT_ONCE)
      )
      for (const [place, one] of part.entries()) made[from + place] = one
    }
    await page.close()
  }
  await Promise.all(Array.from({ length: PAGES }, work))
  server.closeAllConnections()
  server.close()
  return made
}
