import { afterEach, describe, expect, it } from 'vitest'
import { generateUploads } from '../../../electron/demo/generate'
import { createKling } from '../../../electron/kling/client'
import { createPageSizes, listToTheEnd } from '../../../electron/library/listing'
import { startServer, type TestServer, type TestServerOptions } from '../../support/service/demo'
import { STRAIGHT } from '../../support/system/straight'

const EMAIL = 'a+b@example.com'
let server: TestServer | undefined

async function list(count: number, options: TestServerOptions = {}, pageSize?: () => number) {
  server = await startServer({
    accounts: new Map([
      [EMAIL, generateUploads(count)],
      ['other@example.com', generateUploads(3, 1)]
    ]),
    ...options
  })
  const ids: string[] = []
  const { uploads } = createKling({
    baseUrl: server.baseUrl,
    token: server.token,
    network: STRAIGHT
  })
  const { problem, totals } = await listToTheEnd({
    uploads,
    pageSizes: createPageSizes(pageSize),
    email: EMAIL,
    signal: new AbortController().signal,
    onNew: (fresh) => ids.push(...fresh.map(({ asset }) => asset.id))
  })
  return { problem, totals, ids, requests: server.requests }
}

afterEach(() => server?.close())

describe('a listing', () => {
  it('goes on to the empty page, whatever cap the service puts on a page', async () => {
    const { ids, totals, problem } = await list(1037, { pageCap: 50 })
    expect(problem).toBeNull()
    expect(new Set(ids).size).toBe(1037)
    expect(totals.requests).toBe(Math.ceil(1037 / 50) + 2)
  })

  it('makes ceil(n / page) + 2 requests at the full page size: the last looks from the other end', async () => {
    expect((await list(1037)).totals.requests).toBe(Math.ceil(1037 / 500) + 2)
  })

  it('steps down when a page size is refused, and begins again', async () => {
    const { ids, totals, requests } = await list(120, { pageLimit: 50 })
    expect(ids).toHaveLength(120)
    expect(totals.repeats).toBe(0)
    expect(requests.map(({ query }) => query['pageSize'])).toEqual([
      '500',
      '100',
      '50',
      '50',
      '50',
      '50',
      '50'
    ])
  })

  it('begins with the size that was chosen, and steps down from there', async () => {
    const first = await list(120, {}, () => 50)
    expect(first.requests.map(({ query }) => query['pageSize'])).toEqual([
      '50',
      '50',
      '50',
      '50',
      '50'
    ])
    const refused = await list(120, { pageLimit: 20 }, () => 100)
    expect(refused.requests.map(({ query }) => query['pageSize']).slice(0, 4)).toEqual([
      '100',
      '50',
      '20',
      '20'
    ])
    expect(refused.ids).toHaveLength(120)
  })

  it('keeps its size to the end of a pass, whatever is chosen meanwhile', async () => {
    const sizes = [100, 20, 500, 50]
    const { ids, requests } = await list(250, {}, () => sizes.shift() ?? 20)
    expect(new Set(requests.map(({ query }) => query['pageSize']))).toEqual(new Set(['100']))
    expect(ids).toHaveLength(250)
  })

  it('names the account on every call, encoded', async () => {
    const { requests } = await list(10)
    expect(requests.every(({ url }) => url.includes('email=a%2Bb%40example.com'))).toBe(true)
  })

  it('folds repeats, and ends at a page that brings nothing new', async () => {
    const page = { uploadAssetsList: [{ id: '1' }, { id: 1 }, { id: '2' }, { name: 'no id' }] }
    const { ids, totals } = await list(0, {
      script: () => ({ answer: { status: 200, body: page } })
    })
    expect(ids).toEqual(['1', '2'])
    expect(totals).toEqual({ assets: 2, repeats: 4, unusable: 2, requests: 3 })
  })

  it('is not complete when a page fails, and keeps what came before', async () => {
    const { problem, ids } = await list(1037, {
      script: ({ query }) => (query['pageNum'] === '2' ? { wire: 'cut' } : undefined)
    })
    expect(problem).toMatchObject({ kind: 'interrupted' })
    expect(ids).toHaveLength(500)
  })
})
