import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { LIBRARY_KINDS } from '@shared/library/kind'
import { LAYOUTS } from '@shared/library/look'
import { servePage } from '../support/page/page'
import { startBrowser } from './library/browser'
import { exactFigures } from './library/exact-figures'
import { createFigures, named } from './library/figures'
import { gridFigures } from './library/grid-figures'
import { memoryFigures } from './library/memory-figures'
import { pictureFigures } from './library/picture-figures'
import { startFigures } from './library/start-figures'

// npm run bench:library -- --rounds N --only grid --library generated --view list: prints the
// figures of docs/performance.md, one line of JSON each. Ends with 1 if a bound is missed.

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    only: { type: 'string' },
    library: { type: 'string', default: 'uploads' },
    view: { type: 'string', default: 'grid' }
  }
})
const kind = LIBRARY_KINDS.find((known) => known === values.library)
if (kind === undefined) throw new Error(`no library: ${values.library}`)
const layout = LAYOUTS.find((known) => known === values.view)
if (layout === undefined) throw new Error(`no view: ${values.view}`)
const rounds = Number(values.rounds)
const isWanted = (part: string): boolean =>
  values.only === undefined || values.only.split(',').includes(part)
const figures = createFigures(console.log)

const { url, server } = await servePage()
const naive = await servePage({ folder: join(import.meta.dirname, 'naive') })
const browser = await startBrowser(true)

if (isWanted('exact')) await exactFigures(figures, kind)
if (isWanted('grid'))
  await gridFigures(figures, browser, { page: url, naive: naive.url }, rounds, { kind, layout })
if (isWanted('marks')) {
  const marked = named(figures, 'with all marks: ')
  await gridFigures(marked, browser, { page: url, naive: naive.url }, rounds, {
    kind: 'marked',
    layout
  })
}
if (isWanted('memory')) await memoryFigures(figures, browser, url, Math.ceil(rounds / 3), kind)

await browser.close()
for (const each of [server, naive.server]) {
  each.closeAllConnections()
  each.close()
}

if (isWanted('pictures')) await pictureFigures(figures, kind)
if (isWanted('start')) await startFigures(figures, rounds)

process.exit(figures.missed() === 0 ? 0 : 1)
