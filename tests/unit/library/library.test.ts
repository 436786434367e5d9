import type { ListedPage, ListingEnd, ListingWait } from '@shared/listing'
import { afterEach, describe, expect, it } from 'vitest'
import { generateUploads } from '../../../electron/demo/generate'
import { createKling } from '../../../electron/kling/client'
import { createLibrary, type Library } from '../../../electron/library/library'
import { startServer, type TestServer } from '../../support/service/demo'
import type { Script } from '../../support/service/script'
import { createTestClock, type TestClock } from '../../support/system/clock'
import { STRAIGHT } from '../../support/system/straight'

const EMAIL = 'a+b@example.com'

interface Scene {
  readonly server: TestServer
  readonly library: Library
  readonly clock: TestClock
  readonly ids: readonly string[]
  /** Ids in the order in which they came. */
  readonly shown: string[]
  readonly waits: ListingWait['wait'][]
  /** Lists to the end. */
  readonly list: () => Promise<ListingEnd>
}

let close = async (): Promise<void> => undefined
afterEach(() => close())

async function open(count: number, pageCap: number, parallel = 1): Promise<Scene> {
  const uploads = generateUploads(count)
  const server = await startServer({ accounts: new Map([[EMAIL, uploads]]), pageCap })
  const kling = createKling({ baseUrl: server.baseUrl, token: server.token, network: STRAIGHT })
  const clock = createTestClock()
  const shown: string[] = []
  const waits: ListingWait['wait'][] = []
  let onEnd: (end: ListingEnd) => void = () => undefined
  const library = createLibrary({
    account: EMAIL,
    uploads: kling.uploads,
    clock,
    parallel: () => parallel,
    emitPage: ({ assets }: Pick<ListedPage, 'assets'>) => shown.push(...assets.map(({ id }) => id)),
    emitEnd: (end) => onEnd({ library: 'uploads', ...end }),
    emitWait: ({ wait }) => waits.push(wait)
  })
  close = async () => {
    kling.close()
    await server.close()
  }
  return {
    server,
    library,
    clock,
    ids: uploads.map(({ id }) => id),
    shown,
    waits,
    list: () =>
      new Promise((resolve) => {
        onEnd = resolve
        shown.length = 0
        library.list()
      })
  }
}
/** Does something to the page with this number among all pages asked for. */
const onPage = (number: number, act: () => ReturnType<Script>): Script => {
  let asked = 0
  return ({ method }) => {
    asked += method === 'GET' ? 1 : 0
    return method === 'GET' && asked === number ? act() : undefined
  }
}

describe('a listing', () => {
  it('names the account on every call, encoded', async () => {
    const { list, server } = await open(10, 500)
    await list()
    expect(server.requests.every(({ url }) => url.includes('email=a%2Bb%40example.com'))).toBe(true)
  })

  it('hands on records in order, with several pages in flight', async () => {
    const { list, shown, ids } = await open(730, 50, 4)
    expect(await list()).toMatchObject({ completeness: { kind: 'complete' }, assets: 730 })
    expect(shown).toEqual(ids)
  })

  it('waits as long as a 429 asks, says so, and goes on at the page that failed', async () => {
    const { list, server, clock, waits, shown, ids } = await open(300, 50)
    server.setScript(
      onPage(4, () => ({
        answer: { status: 429, body: '', headers: { 'retry-after': '120' } }
      }))
    )
    const end = await list()
    expect(end).toMatchObject({ problem: null, completeness: { kind: 'complete' } })
    expect(shown).toEqual(ids)
    expect(clock.waits).toEqual([120_000])
    expect(waits).toMatchObject([{ why: { kind: 'rate-limited' } }, null])
    const asked = server.requests.map(({ query }) => `${query['pageNum']}/${query['pageSize']}`)
    expect(asked[4]).toBe(asked[3])
  })

  it.each<[string, ReturnType<Script>]>([
    ['a 503', { answer: { status: 503, body: '' } }],
    ['a reset', { wire: 'reset' }],
    ['an answer that breaks off', { wire: 'cut' }]
  ])('goes on after %s', async (_name, fault) => {
    const { list, server, shown, ids } = await open(300, 50)
    server.setScript(onPage(3, () => fault))
    expect(await list()).toMatchObject({ problem: null, completeness: { kind: 'complete' } })
    expect(shown).toEqual(ids)
  })

  it('gives up on trouble that does not pass, with what it has', async () => {
    const { list, server, shown } = await open(300, 50)
    server.setScript(({ query }) =>
      query['pageNum'] === '1' ? undefined : { answer: { status: 500, body: '' } }
    )
    const end = await list()
    expect(end).toMatchObject({
      problem: { kind: 'service-failed' },
      completeness: { kind: 'partial', why: 'broken-off' }
    })
    expect(new Set(shown).size).toBe(100)
  })

  it('can be cancelled while it waits for the service', async () => {
    const { list, server, library, shown } = await open(300, 50)
    server.setScript(onPage(3, () => ({ wire: 'never' })))
    const listing = list()
    await expect.poll(() => server.requests.length).toBe(3)
    expect(library.cancel()).toBe(true)
    expect(await listing).toMatchObject({ problem: { kind: 'cancelled' } })
    expect(shown.length).toBeGreaterThan(0)
    expect(library.cancel()).toBe(false)
  })

  it('asks for a smaller page from then on where the service refuses the size', async () => {
    const uploads = generateUploads(120)
    const server = await startServer({ accounts: new Map([[EMAIL, uploads]]), pageLimit: 50 })
    const { uploads: api, ...kling } = {
      ...createKling({ baseUrl: server.baseUrl, token: server.token, network: STRAIGHT })
    }
    close = async () => {
      kling.close()
      await server.close()
    }
    const listOnce = () =>
      new Promise<ListingEnd>((resolve) => {
        onEnd = resolve
        library.list()
      })
    let onEnd: (end: ListingEnd) => void = () => undefined
    const library = createLibrary({
      account: EMAIL,
      uploads: api,
      clock: createTestClock(),
      emitPage: () => undefined,
      emitEnd: (end) => onEnd({ library: 'uploads', ...end })
    })
    expect(await listOnce()).toMatchObject({ assets: 120, completeness: { kind: 'complete' } })
    const before = server.requests.length
    await listOnce()
    const sizes = server.requests.slice(before).map(({ query }) => Number(query['pageSize']))
    expect(Math.max(...sizes)).toBe(50)
  })

  it.each([true, false])('counts entries without a usable id once: %s', async (hasNameless) => {
    const { list, library, server } = await open(0, 500)
    const entry = (id: number) => ({ id: String(id), createTime: 1e12 + id * 3_600_000 })
    const nameless = hasNameless ? [{ name: 'no id' }] : []
    const entries = [entry(3), ...nameless, entry(2), entry(1)]
    server.setScript(({ query }) => {
      const isFirst = query['pageNum'] === '1'
      const turned = query['sort'] === 'asc' ? entries.toReversed() : entries
      return { answer: { status: 200, body: { uploadAssetsList: isFirst ? turned : [] } } }
    })
    expect(await list()).toMatchObject({ assets: 3, unusable: nameless.length, repeats: 0 })
    // The one that names nothing may be any asset.
    expect(library.isGone('7')).toBe(!hasNameless)
  })
})

