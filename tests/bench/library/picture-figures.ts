import type { LibraryKind } from '@shared/library/kind'
import { drawPicture } from '../../../electron/demo/draw'
import { type AnswerPicture, servePage } from '../../support/page/page'
import { openLibrary, startBrowser } from './browser'
import type { Figures } from './figures'

const ASSETS = 10_000
/** A scroll from one end of the library to the other: two seconds at 60 frames a second. */
const FRAMES = 120

/**
 * Answers as main does with an empty cache: no small picture until the page has sent one. Counts
 * the requested originals.
 */
function countingPictures() {
  const picture = drawPicture(1, 640, 480)
  const small = new Set<string>()
  const originals: string[] = []

  const answerPicture: AnswerPicture = (method, kind, id, response) => {
    if (method === 'PUT') {
      small.add(id)
      return void response.writeHead(204).end()
    }

    if (kind === 'original') originals.push(id)
    if (kind === 'thumb' && !small.has(id)) return void response.writeHead(404).end()
    response
      .writeHead(200, { 'content-type': 'image/png', 'cache-control': 'no-store' })
      .end(picture)
  }

  return { answerPicture, originals }
}

/**
 * Scrolls fast from the top of the library to its end and back. Bound: the tiles near the screen
 * whenever it was at rest, each fetched once. Tiles that only passed by are not fetched.
 */
export async function pictureFigures(figures: Figures, kind: LibraryKind): Promise<void> {
  const { answerPicture, originals } = countingPictures()
  const { url, server } = await servePage({ answerPicture })
  const browser = await startBrowser(false)
  const page = await openLibrary(browser, url, kind)
  await page.evaluate(([count, library]) => window.bench.list(count, library), [
    ASSETS,
    kind
  ] as const)
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
