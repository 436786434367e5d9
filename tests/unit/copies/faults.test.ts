import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Answer, cutAt, inTurn, rest, says, sends } from '../../support/copies/answers'
import {
  assetOf,
  type Copying,
  clip,
  JPEG,
  KEY,
  PICTURE,
  startCopying
} from '../../support/copies/copying'

let copying: Copying
beforeEach(async () => {
  copying = await startCopying()
})
afterEach(() => copying.close())

const picture = assetOf('7')
const video = assetOf('7', 'video')
const pathIn = (name: string): string => join(copying.folder, KEY, name)

/** Breaks off once so much has arrived: what is on its way then may be lost. */
const cutOnceRead =
  (bytes: Uint8Array, at: number, headers = {}): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-length': bytes.byteLength, ...headers })
    response.write(bytes.subarray(0, at))
    const timer = setInterval(() => {
      if (copying.received() >= at) response.destroy()
    }, 1)
    response.on('close', () => clearInterval(timer))
  }
const wasAsked = (): readonly (string | undefined)[] =>
  copying.cdn.requests.map(({ headers }) => headers.range)

/** No fault leaves anything behind but what it names. */
async function unproved(asset: typeof picture, why: object, left: readonly string[] = []) {
  expect(await copying.save(asset)).toMatchObject({ kind: 'unproved', why })
  expect(await copying.names()).toEqual(left)
}
async function proved(asset: typeof picture, bytes: Uint8Array) {
  const end = await copying.save(asset)
  expect(end).toMatchObject({ kind: 'fetched', copy: { bytes: bytes.byteLength } })
  if (end.kind !== 'fetched') return ''
  expect(await readFile(pathIn(end.copy.name))).toEqual(Buffer.from(bytes))
  return end.copy.name
}

