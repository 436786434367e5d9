import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Answer, inTurn, rest, says, sends } from '../../support/copies/answers'
import { assetOf, type Copying, clip, KEY, startCopying } from '../../support/copies/copying'

let copying: Copying
beforeEach(async () => {
  copying = await startCopying()
})
afterEach(() => copying.close())

const video = assetOf('7', 'video')
const wasAsked = (): readonly (string | undefined)[] =>
  copying.cdn.requests.map(({ headers }) => headers.range)
async function proved(bytes: Uint8Array): Promise<void> {
  const end = await copying.save(video)
  expect(end).toMatchObject({ kind: 'fetched' })
  const name = end.kind === 'fetched' ? end.copy.name : ''
  expect(await readFile(join(copying.folder, KEY, name))).toEqual(Buffer.from(bytes))
}

/** Tells no length, and breaks off once so much has arrived. */
const cutUnannounced =
  (bytes: Uint8Array, at: number): Answer =>
  (_, response) => {
    const before = copying.received()
    response.writeHead(200, { etag: '"a"' })
    response.write(bytes.subarray(0, at))
    const timer = setInterval(() => {
      if (copying.received() - before >= at) response.destroy()
    }, 1)
    response.on('close', () => clearInterval(timer))
  }
/** The rest in one piece that says which, but not of what. */
const untaggedRest =
  (bytes: Uint8Array): Answer =>
  ({ headers }, response) => {
    const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1])
    const place = `bytes ${from}-${bytes.byteLength - 1}/${bytes.byteLength}`
    response.writeHead(206, { 'content-range': place }).end(bytes.subarray(from))
  }
const RANGE = expect.stringMatching(/^bytes=[1-9]\d*-$/)

it('a part that names no tag is not appended: nobody knows of which file it is', async () => {
  const bytes = await clip()
  const other = Buffer.from(bytes).fill(0x55, 9_000, 9_100)
  copying.cdn.on('/7', inTurn(cutUnannounced(bytes, 5000), untaggedRest(other), sends(bytes)))
  await proved(bytes)
  expect(wasAsked()).toEqual([undefined, RANGE, undefined])
})

/** MP3 frames of 417 bytes: it has an end wherever a frame has one. */
function mp3(frames: number): Buffer {
  const frame = Buffer.alloc(417)
  frame.set([0xff, 0xfb, 0x90, 0x00])
  return Buffer.concat(Array.from({ length: frames }, () => frame))
}

it('a part that ends before the end that it names is not whole, whatever was told before', async () => {
  const sound = mp3(150)
  const short: Answer = ({ headers }, response) => {
    const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1])
    const place = `bytes ${from}-${sound.length - 1}/${sound.length}`
    // No length of its own: it ends where the connection does.
    response.socket?.write(
      `HTTP/1.1 206 Partial Content\r\netag: "a"\r\ncontent-range: ${place}\r\nconnection: close\r\n\r\n`
    )
    response.socket?.end(sound.subarray(from, sound.length - 8 * 417))
  }
  copying.cdn.on('/7', inTurn(cutUnannounced(sound, 50 * 417), short))
  expect(await copying.save(assetOf('7', 'audio'))).toMatchObject({
    kind: 'unproved',
    why: { kind: 'fetch-failed', bytes: 142 * 417, of: sound.length }
  })
})

describe('a range that is refused', () => {
  it.each([416, 403, 404, 400, 500])(
    'by a %i is asked for without one, at once',
    async (status) => {
      const bytes = await clip()
      // Everything has arrived, but its end: by the rules there is no such range.
      copying.cdn.on('/7', inTurn(cutUnannounced(bytes, bytes.length), says(status), sends(bytes)))
      await proved(bytes)
      expect(wasAsked()).toEqual([undefined, RANGE, undefined])
    }
  )

  it('as no try of its own: it is the answer after two breaks that counts', async () => {
    const bytes = await clip()
    const cut = cutUnannounced(bytes, 5000)
    const restCut: Answer = (_, response) => response.destroy()
    copying.cdn.on('/7', inTurn(cut, restCut, says(416), sends(bytes)))
    await proved(bytes)
  })

  it('once: a file that is never there ends', async () => {
    copying.cdn.on('/7', inTurn(cutUnannounced(await clip(), 5000), says(416)))
    expect(await copying.save(video)).toMatchObject({
      why: { kind: 'fetch-failed', tries: 3, bytes: 0, why: { status: 416 } }
    })
    expect(wasAsked()).toEqual([undefined, RANGE, undefined, undefined])
  })

  it.each([429, 503])('by a %i, which speaks of the moment, is asked for again', async (status) => {
    const bytes = await clip()
    copying.cdn.on('/7', inTurn(cutUnannounced(bytes, 5000), says(status), rest(bytes, '"a"')))
    await proved(bytes)
    expect(wasAsked()).toEqual([undefined, RANGE, RANGE])
  })

  it('because its address has expired goes on at the new one', async () => {
    const bytes = await clip()
    copying.cdn.on('/7', inTurn(cutUnannounced(bytes, 5000), says(403)))
    copying.cdn.on('/fresh', rest(bytes, '"a"'))
    copying.renewTo('/fresh')
    await proved(bytes)
    expect(wasAsked()).toEqual([undefined, RANGE, RANGE])
  })
})
