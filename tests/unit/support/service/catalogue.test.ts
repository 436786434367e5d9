import { afterEach, describe, expect, it } from 'vitest'
import { generateUploads } from '../../../../electron/demo/generate'
import {
  drawOddities,
  ODDITY_KINDS,
  type Oddity,
  type OddityKind
} from '../../../support/service/catalogue'
import { startServer, type TestServer } from '../../../support/service/demo'
import { createDie } from '../../../support/service/faults'
import { oddScript } from '../../../support/service/odd/service'
import {
  createRawClient,
  type RawAnswer,
  type RawClient
} from '../../../support/service/raw-client'

const EMAIL = 'odd@example.com'
const ASSETS = 60
const HOUR_MS = 3_600_000
const servers: TestServer[] = []

interface OddService extends RawClient {
  readonly server: TestServer
  /** Every id, newest first. */
  readonly all: readonly string[]
}

async function serviceWith(...oddities: readonly Oddity[]): Promise<OddService> {
  const uploads = generateUploads(ASSETS)
  const server = await startServer({
    accounts: new Map([[EMAIL, uploads]]),
    script: oddScript(oddities, createDie(7))
  })
  servers.push(server)
  return { ...createRawClient(server, EMAIL), server, all: uploads.map(({ id }) => id) }
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

const timesIn = ({ body }: RawAnswer): number[] =>
  [...body.matchAll(/"createTime":(\d+)/g)].map(([, time]) => Number(time))

/** A new oddity does not compile until it is proved here. */
const PROOFS: { readonly [K in OddityKind]: () => Promise<void> } = {
  'page-cap': async () => {
    const { ids, all } = await serviceWith({ kind: 'page-cap', assets: 7 })
    expect(await ids(1, 50)).toEqual(all.slice(0, 7))
    expect(await ids(2, 50)).toEqual(all.slice(7, 14))
  },

  'changing-cap': async () => {
    const { ids } = await serviceWith({ kind: 'changing-cap', assets: [10, 4] })
    expect(await ids(1, 50)).toHaveLength(10)
    expect(await ids(1, 50)).toHaveLength(4)
    expect(await ids(1, 50)).toHaveLength(10)
  },

  'size-limit': async () => {
    const { page } = await serviceWith({ kind: 'size-limit', assets: 20 })
    expect((await page(1, 21)).status).toBe(400)
    expect((await page(1, 20)).status).toBe(200)
  },

  'offsets-by-asked-size': async () => {
    const { ids, all } = await serviceWith(
      { kind: 'offsets-by-asked-size' },
      { kind: 'page-cap', assets: 10 }
    )
    expect(await ids(1, 25)).toEqual(all.slice(0, 10))
    expect(await ids(2, 25)).toEqual(all.slice(25, 35))
    expect(await ids(2, 10)).toEqual(all.slice(10, 20))
  },

  'beyond-the-end': async () => {
    const { ids, all } = await serviceWith({ kind: 'beyond-the-end', answers: 'last-page' })
    expect(await ids(9, 25)).toEqual(all.slice(50))

    const answers = {
      '400': [400, /error/],
      null: [200, /^null$/],
      object: [200, /^\{\}$/]
    } as const
    for (const [kind, [status, body]] of Object.entries(answers)) {
      const { page } = await serviceWith({ kind: 'beyond-the-end', answers: kind as '400' })
      expect(await page(9, 25)).toMatchObject({ status, body: expect.stringMatching(body) })
      expect((await page(3, 25)).status).toBe(200)
    }
    const { page } = await serviceWith({ kind: 'beyond-the-end', answers: '204' })
    expect(await page(9, 25)).toMatchObject({ status: 204, body: '' })
  },

  'depth-limit': async () => {
    const { ids, all } = await serviceWith({ kind: 'depth-limit', assets: 30 })
    expect(await ids(2, 20)).toEqual(all.slice(20, 30))
    expect(await ids(3, 20)).toEqual([])
    expect(await ids(1, 20, 'asc')).toEqual(all.slice(40).toReversed())
  },

  'short-pages': async () => {
    const { ids, all } = await serviceWith({ kind: 'short-pages', share: 1 })
    const page = await ids(2, 20)
    expect(page.length).toBeLessThan(20)
    expect(page).toEqual(all.slice(20, 20 + page.length))
  },

  holes: async () => {
    const { ids, remove, all } = await serviceWith({ kind: 'holes' })
    await remove(all.slice(0, 5))
    expect(await ids(1, 20)).toEqual(all.slice(5, 20))
    expect(await ids(2, 20)).toEqual(all.slice(20, 40))
  },

  'equal-times': async () => {
    const { page, ids, all } = await serviceWith({ kind: 'equal-times', together: 12 })
    const times = timesIn(await page(1, ASSETS))
    expect(times).toHaveLength(ASSETS)
    expect(new Set(times).size).toBeLessThanOrEqual(ASSETS / 12 + 2)
    expect(await ids(1, ASSETS, 'asc')).toEqual((await ids(1, ASSETS)).toReversed())
    expect((await ids(1, ASSETS)).toSorted()).toEqual(all.toSorted())
  },

  'nearly-sorted': async () => {
    const { page, ids, all } = await serviceWith({ kind: 'nearly-sorted', byMs: 24 * HOUR_MS })
    const times = timesIn(await page(1, ASSETS))
    const falls = times.slice(1).map((time, at) => time - (times[at] ?? 0))
    expect(falls.some((fall) => fall > 0)).toBe(true)
    expect(Math.max(...falls)).toBeLessThanOrEqual(48 * HOUR_MS)
    expect(await ids(1, ASSETS)).toEqual(await ids(1, ASSETS))
    expect((await ids(1, ASSETS)).toSorted()).toEqual(all.toSorted())
  },

  'listed-twice': async () => {
    const { ids, all } = await serviceWith({
      kind: 'listed-twice',
      every: 10,
      apartMs: 12 * HOUR_MS
    })
    const listed = await ids(1, 100)
    expect(listed).toHaveLength(ASSETS + ASSETS / 10)
    expect(new Set(listed)).toEqual(new Set(all))
    expect(listed.lastIndexOf(all[10] ?? '')).toBeGreaterThan(listed.indexOf(all[10] ?? '') + 1)
  },

  misdirected: async () => {
    const ignored = await serviceWith({ kind: 'misdirected', share: 1, applied: false })
    expect((await ignored.remove(ignored.all.slice(0, 3))).status).toBe(421)
    expect(ignored.server.store.uploads(EMAIL)).toHaveLength(ASSETS)

    const applied = await serviceWith({ kind: 'misdirected', share: 1, applied: true })
    expect((await applied.remove(applied.all.slice(0, 3))).status).toBe(421)
    expect(applied.server.store.uploads(EMAIL)).toHaveLength(ASSETS - 3)
  },

  'early-hints': async () => {
    const { page, remove, all } = await serviceWith({ kind: 'early-hints', share: 1 })
    expect(await page(1, 20)).toMatchObject({ before: [103], status: 200 })
    expect(await remove(all.slice(0, 3))).toMatchObject({ before: [103], status: 200 })
  },

  'broken-refusal': async () => {
    for (const status of [401, 429] as const) {
      const { remove, all, server } = await serviceWith({
        kind: 'broken-refusal',
        share: 1,
        status
      })
      expect(await remove(all.slice(0, 3))).toMatchObject({ status, isCut: true })
      expect(server.store.uploads(EMAIL)).toHaveLength(ASSETS)
    }
    const { remove, all } = await serviceWith({ kind: 'broken-refusal', share: 1, status: 429 })
    expect((await remove(all.slice(0, 3))).headers['retry-after']).toBe('5')
  },

  'forbidden-asset': async () => {
    const { remove, all } = await serviceWith({ kind: 'forbidden-asset', place: 2 })
    expect((await remove(all.slice(0, 3))).status).toBe(403)
    expect((await remove(all.slice(1, 2))).status).toBe(403)
    expect((await remove([...all.slice(0, 1), ...all.slice(2, 5)])).status).toBe(200)
  },

  'all-refused': async () => {
    for (const status of [302, 400] as const) {
      const { remove, all } = await serviceWith({ kind: 'all-refused', after: 1, status })
      expect((await remove(all.slice(0, 3))).status).toBe(200)
      expect((await remove(all.slice(3, 6))).status).toBe(status)
      expect((await remove(all.slice(3, 4))).status).toBe(status)
    }
  },

  'busy-spells': async () => {
    const { remove, all } = await serviceWith({
      kind: 'busy-spells',
      after: 2,
      deletes: 3,
      retryAfterS: 600
    })
    const answers: RawAnswer[] = []
    for (let n = 0; n < 7; n += 1) answers.push(await remove(all.slice(n, n + 1)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429, 429, 429, 200, 200])
    expect(answers[2]?.headers['retry-after']).toBe('600')
  },

  'unreachable-spells': async () => {
    const { remove, all } = await serviceWith({ kind: 'unreachable-spells', after: 2, ms: 40 })
    expect((await remove(all.slice(0, 1))).status).toBe(200)
    await expect(remove(all.slice(1, 2))).rejects.toThrow()
    await expect(remove(all.slice(1, 2))).rejects.toThrow('ECONNREFUSED')
    await expect
      .poll(() => remove(all.slice(1, 2)).catch(() => null))
      .toMatchObject({ status: 200 })
  },

  'failing-pages': async () => {
    const failing = (by: '429' | '503' | 'silence' | 'reset') =>
      serviceWith({ kind: 'failing-pages', share: 1, by })
    expect(await (await failing('429')).page(3, 20)).toMatchObject({
      status: 429,
      headers: { 'retry-after': '2' }
    })
    expect((await (await failing('503')).page(3, 20)).status).toBe(503)
    await expect((await failing('silence')).page(3, 20, 'desc', 50)).rejects.toThrow('in time')
    await expect((await failing('reset')).page(3, 20)).rejects.toThrow('ECONNRESET')
  }
}

describe('a service with an oddity', () => {
  it.each(ODDITY_KINDS)('really has it: %s', async (kind) => {
    await PROOFS[kind]()
  })

  it('is drawn the same by the same seed, with every kind among the draws', () => {
    const drawn = Array.from({ length: 300 }, (_, seed) => drawOddities(createDie(seed)))
    expect(drawOddities(createDie(5))).toEqual(drawn[5])
    expect(new Set(drawn.flat().map(({ kind }) => kind))).toEqual(new Set(ODDITY_KINDS))
  })

  it('never has two caps', () => {
    const drawn = Array.from({ length: 300 }, (_, seed) =>
      drawOddities(createDie(seed), { most: 9 })
    )
    const caps = drawn.map(
      (oddities) => oddities.filter(({ kind }) => kind.endsWith('-cap')).length
    )
    expect(Math.max(...caps)).toBe(1)
  })
})
