import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { generateUploads } from '../../../electron/demo/generate'
import { createKling } from '../../../electron/kling/client'
import { createLibrary } from '../../../electron/library/library'
import { createCache } from '../../../electron/media/cache'
import { createMedia } from '../../../electron/media/media'
import { systemClock } from '../../../electron/time/clock'
import { type Ask, askOf } from '../../support/service/cdn'
import { startServer, type TestServer } from '../../support/service/demo'
import { STRAIGHT } from '../../support/system/straight'

const EMAIL = 'a@b.c'
/** The service's pages: what is in the middle is read by pages of 18. */
const PAGE = 20
const uploads = generateUploads(55)
const idAt = (index: number): string => uploads[index]?.id ?? ''

let server: TestServer
let folder = ''
let ask: Ask
/** Hours go by at once. */
let elapsed = 0
let close = (): void => undefined
/** Requests that the listing took. */
let listed = 0
beforeEach(async () => {
  server = await startServer({ accounts: new Map([[EMAIL, uploads]]), pageCap: PAGE })
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-renewal-'))
  const kling = createKling({ baseUrl: server.baseUrl, token: server.token, network: STRAIGHT })
  close = kling.close
  const library = await new Promise<ReturnType<typeof createLibrary>>((resolve) => {
    const made = createLibrary({
      account: EMAIL,
      uploads: kling.uploads,
      clock: { ...systemClock, elapsed: () => elapsed },
      emitPage: () => undefined,
      emitEnd: ({ requests }) => {
        listed = requests
        resolve(made)
      }
    })
    made.list()
  })
  ask = askOf(
    createMedia({
      account: 'acc',
      cache: createCache(folder, 1_000_000),
      loopbackOrigin: new URL(server.baseUrl).origin,
      addressesOf: (id) => library.find(id)?.media,
      renew: library.renew,
      network: STRAIGHT
    })
  )
})
afterEach(async () => {
  close()
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

const picture = async (index: number): Promise<number> => {
  const answer = await ask(`/original/${idAt(index)}?as=picture`)
  await answer.arrayBuffer()
  return answer.status
}
/** The pages that were listed since the library was complete. */
const pages = (): (string | undefined)[] =>
  server.requests.slice(listed).map(({ query }) => query['pageNum'])

describe('an address that has expired', () => {
  it('is renewed by listing the page that held the asset, and that renews all of the page', async () => {
    expect(await picture(23)).toBe(200)
    server.expire()
    expect(await picture(23)).toBe(200)
    expect(await picture(24)).toBe(200)
    expect(await Promise.all([picture(20), picture(21), picture(22)])).toEqual([200, 200, 200])
    expect(pages()).toEqual(['2'])
    expect(server.requests.at(-1)?.query).toMatchObject({ email: EMAIL, sort: 'desc' })
    // Once as it was, refused, once more: and of the others of the page once.
    expect(server.cdn.requests).toHaveLength(3 + 4)
  })

  it('is asked for once by many assets of a page', async () => {
    server.expire()
    expect(await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map(picture))).toEqual(
      Array.from({ length: 8 }, () => 200)
    )
    expect(pages()).toEqual(['1'])
  })

  it('is looked for on the neighbouring pages when the asset has moved', async () => {
    server.expire()
    server.store.remove(
      EMAIL,
      uploads.slice(0, 5).map(({ id }) => id)
    )
    expect(await picture(22)).toBe(200)
    expect(pages()).toEqual(['2', '1'])
  })

  it('is asked for as often as need be, each page once a minute', async () => {
    server.store.remove(EMAIL, [idAt(30)])
    expect(await picture(30)).toBe(502)
    expect(pages()).toEqual(['2', '1', '3'])
    expect(await picture(30)).toBe(502)
    expect(pages()).toHaveLength(3)

    elapsed += 60_000
    expect(await picture(30)).toBe(502)
    expect(pages()).toHaveLength(6)
  })

  it('is renewed after a renewal that failed', async () => {
    server.expire()
    server.setScript(() => ({ answer: { status: 500, body: '' } }))
    expect(await picture(3)).toBe(502)

    server.setScript(undefined)
    elapsed += 60_000
    expect(await picture(3)).toBe(200)
  })

  it('is not listed again and again when the CDN refuses new addresses as well', async () => {
    server.refuse()
    const pictures = uploads
      .slice(0, 18)
      .flatMap(({ contentType }, index) => (contentType === 'audio' ? [] : [index]))
    for (const index of pictures) expect(await picture(index)).toBe(502)
    expect(pages()).toEqual(['1'])
    // As it was, for each: there is no other address to try.
    expect(server.cdn.requests).toHaveLength(pictures.length)
  })
})
