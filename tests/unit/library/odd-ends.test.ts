import type { Asset } from '@shared/asset'
import type { ListingEnd } from '@shared/listing'
import { afterEach, describe, expect, it } from 'vitest'
import { generateUploads } from '../../../electron/demo/generate'
import { createKling } from '../../../electron/kling/client'
import { createLibrary } from '../../../electron/library/library'
import { systemClock } from '../../../electron/time/clock'
import { startServer, type TestServer } from '../../support/service/demo'
import type { Fault } from '../../support/service/script'
import { STRAIGHT } from '../../support/system/straight'

const EMAIL = 'anna@example.com'
const ASSETS = 120
const SIZE = 50
let server: TestServer | undefined
afterEach(() => server?.close())

/** A library of `ASSETS`, in pages of `SIZE`. `list` answers the end of a listing and its ids. */
async function libraryOf(assets: number) {
  const started = await startServer({ accounts: new Map([[EMAIL, generateUploads(assets)]]) })
  server = started
  const { uploads } = createKling({
    baseUrl: started.baseUrl,
    token: started.token,
    network: STRAIGHT
  })
  const ids = new Set<string>()
  let ended: (end: ListingEnd) => void = () => undefined
  const library = createLibrary({
    account: EMAIL,
    uploads,
    clock: systemClock,
    pageSize: () => SIZE,
    emitPage: (page: { assets: readonly Asset[] }) => {
      for (const { id } of page.assets) ids.add(id)
    },
    emitEnd: (end) => ended({ library: 'uploads', ...end })
  })
  const list = async () => {
    ids.clear()
    const before = started.requests.length
    const end = new Promise<ListingEnd>((resolve) => {
      ended = resolve
    })
    library.list()
    return { ...(await end), ids: ids.size, asked: started.requests.length - before }
  }
  return { library, list, setScript: started.setScript }
}

const answering = (status: number, body: unknown): Fault => ({ answer: { status, body } })
const BEYOND: readonly (readonly [string, Fault])[] = [
  ['null', answering(200, 'null')],
  ['nothing at all', answering(200, '')],
  ['{}', answering(200, {})],
  ['[]', answering(200, [])],
  ['204', answering(204, '')],
  ['an empty list', answering(200, { uploadAssetsList: [] })],
  ['no list', answering(200, { uploadAssetsList: null })],
  ['400', answering(400, { error: 'Invalid parameters' })]
]
const lastPage = (assets: number): number => Math.ceil(assets / SIZE)

describe('the end of a listing', () => {
  it.each(BEYOND)('is known when the page after the last is %s', async (_what, fault) => {
    const { library, list, setScript } = await libraryOf(ASSETS)
    setScript(({ query }) => (Number(query['pageNum']) > lastPage(ASSETS) ? fault : undefined))

    const { problem, completeness, ids, asked } = await list()
    expect({ problem, ids }).toEqual({ problem: null, ids: ASSETS })
    expect(completeness).toEqual({ kind: 'complete' })
    expect(asked).toBeLessThanOrEqual(lastPage(ASSETS) + 4)

    const [gone] = generateUploads(ASSETS)
    const target = { id: gone?.id ?? '', createdAt: gone?.createTime ?? null }
    const fates = await library.prove([target], { signal: new AbortController().signal })
    expect(fates.get(target.id)?.kind).toBe('there')
  })

  it.each(BEYOND)('is not where a page within is %s', async (_what, fault) => {
    const { library, list, setScript } = await libraryOf(ASSETS)
    setScript(({ query }) => (Number(query['pageNum']) >= 2 ? fault : undefined))

    expect((await list()).completeness).toMatchObject({ kind: 'partial' })
    expect(library.find(generateUploads(ASSETS)[0]?.id ?? '')).toBeDefined()
  })

  it('is not where a page within is empty once: it is asked for again', async () => {
    const { list, setScript } = await libraryOf(ASSETS)
    let times = 0
    setScript(({ query }) => {
      if (query['pageNum'] !== '2' || query['sort'] !== 'desc') return undefined
      times += 1
      return times === 1 ? { listing: 'short' } : undefined
    })
    expect(await list()).toMatchObject({ problem: null, ids: ASSETS })
  })

  it('of an account without uploads is its first page', async () => {
    const { list } = await libraryOf(0)
    expect(await list()).toMatchObject({ problem: null, ids: 0 })
  })
})
