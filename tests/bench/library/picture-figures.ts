import { drawPicture } from '../../../electron/demo/draw'
import { type AnswerPicture, servePage } from '../../support/page/page'
import { openLibrary, startBrowser } from './browser'
import type { Figures } from './figures'

const ASSETS = 10_000
/** A throw from one end of the library to the other, at 60 frames a second: some two seconds. */
const FRAMES = 120

/**
 * Main's answers with an empty cache: no small picture until one was brought, and every original
 * counted that is asked for.
 */
function countingPictures() {
  const picture = drawPicture(1, 640, 480)
  const small = new Set<string>()
  const originals: string[] = []
  const answerPicture: AnswerPicture = (method, room, id, response) => {
    if (method === 'PUT') {
      small.add(id)
      return void response.writeHead(204).end()
    }
    if (room === 'original') originals.push(id)
    if (room === 'thumb' && !small.has(id)) return void response.writeHead(404).end()
    response
      .writeHead(200, { 'content-type': 'image/png', 'cache-control': 'no-store' })
      .end(picture)
  }
  return { answerPicture, originals }
}

/**
 * The library is thrown from its top to its end and back. Bound: the tiles that were there at the
 * top, at the end and at the top again once it rested, near the screen as well as on it. Each is
 * fetched once; what only flew by is not.
 */
export async function pictureFigures(figures: Figures): Promise<void> {
  const { answerPicture, originals } = countingPictures()
  const { url, server } = await servePage({ answerPicture })
  const browser = await startBrowser(false)
  const page = await openLibrary(browser, url)
  await page.evaluate((count) => window.bench.list(count), ASSETS)
  await page.evaluate(() => window.bench.rest())
  const atFirst = await page.evaluate(() => window.bench.ids())
  const later = await page.evaluate((frames) => window.bench.throwAbout(frames), FRAMES)
  const rested = new Set([...atFirst, ...later])
  await browser.close()
  server.closeAllConnections()
  server.close()
  figures.atMost(
    'pictures fetched when 10,000 are thrown from top to end and back',
    originals.length,
    rested.size,
    {
      restedTiles: rested.size,
      flewBy: originals.filter((id) => !rested.has(id)).length,
      twice: originals.length - new Set(originals).size
    }
  )
}
