// Draws the program's icon from its one source, renderer/public/icon.svg, in every size a system
// asks for, into resources/icons.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright'
import { findChromium, inRoot, isRoot } from './lib.mjs'

const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
/** Sizes in icon.ico; Windows draws what lies between. */
const ICO = [16, 24, 32, 48, 64, 128, 256]
/** Apple's names: each a PNG of so many pixels; "@2x" ones stand for half as many points. */
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
/** Room that macOS leaves around an icon's plate: 100 of 1,024 points on each side. */
const MAC_INSET = 100 / 1024

const source = readFileSync(inRoot('renderer/public/icon.svg'), 'utf8')
const folder = inRoot('resources/icons')

/** PNGs by size. `inset`: the part of the side that stays clear. */
async function draw(inset) {
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
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{position:absolute;inset:0;margin:auto;width:${side}px;height:${side}px}</style>${source}`
    )
    pictures.set(size, await page.screenshot({ omitBackground: true }))
  }
  await browser.close()
  return pictures
}

/** Windows: a directory of 16 bytes an entry, then the PNGs. A side of 256 is written as 0. */
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

/**
 * macOS: `icns`, the length of all, then per entry its name, its length with these 8 bytes, and the
 * PNG.
 */
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

mkdirSync(folder, { recursive: true })
const plain = await draw(0)
for (const [size, png] of plain) writeFileSync(`${folder}/${size}x${size}.png`, png)
writeFileSync(`${folder}/icon.ico`, ico(plain))
writeFileSync(`${folder}/icon.icns`, icns(await draw(MAC_INSET)))
// Tells a test that the source has not changed since.
writeFileSync(`${folder}/source.sha256`, `${createHash('sha256').update(source).digest('hex')}\n`)
console.log(`icons: ${SIZES.join(', ')} pixels, icon.ico, icon.icns`)