describe('a picture from a bad CDN is no copy', () => {
  // Nobody waits for a CDN that stalls.
  beforeEach(async () => {
    await copying.close()
    copying = await startCopying({ idleMs: 150, totalMs: 500 })
  })

  it.each<[string, Answer, object]>([
    ['whose body is short', cutAt(PICTURE, 200), { kind: 'fetch-failed', tries: 3 }],
    [
      'whose body is short by one byte',
      cutAt(PICTURE, PICTURE.length - 1),
      { kind: 'fetch-failed' }
    ],
    [
      'that ends early, with a length to match',
      sends(PICTURE.subarray(0, 300)),
      { kind: 'no-end' }
    ],
    [
      'that is announced shorter than it is',
      (_, response) =>
        response.writeHead(200, { 'content-length': 300 }).end(PICTURE.subarray(0, 300)),
      { kind: 'no-end' }
    ],
    [
      'that ends early, without a length',
      (_, response) => response.writeHead(200).end(PICTURE.subarray(0, 300)),
      { kind: 'no-end' }
    ],
    ['that is empty', sends(new Uint8Array()), { kind: 'wrong-length' }],
    [
      'that is a page',
      sends(Buffer.from('<!doctype html><title>Sign in</title>'), { 'content-type': 'image/png' }),
      { kind: 'wrong-type' }
    ],
    [
      'that is a drawing with scripts',
      sends(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')),
      { kind: 'wrong-type' }
    ],
    ['that comes as a part nobody asked for', sends(PICTURE, {}, 206), { kind: 'fetch-failed' }],
    [
      'that stalls',
      (_, r) => r.writeHead(200).write(PICTURE.subarray(0, 100)),
      { kind: 'fetch-failed' }
    ],
    ['that is silence', () => undefined, { kind: 'fetch-failed' }],
    [
      'that drips',
      (_, response) => {
        response.writeHead(200, { 'content-length': PICTURE.length })
        const timer = setInterval(() => response.write(Buffer.of(0)), 100)
        response.on('close', () => clearInterval(timer))
      },
      { kind: 'fetch-failed', why: { kind: 'timed-out' } }
    ],
    [
      'whose gzip breaks off',
      sends(gzipSync(PICTURE).subarray(0, 200), { 'content-encoding': 'gzip' }),
      { kind: 'fetch-failed' }
    ],
    ['that is always 500', says(500), { kind: 'fetch-failed', why: { status: 500 } }],
    [
      'that leads to plain http',
      (_, r) => r.writeHead(302, { location: 'http://cdn.example/x' }).end(),
      { kind: 'fetch-failed' }
    ],
    [
      'that leads to this computer',
      (_, r) => r.writeHead(302, { location: 'https://127.0.0.1/x' }).end(),
      { kind: 'fetch-failed' }
    ],
    [
      'that leads to an address with credentials',
      (_, r) => r.writeHead(302, { location: 'https://u:p@cdn.example/x' }).end(),
      { kind: 'fetch-failed' }
    ],
    [
      'that leads in a circle',
      (_, r) => r.writeHead(302, { location: '/7' }).end(),
      { kind: 'fetch-failed' }
    ]
  ])('%s', { timeout: 20_000 }, async (_name, answer, why) => {
    copying.cdn.on('/7', answer)
    await unproved(picture, why)
  })

  it('at whichever byte it is cut, with a length that says so', async () => {
    for (let at = 0; at < JPEG.length; at += 13) {
      copying.cdn.on('/7', sends(JPEG.subarray(0, at)))
      expect((await copying.save(picture)).kind).toBe('unproved')
    }
    expect(await copying.names()).toEqual([])
  })

  it('that the page cannot decode, or decodes to another size, or does not answer for', async () => {
    copying.cdn.on('/7', sends(PICTURE))
    copying.decodesTo(null)
    await unproved(picture, { kind: 'not-decoded' })
    copying.decodesTo({ width: 30, height: 15 })
    await unproved(picture, { kind: 'other-size', found: { width: 30, height: 15 } })
    copying.decodesTo({ durationMs: 4000 })
    await unproved(picture, { kind: 'not-decoded' })
    copying.decodesTo('silent')
    await unproved(picture, { kind: 'not-answered' })
  })
})

describe('an address that has expired', () => {
  it.each([400, 401, 403, 404, 410])('%i: it is renewed once, and then proved', async (status) => {
    copying.cdn.on('/7', says(status))
    copying.cdn.on('/fresh', sends(PICTURE))
    copying.renewTo('/fresh')
    await proved(picture, PICTURE)
    expect(copying.renewals()).toBe(1)
  })

  it('and is not renewed is named, and asked for no further time', async () => {
    copying.cdn.on('/7', says(403))
    await unproved(picture, { kind: 'no-address' })
    expect(copying.cdn.requests).toHaveLength(1)
  })
})

describe('a picture starts anew, and is proved once it comes whole', () => {
  it.each<[string, Answer]>([
    ['after a reset', cutAt(PICTURE, 200, { etag: '"a"' })],
    ['after a reset at the first byte', cutAt(PICTURE, 0)],
    ['after a 503', says(503)]
  ])('%s', async (_name, bad) => {
    copying.cdn.on('/7', inTurn(bad, sends(PICTURE, { etag: '"a"' })))
    expect(await proved(picture, PICTURE)).toBe('2026-11-26-7.png')
    expect(wasAsked()).toEqual([undefined, undefined])
  })

  it('compressed although nobody asked, as it was before', async () => {
    copying.cdn.on('/7', sends(gzipSync(PICTURE), { 'content-encoding': 'gzip' }))
    await proved(picture, PICTURE)
  })
})

describe('a clip goes on only where the CDN proves that it is the same file', () => {
  it('by a range, with If-Range and a strong tag', async () => {
    const bytes = await clip()
    copying.cdn.on('/7', inTurn(cutOnceRead(bytes, 5000, { etag: '"a"' }), rest(bytes, '"a"')))
    await proved(video, bytes)
    const [, second] = copying.cdn.requests
    expect(second?.headers['if-range']).toBe('"a"')
    expect(second?.headers.range).toMatch(/^bytes=[1-9]\d*-$/)
  })

  it.each<[string, (bytes: Uint8Array) => readonly Answer[]]>([
    [
      'another start than asked for',
      (bytes) => [
        cutOnceRead(bytes, 5000, { etag: '"a"' }),
        (_, response) =>
          response
            .writeHead(206, {
              etag: '"a"',
              'content-range': `bytes 9-${bytes.length - 1}/${bytes.length}`
            })
            .end(bytes.subarray(9)),
        sends(bytes, { etag: '"a"' })
      ]
    ],
    [
      'another tag',
      (bytes) => [cutOnceRead(bytes, 5000, { etag: '"a"' }), rest(bytes, '"b"'), sends(bytes)]
    ],
    [
      'another length in all',
      (bytes) => [
        cutOnceRead(bytes, 5000, { etag: '"a"' }),
        rest(Buffer.concat([bytes, Buffer.alloc(9)]), '"a"'),
        sends(bytes)
      ]
    ],
    ['the whole file', (bytes) => [cutOnceRead(bytes, 5000, { etag: '"a"' }), sends(bytes)]]
  ])('an answer with %s is not appended', async (_name, answers) => {
    const bytes = await clip()
    const inOrder = answers(bytes)
    copying.cdn.on('/7', inTurn(...inOrder))
    await proved(video, bytes)
    // After a part that does not fit, the whole file is asked for.
    if (inOrder.length === 3) expect(wasAsked()).toEqual([undefined, expect.anything(), undefined])
  })

  it('a weak tag, or none, is no promise of the same bytes', async () => {
    const bytes = await clip()
    copying.cdn.on(
      '/7',
      inTurn(cutOnceRead(bytes, 5000, { etag: 'W/"a"' }), cutAt(bytes, 9), sends(bytes))
    )
    await proved(video, bytes)
    expect(wasAsked()).toEqual([undefined, undefined, undefined])
  })

  it('half a clip that still plays is no copy', async () => {
    const bytes = await clip()
    copying.cdn.on('/7', sends(bytes.subarray(0, bytes.length - 1)))
    await unproved(video, { kind: 'no-end' })
  })

  it('and a clip of another duration is none', async () => {
    copying.cdn.on('/7', sends(await clip()))
    copying.decodesTo({ durationMs: 3000 })
    await unproved(video, { kind: 'other-duration', toldMs: 4000, foundMs: 3000 })
  })
})
