// Draws the program's icon, renderer/public/icon.svg, into resources/icons in every size that a
// system asks for.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { findChromium, inRoot, isRoot } from './lib.mjs'
import { setup } from './setup.mjs'

const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
/** Sizes in icon.ico; Windows scales the ones between. */
const ICO = [16, 24, 32, 48, 64, 128, 256]
/** The names that Apple gives to sizes, in pixels. Those from ic11 on are "@2x" pictures. */
const ICNS = {
  icp4: 16,
  icp5: 32,
  ic07: 128,
  ic08: 256,
  ic09: 512,
  ic10: 1024,
  ic11: 32,
  ic12: 64,
  ic13: 256,
  ic14: 512
}
/** The margin of an icon on macOS: 100 of 1,024 points on each side. */
const MAC_INSET = 100 / 1024

const source = readFileSync(inRoot('renderer/public/icon.svg'), 'utf8')
const folder = inRoot('resources/icons')

/** Pictures as PNG, by size in pixels. `inset`: the share of a side that stays clear. */
async function draw(inset) {
  const { chromium } = await import('playwright')
  const browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    chromiumSandbox: !isRoot,
    args: ['--disable-gpu']
  })
  const page = await browser.newPage()
  const pictures = new Map()
  for (const size of SIZES) {
    const side = Math.round(size * (1 - 2 * inset))
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(`<style>
      html, body { margin: 0; background: transparent }
      svg { position: absolute; inset: 0; margin: auto; width: ${side}px; height: ${side}px }
    </style>${source}`)
    pictures.set(size, await page.screenshot({ omitBackground: true }))
  }
  await browser.close()
  return pictures
}

/**
 * For Windows: a directory with 16 bytes per picture, then the PNGs. A side of 256 is a 0 there.
 */
function ico(pictures) {
  const entries = ICO.map((size) => pictures.get(size))
  const head = Buffer.alloc(6 + 16 * entries.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(entries.length, 4)
  let offset = head.length
  for (const [at, png] of entries.entries()) {
    const entry = 6 + 16 * at
    head.writeUInt8(ICO[at] % 256, entry)
    head.writeUInt8(ICO[at] % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(png.length, entry + 8)
    head.writeUInt32LE(offset, entry + 12)
    offset += png.length
  }
  return Buffer.concat([head, ...entries])
}

/** For macOS: blocks of a name, the block's length (these 8 bytes included) and its content. */
function icns(pictures) {
  const block = (name, body) => {
    const head = Buffer.alloc(8)
    head.write(name, 'ascii')
    head.writeUInt32BE(8 + body.length, 4)
    return Buffer.concat([head, body])
  }
  return block(
    'icns',
    Buffer.concat(Object.entries(ICNS).map(([name, size]) => block(name, pictures.get(size))))
  )
}

await setup()
mkdirSync(folder, { recursive: true })
const plain = await draw(0)
for (const [size, png] of plain) writeFileSync(`${folder}/${size}x${size}.png`, png)
writeFileSync(`${folder}/icon.ico`, ico(plain))
writeFileSync(`${folder}/icon.icns`, icns(await draw(MAC_INSET)))
// A test compares this with the source, to see that the icons are up to date.
writeFileSync(`${folder}/source.sha256`, `${createHash('sha256').update(source).digest('hex')}\n`)
console.log(`icons: ${SIZES.join(', ')} pixels, icon.ico, icon.icns`)
