import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateUploads } from '../../electron/demo/generate'
import { type DemoServer, startDemo } from '../../electron/demo/server'
import { createMedia, type Media } from '../../electron/media/media'

const samples = join(import.meta.dirname, '../../resources/demo')
const uploads = generateUploads(20)
let server: DemoServer
let folder: string
let media: Media

const ask = async (path: string, init?: RequestInit): Promise<Response> => {
  const answer = await media.answer(new Request(`app://ui${path}`, init))
  if (!answer) throw new Error('not a media path')
  return answer
}
const idOf = (type: string): string => uploads.find(({ contentType }) => contentType === type)?.id ?? ''

beforeAll(async () => {
  server = await startDemo({ readSample: (name) => readFile(join(samples, name)), accounts: new Map([['a@b.c', uploads]]) })
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-media-'))
  const origin = new URL(server.baseUrl).origin
  media = createMedia({
    folder,
    loopbackOrigin: origin,
    addressesOf: (id) =>
      id === '7'
        ? { original: 'http://10.0.0.1/x', picture: `${origin}/v1/kling/accounts` }
        : { original: `${origin}/media/${id}/original`, picture: `${origin}/media/${id}/cover` }
  })
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

describe('pictures', () => {
  it('come from the cache only after the page was handed the original, and only as a small WebP', async () => {
    const id = idOf('image')
    const webp = await readFile(join(samples, 'harbour.webp'))
    const put = (body: Uint8Array<ArrayBuffer>) => ask(`/thumb/${id}`, { method: 'PUT', body })
    expect((await ask(`/thumb/${id}`)).status).toBe(404)
    expect((await put(new Uint8Array(webp))).status).toBe(400)
    const original = await ask(`/original/${id}?as=picture`)
    expect([original.status, original.headers.get('content-type'), original.headers.get('cache-control')]).toEqual([200, 'image/png', 'no-store'])
    await original.body?.cancel()
    expect((await put(new Uint8Array(webp))).status).toBe(204)
    expect((await ask(`/thumb/${id}`)).headers.get('content-type')).toBe('image/webp')
    expect((await put(new Uint8Array(webp))).status).toBe(400)
  })

  it('of a video play by ranges', async () => {
    const part = await ask(`/original/${idOf('video')}`, { headers: { range: 'bytes=0-99' } })
    expect([part.status, part.headers.get('content-type'), part.headers.get('content-length')]).toEqual([206, 'video/mp4', '100'])
    expect((await part.arrayBuffer()).byteLength).toBe(100)
  })

  it('are refused from private addresses, and when they are something else', async () => {
    expect((await ask('/original/7')).status).toBe(502)
    expect((await ask('/original/7?as=picture')).status).toBe(502)
    expect(media.answer(new Request('app://ui/thumb/..%2f7'))).toBeNull()
  })
})
