import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TAKEN_BACK, THUMBNAIL_LIMIT_BYTES } from '@shared/media'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OPENED_AT_ONCE, PICTURES_AT_ONCE } from '../../../electron/media/originals'
import { inRoot } from '../../support/root'
import { mediaOver, pngOf, startCdn, type TestCdn } from '../../support/service/cdn'

const sample = async (name: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await readFile(inRoot('resources/demo', name)))
let cdn: TestCdn
let folder = ''
beforeEach(async () => {
  cdn = await startCdn()
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-media-'))
})
afterEach(async () => {
  await cdn.close()
  await rm(folder, { recursive: true, force: true })
})

describe('small pictures', () => {
  it('are accepted once per picture the page was given, as WebP, and need no network then', async () => {
    const { ask } = mediaOver(cdn, folder)
    cdn.on('/12', (_, response) => response.end(pngOf(3000)))
    const webp = await sample('harbour.webp')
    const put = (body: Uint8Array<ArrayBuffer>) =>
      ask('/thumb/12?side=320', { method: 'PUT', body })
    const serve = async () => {
      const original = await ask('/original/12?as=picture')
      expect([
        original.status,
        original.headers.get('content-type'),
        original.headers.get('cache-control')
      ]).toEqual([200, 'image/png', 'no-store'])
      await original.arrayBuffer()
    }
    expect((await ask('/thumb/12?side=320')).status).toBe(404)
    expect((await put(webp)).status).toBe(400)
    await serve()
    expect((await put(pngOf(100))).status).toBe(400)
    expect((await put(webp)).status).toBe(400)
    await serve()
    const large = new Uint8Array(THUMBNAIL_LIMIT_BYTES + 1)
    large.set(webp)
    expect((await put(large)).status).toBe(413)
    await serve()
    expect((await put(webp)).status).toBe(204)
    expect((await ask('/thumb/12?side=320')).headers.get('content-type')).toBe('image/webp')
    expect((await put(webp)).status).toBe(400)
    expect(cdn.requests).toHaveLength(3)
  })

  it('are stored by size: a larger one serves as a smaller one, but not vice versa', async () => {
    const { ask } = mediaOver(cdn, folder)
    const webp = await sample('harbour.webp')
    for (const [id, side] of [
      [1, 320],
      [2, 640]
    ]) {
      cdn.on(`/${id}`, (_, response) => response.end(pngOf(100)))
      await (await ask(`/original/${id}?as=picture`)).arrayBuffer()
      expect((await ask(`/thumb/${id}?side=${side}`, { method: 'PUT', body: webp })).status).toBe(
        204
      )
    }
    const status = async (id: number, side: number) =>
      (await ask(`/thumb/${id}?side=${side}`)).status
    expect([
      await status(1, 320),
      await status(1, 640),
      await status(2, 320),
      await status(2, 640)
    ]).toEqual([200, 404, 200, 200])
    expect([await status(1, 4000), (await ask('/thumb/1')).status]).toEqual([400, 400])
  })

  it('have no other path than plain ids', () => {
    const { media } = mediaOver(cdn, folder)
    for (const path of ['/thumb/..%2f7', '/thumb/', '/thumb/7/8', '/original/7x'])
      expect(media.answer(new Request(`app://ui${path}`))).toBeNull()
  })
})

