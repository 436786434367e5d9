import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Ask, mediaOver, pngOf, startCdn, type TestCdn } from '../../support/service/cdn'

const LIMIT = 100_000
const limits = { pictureBytes: LIMIT, originalBytes: LIMIT, idleMs: 300, pictureMs: 1200 }
const GIGABYTE = 1024 * 1024 * 1024

let cdn: TestCdn
let folder = ''
let ask: Ask
beforeEach(async () => {
  cdn = await startCdn()
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-media-'))
  ask = mediaOver(cdn, folder, limits).ask
})
afterEach(async () => {
  await cdn.close()
  await rm(folder, { recursive: true, force: true })
})

/** How a tile's picture arrives: its status, and its length, or null when it broke off. */
async function arrival(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  cdn.on('/1', answer)
  const { status, body } = await ask('/original/1?as=picture')
  let length = 0
  try {
    for await (const part of body ?? []) length += part.byteLength
  } catch {
    return { status, length: null }
  }
  return { status, length }
}

describe('of a bad CDN', () => {
  it('a picture that says it has 2 GB is not read', async () => {
    expect(
      await arrival((_, response) =>
        response.writeHead(200, { 'content-length': 2 * GIGABYTE }).write(pngOf(1000))
      )
    ).toEqual({
      status: 502,
      length: 0
    })
    await vi.waitFor(() => expect(cdn.open()).toBe(0))
  })

  it('a picture that goes on without end is cut off at the limit', async () => {
    let sent = 0
    const endless = (_: IncomingMessage, response: ServerResponse): void => {
      response.writeHead(200)
      response.write(pngOf(1000))
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(10_000))) sent += 10_000
        response.once('drain', more)
      }
      more()
    }
    expect(await arrival(endless)).toEqual({ status: 200, length: null })
    await vi.waitFor(() => expect(cdn.open()).toBe(0))
    expect(sent).toBeLessThan(GIGABYTE)
  })

  it('a gzip bomb is not asked for, and is cut off at the limit if it comes anyway', async () => {
    const bomb = gzipSync(Buffer.concat([pngOf(1000), Buffer.alloc(50_000_000)]))
    expect(bomb.byteLength).toBeLessThan(LIMIT)
    expect(
      await arrival((_, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
      )
    ).toEqual({ status: 200, length: null })
    expect(cdn.requests[0]?.headers['accept-encoding']).toBe('identity')
  })

  it.each([
    ['HTML', '<!doctype html><title>Sign in</title>', 'image/png'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'image/svg+xml'],
    ['a video in place of a cover', '\0\0\0\x18ftypmp42\0\0\0\0', 'image/jpeg'],
    ['nothing at all', '', 'image/png']
  ])('%s is no picture, whatever it says it is', async (_name, text, type) => {
    expect(
      await arrival((_, response) =>
        response.writeHead(200, { 'content-type': type }).end(text, 'latin1')
      )
    ).toEqual({ status: 502, length: 0 })
  })

  it('a body that is cut off breaks off in the page as well: half a picture is none', async () => {
    const cut = (_: IncomingMessage, response: ServerResponse): void => {
      response.writeHead(200, { 'content-length': 5000 })
      response.write(pngOf(1000), () => response.destroy())
    }
    expect(await arrival(cut)).toEqual({ status: 200, length: null })
  })

  it('a body that stalls is given up', async () => {
    expect(await arrival((_, response) => response.writeHead(200).write(pngOf(1000)))).toEqual({
      status: 200,
      length: null
    })
    await vi.waitFor(() => expect(cdn.open()).toBe(0))
  })

  it('silence instead of headers is given up', async () => {
    expect(await arrival(() => undefined)).toEqual({ status: 502, length: 0 })
  })

  it('a body that trickles, never idle, is given up when its time is over', async () => {
    const trickle = (_: IncomingMessage, response: ServerResponse): void => {
      response.writeHead(200).write(pngOf(100))
      const timer = setInterval(() => response.write('x'), 50)
      response.on('close', () => clearInterval(timer))
    }
    expect(await arrival(trickle)).toEqual({ status: 200, length: null })
    await vi.waitFor(() => expect(cdn.open()).toBe(0))
  })

  it.each([
    ['another port of this machine', 'http://127.0.0.1:9/x'],
    ['this machine over https', 'https://localhost/x'],
    ['the network of the house', 'https://192.168.1.1/x'],
    ['a file', 'file:///etc/passwd'],
    ['plain http', 'http://cdn.example/x'],
    ['credentials', 'https://u:p@cdn.example/x']
  ])('a redirect to %s is not followed', async (_name, location) => {
    expect(await arrival((_, response) => response.writeHead(302, { location }).end())).toEqual({
      status: 502,
      length: 0
    })
    expect(cdn.requests).toHaveLength(1)
  })

  it('a redirect in a circle ends', async () => {
    expect(
      await arrival((_, response) => response.writeHead(302, { location: '/1' }).end())
    ).toEqual({ status: 502, length: 0 })
    expect(cdn.requests).toHaveLength(4)
  })

  it('a part of a file that is no video, midway, is not handed on', async () => {
    cdn.on('/1', (_, response) =>
      response.writeHead(206, { 'content-range': 'bytes 0-9/10' }).end('<html>')
    )
    expect((await ask('/original/1', { headers: { range: 'bytes=5-' } })).status).toBe(502)
    expect(cdn.requests).toHaveLength(1)
  })
})