describe('an asset that a later listing does not show', () => {
  it('leaves the library if its absence is proved', async () => {
    const { list, library, server, ids } = await open(300, 50)
    await list()
    server.store.remove(EMAIL, ids.slice(100, 120))
    expect(await list()).toMatchObject({ completeness: { kind: 'complete' } })
    expect(ids.filter((id) => !library.find(id))).toEqual(ids.slice(100, 120))
  })

  it('stays if the listing broke off, or showed nothing (R41)', async () => {
    const { list, library, server, ids } = await open(300, 50)
    await list()
    server.setScript(() => ({ answer: { status: 200, body: { uploadAssetsList: [] } } }))
    expect(await list()).toMatchObject({
      problem: null,
      completeness: { kind: 'partial', why: 'empty' }
    })
    server.setScript(({ query }) =>
      query['pageNum'] === '1' ? undefined : { answer: { status: 401, body: '' } }
    )
    expect(await list()).toMatchObject({ problem: { kind: 'unauthorized' } })
    expect(ids.every((id) => library.find(id))).toBe(true)
  })

  it('stays, and is shown again, if only the listing left it out', async () => {
    const { list, library, server, ids, shown } = await open(300, 500)
    await list()
    // Left out of both first pages of the listing, and there in every answer after them.
    const [odd = ''] = ids.slice(150)
    const upload = server.store.find(odd)
    server.store.remove(EMAIL, [odd])
    server.setScript(
      onPage(4, () => {
        if (upload) server.store.add(EMAIL, upload)
        return undefined
      })
    )
    expect(await list()).toMatchObject({ completeness: { kind: 'complete' } })
    expect(library.find(odd)).toBeDefined()
    expect(shown).toContain(odd)
  })
})

describe('a proof', () => {
  const never = new AbortController().signal

  it('needs no listing: then two whole passes tell', async () => {
    const { library, server, ids } = await open(300, 50)
    server.store.remove(EMAIL, ids.slice(0, 5))
    const targets = ids.slice(0, 10).map((id) => ({ id, createdAt: 0 }))
    const fates = await library.prove(targets, { signal: never })
    expect(targets.map(({ id }) => fates.get(id)?.kind)).toEqual([
      ...Array.from({ length: 5 }, () => 'gone'),
      ...Array.from({ length: 5 }, () => 'there')
    ])
  })

  it('is open where the service cannot be asked to the end, and calls nothing gone', async () => {
    const { list, library, server, ids } = await open(300, 50)
    await list()
    server.store.remove(EMAIL, ids.slice(0, 5))
    server.setScript(() => ({ answer: { status: 401, body: '' } }))
    const targets = ids.slice(0, 5).map((id) => ({ id, createdAt: 0 }))
    const fates = await library.prove(targets, { signal: never })
    expect([...fates.values()]).toMatchObject(
      targets.map(() => ({ why: 'unreadable', problem: { kind: 'unauthorized' } }))
    )
  })

  it('ends at once when it is cancelled, though the service is silent', async () => {
    const { list, library, server, ids } = await open(300, 50)
    await list()
    server.setScript(() => ({ wire: 'never' }))
    const controller = new AbortController()
    const asked = server.requests.length
    const proving = library.prove([{ id: ids[0] ?? '', createdAt: 0 }], {
      signal: controller.signal
    })
    await expect.poll(() => server.requests.length).toBeGreaterThan(asked)
    controller.abort()
    expect([...(await proving).values()]).toMatchObject([
      { why: 'unreadable', problem: { kind: 'cancelled' } }
    ])
  })

  it('knows what was forgotten from what is gone', async () => {
    const { list, library, server, ids } = await open(300, 50)
    await list()
    library.forget(ids.slice(10, 14))
    server.store.remove(EMAIL, ids.slice(12, 14))
    const targets = ids.slice(10, 14).map((id) => ({ id, createdAt: 0 }))
    const fates = await library.prove(targets, { signal: never })
    expect(targets.map(({ id }) => fates.get(id)?.kind)).toEqual(['there', 'there', 'gone', 'gone'])
  })
})
