import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mediaOver, pngOf, startCdn, type TestCdn } from '../../support/service/cdn'

// For a scheme of its own Chromium trusts the offset it asked for, and ignores the status.

let cdn: TestCdn
let folder = ''
beforeEach(async () => {
  cdn = await startCdn()
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-ranges-'))
})
afterEach(async () => {
  await cdn.close()
  await rm(folder, { recursive: true, force: true })
})

/** Each byte after the signature tells its own place. */
const FILE = pngOf(5000).map((byte, at) => (at < 8 ? byte : at % 251))
const ask = (range: string | null) =>
  mediaOver(cdn, folder).ask('/original/1', range === null ? {} : { headers: { range } })

type Respond = (request: IncomingMessage, response: ServerResponse) => void
const serve = (respond: Respond): void => cdn.on('/1', respond)
const whole: Respond = (_, response) =>
  response.writeHead(200, { 'content-length': FILE.byteLength }).end(FILE)

/** A CDN that moves every range by `moved` bytes, and says so. */
const movedBy =
  (moved: number): Respond =>
  ({ headers }, response) => {
    const [, from] = /^bytes=(\d+)-/.exec(headers.range ?? '') ?? []
    // The first bytes, which tell the type, are answered well.
    const start = Number(from) === 0 ? 0 : Number(from) + moved
    const part = FILE.subarray(start)
    const place = `bytes ${start}-${FILE.byteLength - 1}/${FILE.byteLength}`
    response.writeHead(206, { 'content-range': place, 'content-length': part.byteLength })
    response.end(part)
  }

describe('a range that the CDN answers with the whole file', () => {
  it('is cut to the bytes that were asked for, with their place', async () => {
    serve(whole)
    const ranges = fc.record({
      from: fc.nat(FILE.byteLength - 1),
      length: fc.option(fc.integer({ min: 1, max: 6000 }))
    })
    await fc.assert(
      fc.asyncProperty(ranges, async ({ from, length }) => {
        const to = length === null ? '' : from + length - 1
        const end = length === null ? FILE.byteLength : Math.min(from + length, FILE.byteLength)
        const answer = await ask(`bytes=${from}-${to}`)
        expect(answer.status).toBe(206)
        expect(answer.headers.get('content-range')).toBe(
          `bytes ${from}-${end - 1}/${FILE.byteLength}`
        )
        expect(answer.headers.get('content-length')).toBe(String(end - from))
        expect(new Uint8Array(await answer.arrayBuffer())).toEqual(FILE.slice(from, end))
      }),
      { numRuns: 40 }
    )
    await vi.waitFor(() => expect(cdn.open()).toBe(0))
  })

  it('is refused behind its end, and midway where no length was sent', async () => {
    serve(whole)
    expect((await ask(`bytes=${FILE.byteLength}-`)).status).toBe(502)

    serve((_, response) => response.writeHead(200).end(FILE))
    expect((await ask('bytes=1000-')).status).toBe(502)
    const start = await ask('bytes=0-')
    expect([start.status, (await start.arrayBuffer()).byteLength]).toEqual([200, FILE.byteLength])
  })

  it('counts as the whole file when it asks in a way that no player does', async () => {
    serve(whole)
    for (const odd of ['bytes=9-5', 'bytes=-5', 'bytes=0-1,5-9', 'items=5-']) {
      const answer = await ask(odd)
      expect([answer.status, (await answer.arrayBuffer()).byteLength], odd).toEqual([200, 5000])
    }
  })
})

describe('a range that the CDN answers with another one', () => {
  it('is cut when it begins earlier, and refused when it begins later', async () => {
    serve(movedBy(-700))
    const answer = await ask('bytes=1000-1009')
    expect(answer.headers.get('content-range')).toBe('bytes 1000-1009/5000')
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(FILE.slice(1000, 1010))

    serve(movedBy(1))
    expect((await ask('bytes=1000-')).status).toBe(502)
  })

  it.each([
    ['no place', {}],
    ['a place that ends before it begins', { 'content-range': 'bytes 1000-900/5000' }],
    ['a place behind the end', { 'content-range': 'bytes 1000-5000/5000' }],
    ['another unit', { 'content-range': 'items 1000-4999/5000' }],
    ['another length', { 'content-range': 'bytes 1000-4998/5000', 'content-length': '4000' }],
    ['several parts', { 'content-type': 'multipart/byteranges; boundary=x' }],
    ['an encoding', { 'content-range': 'bytes 1000-4999/5000', 'content-encoding': 'gzip' }]
  ])('is refused when it has %s', async (_what, headers) => {
    serve((request, response) =>
      request.headers.range === 'bytes=0-15'
        ? movedBy(0)(request, response)
        : response.writeHead(206, headers).end(FILE.subarray(1000))
    )
    expect((await ask('bytes=1000-')).status).toBe(502)
  })

  it('breaks off when fewer bytes come than its place says', async () => {
    serve((_, response) =>
      response.writeHead(206, { 'content-range': 'bytes 0-4999/5000' }).end(FILE.subarray(0, 4000))
    )
    await expect((await ask('bytes=0-')).arrayBuffer()).rejects.toThrow()
  })
})

it('a part that nobody asked for is no file, unless it is the whole of it', async () => {
  const place =
    (of: string): Respond =>
    (_, response) =>
      response.writeHead(206, { 'content-range': of }).end(FILE)
  serve(place('bytes 0-4999/9000'))
  expect((await ask(null)).status).toBe(502)
  serve(place('bytes 0-4999/5000'))
  expect((await ask(null)).status).toBe(200)
})

it('the type of a file is not read from an answer without the file', async () => {
  serve((_, response) => response.writeHead(403).end(FILE))
  expect((await ask('bytes=1000-')).status).toBe(502)
  expect(cdn.requests).toHaveLength(1)
})
