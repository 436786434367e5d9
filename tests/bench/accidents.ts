import { parseArgs } from 'node:util'
import type { ListingEnd } from '@shared/listing'
import { ALWAYS, scriptedMain } from '../renderer/fixtures'
import { library } from '../renderer/library'
import { ACCIDENT_ANSWERS, slip, watchedIn } from '../support/page/accidents/accidents'
import { SIZES, viewportOf } from '../support/page/accidents/sizes'
import { watchDeletions } from '../support/page/accidents/watch'
import { demoAssets, servePage } from '../support/page/page'
import { createDie } from '../support/service/faults'
import { startBrowser } from './library/browser'

// npm run accidents -- --n N --seed S: lets a hand slip N times over twelve windows. Prints the
// counts; ends with 1 if a deletion began that nobody meant.

const { values } = parseArgs({
  options: { n: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } }
})
const each = Math.ceil(Number(values.n) / SIZES.length)
const ENDED: ListingEnd = {
  library: 'uploads',
  listingId: 'l',
  problem: null,
  completeness: { kind: 'complete' },
  assets: 40,
  repeats: 0,
  unusable: 0,
  requests: 1
}
/** Sequences between two lines of progress of one window. */
const AT_ONCE = 20
const began = Date.now()
let done = 0
const tell = (more: number): void => {
  done += more
  console.error(`${done} of ${each * SIZES.length} sequences`)
}
const { url, server } = await servePage()
const browser = await startBrowser(false)

const results = await Promise.all(
  SIZES.map(async (size, number) => {
    const page = await browser.newPage({
      viewport: viewportOf(size),
      deviceScaleFactor: size.zoom
    })
    await page.addInitScript(scriptedMain, { ...ALWAYS, ...library, ...ACCIDENT_ANSWERS })
    await page.addInitScript(watchDeletions)
    await page.goto(url)
    await page.waitForFunction(() =>
      Reflect.get(window, 'test').asked.some(
        ({ name }: { name: string }) => name === 'library:list'
      )
    )
    await page.evaluate(
      ([listed, ended]) => {
        const { emit } = Reflect.get(window, 'test')
        emit('library:page', { library: 'uploads', listingId: 'l', assets: listed })
        emit('library:ended', ended)
      },
      [demoAssets(40), ENDED] as const
    )

    const die = createDie(Number(values.seed) * 1000 + number)
    for (let left = each; left > 0; left -= AT_ONCE) {
      await slip(page, Math.min(left, AT_ONCE), die)
      tell(Math.min(left, AT_ONCE))
    }
    return watchedIn(page)
  })
)
await browser.close()
server.closeAllConnections()
server.close()

const accidents = results.flatMap((watched) => watched.accidents)
const meant = results.reduce((total, watched) => total + watched.meant, 0)
console.log(
  JSON.stringify({
    sequences: each * SIZES.length,
    windows: SIZES.length,
    meant,
    accidents: accidents.length,
    seconds: Math.round((Date.now() - began) / 1000)
  })
)
for (const trail of accidents.slice(0, 20)) console.log(trail)
process.exit(accidents.length === 0 ? 0 : 1)
