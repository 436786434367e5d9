import { parseArgs } from 'node:util'
import { startBrowser } from './library/browser'
import { createFigures } from './library/figures'
import { openingFigures } from './likeness/opening-figures'
import { pictureFigures } from './likeness/picture-figures'
import { speedFigures } from './likeness/speed-figures'

// npm run bench:likeness -- --bases N --others N --only pictures: how well and how fast pictures
// are compared, one line of JSON per figure. Ends with 1 if a bound is missed.

const { values } = parseArgs({
  options: {
    bases: { type: 'string', default: '250' },
    others: { type: 'string', default: '10000' },
    only: { type: 'string' }
  }
})
const isWanted = (part: string): boolean =>
  values.only === undefined || values.only.split(',').includes(part)
const figures = createFigures(console.log)
const browser = await startBrowser(true)

if (isWanted('speed')) await speedFigures(figures)
if (isWanted('opening')) await openingFigures(figures, browser)
if (isWanted('pictures'))
  await pictureFigures(figures, browser, {
    bases: Number(values.bases),
    others: Number(values.others)
  })

await browser.close()
process.exit(figures.missed() === 0 ? 0 : 1)
