import type { Problem } from '@shared/problem'
import { afterEach, describe, expect, it } from 'vitest'
import { idsFrom, keptPlaces } from '../../../support/generated/kept-places'

// Whether tasks are gone, among places of deleted ones that nobody knows, or with a service that
// does not answer about single ones.

const busy = (retryAfterMs: number | null): Problem => ({
  kind: 'service-failed',
  status: 503,
  said: null,
  retryAfterMs
})
const BUSY = busy(null)

let service: Awaited<ReturnType<typeof keptPlaces>>
afterEach(() => service.world.close())

describe('places of tasks that were deleted', () => {
  it.each(['1008', '1012', '1000'])(
    'of an earlier run hide none that an answer has named: %s',
    async (kept) => {
      service = await keptPlaces(kept)
      await service.list()
      const mine = idsFrom(40).filter((id) => Number(id) % 4 === 0)
      await service.deleteAll(idsFrom(40).filter((id) => !mine.includes(id)))
      service.hide(false)
      await service.list()
      const { report } = await service.deleteAll(mine, true)
      expect(report?.verification).not.toEqual({ kind: 'verified' })
    }
  )

  it('verify nothing of one without a time that an answer has named', async () => {
    service = await keptPlaces('1005')
    const kept = service.world.task('1005')
    for (const work of kept.works) Object.assign(work, { createTime: undefined })
    kept.isTimeless = true
    await service.list()
    const { report } = await service.deleteAll(idsFrom(30), true)
    expect(report?.verification).not.toEqual({ kind: 'verified' })
  })
})

describe('a service that is asked about single tasks', () => {
  it.each<Problem>([
    BUSY,
    busy(1_000),
    { kind: 'interrupted', code: 'ECONNRESET' },
    { kind: 'timed-out', afterMs: 60_000 },
    { kind: 'unexpected-status', status: 418, said: null }
  ])(
    'may fail for one: no other is unknown, and the run stays open for it: $kind',
    async (problem) => {
      service = await keptPlaces(null, true)
      service.onAlone((id) => (id === '1020' ? problem : null))
      await service.list()
      const { report, outcomeOf } = await service.deleteAll(idsFrom(30))
      expect(await outcomeOf('1020')).toBe('unknown')
      expect(report).toMatchObject({ stoppedBy: problem, counts: { deleted: 29 } })
    }
  )

  it.each([null, 3_600_000])(
    'is left alone in trouble, and the run stays open (R19, R42): Retry-After %s',
    async (retryAfterMs) => {
      const problem = busy(retryAfterMs)
      const asked: string[] = []
      service = await keptPlaces(null)
      service.onAlone((id) => {
        asked.push(id)
        return problem
      })
      await service.list()
      const { report } = await service.deleteAll(idsFrom(30))
      // After two in a row, one from anywhere else.
      expect(new Set(asked).size).toBe(retryAfterMs === null ? 3 : 1)
      if (retryAfterMs !== null) expect(asked).toHaveLength(1)
      expect(report?.stoppedBy).toEqual(problem)
    }
  )

  it.each([
    [1, 0],
    [2, 0],
    [30, 28]
  ])('leaves the run open where no other one was answered meanwhile: %s', async (count, well) => {
    const targets = idsFrom(count)
    service = await keptPlaces(null, true)
    service.onAlone((id) => (targets.indexOf(id) < well ? null : BUSY))
    await service.list()
    const { report } = await service.deleteAll(targets)
    expect(report).toMatchObject({ stoppedBy: BUSY, counts: { deleted: well } })

    service.onAlone(() => null)
    const continued = await service.world.goOn(report?.runId ?? '')
    expect(continued).toMatchObject({ stoppedBy: null, counts: { deleted: count } })
  })
})
