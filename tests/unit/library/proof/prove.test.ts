import { describe, expect, it } from 'vitest'
import { list } from '../../../../electron/library/listing/list'
import { proveGone, type Verdict } from '../../../../electron/library/proof/prove'
import { createRanking } from '../../../../electron/library/proof/ranking'
import { createDie } from '../../../support/service/faults'
import {
  type Breach,
  type Contract,
  createPagedService
} from '../../../support/service/paged-service'
import { tryLibrary } from '../../../support/service/paged-trials'

const SIZES = [500, 100, 50, 20]
const HOUR_MS = 3_600_000

interface Scene {
  readonly count: number
  /** Ids from 1, the oldest, on. */
  readonly targets: readonly number[]
  /** Those of the targets that are not deleted. */
  readonly spared?: readonly number[]
  readonly contract?: Partial<Contract & Breach>
  readonly isYoung?: boolean
  /** After the deletion, its entry names nothing. */
  readonly unreadable?: number
}

/** Lists a library, deletes targets, and proves what became of them. */
async function proveIn(scene: Scene) {
  const { count, targets, spared = [], contract = {}, isYoung = false, unreadable } = scene
  const assets = Array.from({ length: count }, (_, at) => ({
    id: String(at + 1),
    time: 1e12 + at * HOUR_MS
  }))
  const service = createPagedService(assets, { now: 2e12, ...contract }, createDie(1))
  const { chained, doubt, isSorted, max, order } = await list({
    ask: service.ask,
    sizes: SIZES,
    parallel: () => 1
  })
  const ids = targets.map(String)
  service.remove(ids.filter((id) => !spared.map(String).includes(id)))
  const before = service.requests()
  const verdicts = await proveGone({
    ask: async (...asked) => {
      const entries = await service.ask(...asked)
      return entries?.map((entry) => (entry?.id === String(unreadable) ? null : entry)) ?? null
    },
    targets: ids,
    ranking: createRanking({
      newestFirst: chained,
      doubted: new Set(ids),
      reachesOldest: doubt === null,
      isSorted,
      max,
      order
    }),
    isYoung: () => isYoung,
    sizes: SIZES,
    parallel: () => 1
  })
  const kinds = (kind: Verdict['kind']): number[] =>
    targets.filter((id) => verdicts.get(String(id))?.kind === kind)
  return {
    verdicts,
    gone: kinds('gone'),
    there: kinds('there'),
    requests: service.requests() - before
  }
}
const rowFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => first + at)

describe('absence by witnesses', () => {
  it.each([1_000, 20_000])(
    'costs what was deleted, not what the library of %i holds',
    async (count) => {
      const neighbours = await proveIn({ count, targets: rowFrom(300, 50) })
      expect(neighbours.gone).toHaveLength(50)
      expect(neighbours.requests).toBe(3)
    }
  )

  it('calls nothing gone beside an entry that cannot be read: that may be it', async () => {
    const scene = { count: 2_000, targets: [700, 1_400], spared: [700], unreadable: 700 }
    const { gone, verdicts } = await proveIn(scene)
    expect(gone).toEqual([1_400])
    expect(verdicts.get('700')).toEqual({ kind: 'open', why: 'unwitnessed' })
  })

  it('proves those at either end by the end itself', async () => {
    const newest = await proveIn({ count: 2_000, targets: rowFrom(1_951, 50) })
    expect(newest).toMatchObject({ gone: rowFrom(1_951, 50), requests: 2 })
    const oldest = await proveIn({ count: 2_000, targets: rowFrom(1, 50) })
    expect(oldest).toMatchObject({ gone: rowFrom(1, 50), requests: 3 })
  })

  it('tells apart what is gone and what is there, side by side', async () => {
    const targets = rowFrom(500, 40)
    const spared = targets.filter((id) => id % 3 === 0)
    const { gone, there } = await proveIn({ count: 1_500, targets, spared })
    expect(there).toEqual(spared)
    expect(gone).toEqual(targets.filter((id) => id % 3 !== 0))
  })

  it('calls nothing gone that a DELETE has not touched, however the service cuts its pages (R39)', async () => {
    const targets = rowFrom(101, 50)
    for (const contract of [
      { caps: [100], offsetBy: 'asked' },
      { caps: [100], offsetBy: 'returned' },
      { deepest: 60 },
      { beyond: 'last' }
    ] as const) {
      const { gone } = await proveIn({ count: 150, targets, spared: targets, contract })
      expect(gone).toEqual([])
    }
  })

  it('proves what is gone though the last page comes again and again', async () => {
    const targets = rowFrom(1, 10)
    const { gone } = await proveIn({ count: 20, targets, contract: { beyond: 'last' } })
    expect(gone).toEqual(targets)
  })

  it('settles a library of which hardly anything is left by whole passes', async () => {
    const targets = rowFrom(1, 199)
    const { gone } = await proveIn({ count: 200, targets })
    expect(gone).toEqual(targets)
  })

  it('proves nothing where nothing is shown at all', async () => {
    const { gone, verdicts } = await proveIn({ count: 40, targets: rowFrom(1, 40) })
    expect(gone).toEqual([])
    expect(verdicts.get('1')).toEqual({ kind: 'open', why: 'empty' })
  })

  it('does not call gone what a copy of the service may not know yet', async () => {
    const { gone, verdicts } = await proveIn({ count: 100, targets: [100], isYoung: true })
    expect(gone).toEqual([])
    expect(verdicts.get('100')).toEqual({ kind: 'open', why: 'young' })
  })

  it('believes what is shown, be it by an old copy', async () => {
    const contract = { lagsMs: [60_000] }
    const { there } = await proveIn({ count: 100, targets: rowFrom(50, 5), contract })
    expect(there).toEqual(rowFrom(50, 5))
  })
})

describe('libraries and services drawn over all that the documentation leaves open', () => {
  it('have no asset called gone that is there, and no listing called complete that is not (R39, R41)', async () => {
    const counts = { proofs: 0, gone: 0, falselyGone: 0, complete: 0, falselyComplete: 0 }
    for (let seed = 0; seed < 200; seed += 1) {
      const trial = await tryLibrary(seed)
      counts.proofs += trial.verdicts.length
      counts.gone += trial.verdicts.filter(({ kind }) => kind === 'gone').length
      counts.falselyGone += trial.falselyGone.length
      counts.complete += trial.doubt === null ? 1 : 0
      counts.falselyComplete += trial.doubt === null && trial.missed > 0 ? 1 : 0
    }
    expect(counts).toMatchObject({ falselyGone: 0, falselyComplete: 0 })
    expect(counts.proofs).toBeGreaterThan(3_000)
    expect(counts.gone).toBeGreaterThan(1_000)
    expect(counts.complete).toBeGreaterThan(100)
  })
})
