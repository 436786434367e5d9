import { describe, expect, it } from 'vitest'
import { list } from '../../../../electron/library/listing/list'
import { createDie } from '../../../support/service/faults'
import {
  type Contract,
  createPagedService,
  type PagedAsset
} from '../../../support/service/paged-service'

const SIZES = [500, 100, 50, 20]
const HOUR_MS = 3_600_000

/** Uploaded one an hour, the oldest first. */
const assetsOf = (count: number): PagedAsset[] =>
  Array.from({ length: count }, (_, at) => ({ id: String(at + 1), time: 1e12 + at * HOUR_MS }))

async function listAll(count: number, contract: Partial<Contract> = {}, parallel = 1) {
  const service = createPagedService(assetsOf(count), contract, createDie(1))
  const shown: string[] = []
  const listing = await list({
    ask: service.ask,
    sizes: SIZES,
    parallel: () => parallel,
    onFresh: (fresh) => shown.push(...fresh.map(({ id }) => id))
  })
  return { ...listing, shown, requests: service.requests() }
}
const newestFirst = (count: number): string[] =>
  assetsOf(count)
    .map(({ id }) => id)
    .reverse()

describe('a listing that proves its pages', () => {
  it.each([
    // assets, in flight, requests
    [0, 1, 2],
    [1, 1, 4],
    [37, 1, 3],
    [501, 1, 2],
    [1_037, 1, 3],
    [10_000, 1, 21],
    [10_000, 4, 24],
    [100_000, 4, 216]
  ])('of %i assets, %i in flight, makes %i requests', async (count, parallel, requests) => {
    const listing = await listAll(count, {}, parallel)
    expect(listing.requests).toBe(requests)
    expect(listing.shown).toEqual(newestFirst(count))
    expect(listing.doubt).toBe(count === 0 ? 'empty' : null)
    expect(requests).toBeLessThanOrEqual(1.1 * Math.ceil(count / 500) + parallel + 3)
  })

  it.each([
    ['asked', 2],
    ['returned', 2]
  ] as const)(
    'finds all 150 of a service that returns 100 and counts offsets by what was %s (R39)',
    async (offsetBy, requests) => {
      const listing = await listAll(150, { caps: [100], offsetBy })
      expect(listing).toMatchObject({ doubt: null, requests })
      expect(listing.shown).toEqual(newestFirst(150))
    }
  )

  it('never asks for more than the service has returned, but for its first pages', async () => {
    const service = createPagedService(assetsOf(1_000), { caps: [100] }, createDie(1))
    const sizes: number[] = []
    await list({
      ask: (page, sort) => {
        sizes.push(page.size)
        return service.ask(page, sort)
      },
      sizes: SIZES,
      parallel: () => 1
    })
    expect(sizes.slice(0, 2)).toEqual([500, 500])
    expect(Math.max(...sizes.slice(2))).toBeLessThanOrEqual(100)
  })

  it.each<[string, Partial<Contract>]>([
    ['answers its last page again for every page beyond', { beyond: 'last' }],
    ['refuses pages beyond the end', { beyond: 'refused' }],
    ['shows no place beyond 700', { deepest: 700 }],
    ['ends pages early', { shortChance: 0.2 }],
    ['refuses pages above 100', { refuseOver: 100 }],
    ['takes only the documented sizes', { allowed: [20, 50, 100] }],
    ['draws another cap for every page', { caps: [500, 100], offsetBy: 'asked' }],
    ['sorts by whole hours', { grainMs: HOUR_MS }],
    ['lists equal times in any order', { grainMs: 1000, ties: 'random' }]
  ])('is complete where the service %s', async (_name, contract) => {
    const { shown, doubt } = await listAll(1_037, contract)
    expect(new Set(shown).size).toBe(1_037)
    expect(doubt).toBeNull()
  })

  it.each<[string, Partial<Contract>, string]>([
    ['shows no place beyond 400 from either side', { deepest: 400 }, 'gap'],
    ['lists in one direction only', { ignoresSort: true }, 'sort'],
    ['refuses every size', { refuseOver: 10 }, 'refused']
  ])('is not called complete where the service %s (R39)', async (_name, contract, doubt) => {
    expect((await listAll(1_037, contract)).doubt).toBe(doubt)
  })

  it('loses nothing when pages shift because assets are deleted meanwhile', async () => {
    const service = createPagedService(assetsOf(100), { caps: [20] }, createDie(1))
    const deleted = newestFirst(100).slice(0, 10)
    let asked = 0
    const { chained, doubt } = await list({
      ask: (page, sort) => {
        asked += 1
        if (asked === 3) service.remove(deleted)
        return service.ask(page, sort)
      },
      sizes: SIZES,
      parallel: () => 1
    })
    expect(doubt).toBeNull()
    expect(chained.map(({ id }) => id)).toEqual(newestFirst(100))
  })

  it('is not called complete where a page is cut first and sorted afterwards', async () => {
    const cutById = createPagedService(
      assetsOf(300).map((asset) => ({ ...asset, key: 1 })),
      { caps: [100] },
      createDie(1)
    )
    const { doubt } = await list({
      ask: async (page, sort) => {
        const entries = (await cutById.ask(page, 'asc')) ?? []
        return sort === 'asc' ? entries : entries.toReversed()
      },
      sizes: SIZES,
      parallel: () => 1
    })
    expect(doubt).not.toBeNull()
  })
})