describe('a fetch from the CDN', () => {
  it('carries no token, cookie or referrer, even after the CDN has set one and redirected', async () => {
    const { ask } = mediaOver(cdn, folder)
    cdn.on('/1', (_, response) =>
      response.writeHead(302, { location: '/2', 'set-cookie': 'a=b; Path=/' }).end()
    )
    cdn.on('/2', (_, response) => response.writeHead(200, { 'set-cookie': 'c=d' }).end(pngOf(10)))
    for (let time = 0; time < 2; time += 1)
      expect((await (await ask('/original/1')).arrayBuffer()).byteLength).toBe(10)
    expect(cdn.requests.map(({ path }) => path)).toEqual(['/1', '/2', '/1', '/2'])
    for (const { headers } of cdn.requests) {
      for (const name of ['cookie', 'authorization', 'referer', 'origin'])
        expect(headers[name]).toBeUndefined()
    }
  })

  it('plays by ranges: the part that was asked for, with its place', async () => {
    const { ask } = mediaOver(cdn, folder)
    const clip = await sample('clip-a.mp4')
    cdn.on('/1', ({ headers }, response) => {
      const [, from = '0', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? []
      const part = clip.subarray(Number(from), to === '' ? clip.byteLength : Number(to) + 1)
      const range = `bytes ${from}-${Number(from) + part.byteLength - 1}/${clip.byteLength}`
      response
        .writeHead(206, { 'content-range': range, 'content-length': part.byteLength })
        .end(part)
    })
    const part = async (range: string) => {
      const answer = await ask('/original/1', { headers: { range } })
      return [
        answer.status,
        answer.headers.get('content-type'),
        answer.headers.get('content-range'),
        (await answer.arrayBuffer()).byteLength
      ]
    }
    // Midway the first bytes say nothing: those of the file are asked for, and remembered.
    expect(await part('bytes=1000-1099')).toEqual([
      206,
      'video/mp4',
      `bytes 1000-1099/${clip.byteLength}`,
      100
    ])
    expect(await part('bytes=2000-2009')).toEqual([
      206,
      'video/mp4',
      `bytes 2000-2009/${clip.byteLength}`,
      10
    ])
    expect(cdn.requests.map(({ headers }) => headers.range)).toEqual([
      'bytes=0-63',
      'bytes=1000-1099',
      'bytes=2000-2009'
    ])
  })

  it('is one of six at most until its body has ended; tiles leave two to what was opened', async () => {
    const { ask } = mediaOver(cdn, folder)
    const held: (() => void)[] = []
    for (let id = 0; id < 20; id += 1) {
      cdn.on(`/${id}`, (_, response) => {
        response.writeHead(200)
        response.write(pngOf(100))
        held.push(() => response.end())
      })
    }
    const tiles = Array.from({ length: 10 }, (_, id) =>
      ask(`/original/${id}?as=picture`).then((answer) => answer.arrayBuffer())
    )
    const opened = Array.from({ length: 10 }, (_, id) =>
      ask(`/original/${10 + id}`).then((answer) => answer.arrayBuffer())
    )
    await vi.waitFor(() => expect(cdn.open()).toBe(PICTURES_AT_ONCE + OPENED_AT_ONCE))
    // All headers that can be out are out: only an end lets the next one through.
    await Promise.all(Array.from({ length: 50 }, () => new Promise(setImmediate)))
    expect(cdn.requests).toHaveLength(6)
    let most = 0
    while (held.length > 0) {
      most = Math.max(most, cdn.open())
      held.shift()?.()
      await new Promise(setImmediate)
      if (held.length === 0 && cdn.requests.length < 20)
        await vi.waitFor(() => expect(held.length).toBeGreaterThan(0))
    }
    await Promise.all([...tiles, ...opened])
    expect(cdn.requests).toHaveLength(20)
    expect(most).toBe(6)
  })

  it('ends when the page cancels it: in the queue, without headers, or in the body', async () => {
    const { media, ask } = mediaOver(cdn, folder)
    for (let id = 1; id <= PICTURES_AT_ONCE; id += 1) cdn.on(`/${id}`, () => undefined)
    const silent = Array.from({ length: PICTURES_AT_ONCE }, (_, at) =>
      ask(`/original/${at + 1}?as=picture`)
    )
    const waiting = ask('/original/99?as=picture')
    await vi.waitFor(() => expect(cdn.open()).toBe(PICTURES_AT_ONCE))
    media.cancel(['99', '1', '2', '3', '4'])
    expect((await Promise.all([...silent, waiting])).map(({ status }) => status)).toEqual(
      Array.from({ length: PICTURES_AT_ONCE + 1 }, () => TAKEN_BACK)
    )
    await vi.waitFor(() => expect(cdn.open()).toBe(0))
    expect(cdn.requests.some(({ path }) => path === '/99')).toBe(false)

    cdn.on('/5', (_, response) => {
      response.writeHead(200)
      response.write(pngOf(100))
    })
    const begun = await ask('/original/5?as=picture')
    expect(cdn.open()).toBe(1)
    await begun.body?.cancel()
    await vi.waitFor(() => expect(cdn.open()).toBe(0))
  })
})
