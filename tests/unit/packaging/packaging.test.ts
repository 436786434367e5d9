import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { imageSize } from 'image-size'
import { describe, expect, it } from 'vitest'
import { root } from '../../support/root'

const read = (...path: string[]) => readFile(join(root, ...path))
const text = async (...path: string[]) => (await read(...path)).toString('utf8')

describe('the icon', () => {
  it('was drawn from the present source (npm run icons)', async () => {
    const source = createHash('sha256')
      .update(await text('renderer/public/icon.svg'))
      .digest('hex')
    expect((await text('resources/icons/source.sha256')).trim()).toBe(source)
  })

  it.each([16, 24, 32, 48, 64, 128, 256, 512, 1024])('has a picture of %i pixels', async (size) => {
    expect(imageSize(await read(`resources/icons/${size}x${size}.png`))).toMatchObject({
      width: size,
      height: size,
      type: 'png'
    })
  })

  it('holds a whole picture in every size that Windows and macOS ask for', async () => {
    const ico = await read('resources/icons/icon.ico')
    const inIco = Array.from({ length: ico.readUInt16LE(4) }, (_, at) => {
      const entry = 6 + 16 * at
      const offset = ico.readUInt32LE(entry + 12)
      return imageSize(ico.subarray(offset, offset + ico.readUInt32LE(entry + 8))).width
    })
    expect(inIco).toEqual([16, 24, 32, 48, 64, 128, 256])

    const icns = await read('resources/icons/icon.icns')
    expect(icns.readUInt32BE(4)).toBe(icns.length)
    const inIcns: number[] = []
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      inIcns.push(imageSize(icns.subarray(at + 8, at + icns.readUInt32BE(at + 4))).width)
    }
    expect(inIcns.toSorted((a, b) => a - b)).toEqual([
      16, 32, 32, 64, 128, 256, 256, 512, 512, 1024
    ])
  })
})

describe('the installers', () => {
  it('depend on libsecret on Linux and keep their sandbox', async () => {
    const config = await text('electron-builder.yml')
    expect(/^deb:[\s\S]*?libsecret-1-0/m.test(config)).toBe(true)
    expect(/^rpm:[\s\S]*?\blibsecret\b/m.test(config)).toBe(true)
    expect(config).toContain('appimage: 1.0.3')
    expect(config).toContain('hardenedRuntime: true')
  })

  it('allow V8 its compiled code under the hardened runtime of macOS, and nothing else', async () => {
    const allowed = (await text('resources/entitlements.mac.plist')).matchAll(
      /<key>(.*)<\/key>\s*<true/g
    )
    expect([...allowed].map(([, name]) => name)).toEqual(['com.apple.security.cs.allow-jit'])
  })

  it('install for one user on Windows', async () => {
    expect(await text('electron-builder.yml')).toContain('perMachine: false')
  })
})
