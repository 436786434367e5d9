import type { Asset } from '@shared/asset'
import type { BatchSettled } from '@shared/deletion'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batchesOf } from '../../electron/deletion/batch'
import { createPlans, makePlan } from '../../electron/deletion/plan'
import { createRun } from '../../electron/deletion/run'
import { moved } from '../../electron/deletion/states'

const asset = (id: string, favored = false): Asset => ({
  id,
  name: `${id}.png`,
  type: 'image',
  createdAt: 0,
  durationMs: null,
  width: 1,
  height: 1,
  favored,
  hasPicture: true
})
const idsUpTo = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1))

function planOf(ids: readonly string[]) {
  const made = makePlan({ planId: 'p', account: 'a@b.c', ids, find: (id) => asset(id) })
  if (!made.ok) throw new Error('no plan')
  return made.value
}

type Answer = Result<readonly string[]>

async function runWith(
  ids: readonly string[],
  answers: (batch: readonly string[], number: number) => Answer,
  steer: (settled: BatchSettled, stop: () => void) => void = () => undefined
) {
  const sent: string[][] = []
  const run = createRun({
    runId: 'r',
    frozen: planOf(ids),
    now: () => 1,
    emit: (settled) => steer(settled, () => run.stop()),
    kling: {
      accounts: { list: async () => ok([]), find: async () => ok(null) },
      uploads: {
        page: async () => fail({ kind: 'cancelled' }),
        remove: async (_email, batch) => {
          sent.push([...batch])
          return answers(batch, sent.length)
        }
      }
    }
  })
  const report = await run.ended
  return { sent, report, entries: run.reportPage(0) }
}

describe('a plan', () => {
  it('holds each listed id once, names favourites, counts what was not listed (R13, R23)', () => {
    const made = makePlan({
      planId: 'p',
      account: 'a@b.c',
      ids: ['1', '1', '2', '3'],
      find: (id) => (id === '3' ? undefined : asset(id, id === '2'))
    })
    expect(made.ok && [made.value.assets.map(({ id }) => id), made.value.plan.locked.map(({ id }) => id), made.value.plan.unlisted]).toEqual([
      ['1'],
      ['2'],
      1
    ])
  })

  it('works once, and dies when cleared', () => {
    const plans = createPlans()
    plans.put(planOf(['1']))
    expect(plans.take('p').ok).toBe(true)
    expect(plans.take('p')).toEqual(fail({ kind: 'plan-gone' }))
    plans.put(planOf(['1']))
    plans.clear()
    expect(plans.take('p').ok).toBe(false)
  })
})

describe('a run', () => {
  it('sends exactly ceil(n / 10) batches that together are the plan (R6)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (count) => {
        const batches = batchesOf(idsUpTo(count))
        expect(batches.length).toBe(Math.ceil(count / 10))
        expect(batches.flat()).toEqual(idsUpTo(count))
        expect(batches.every((batch) => batch.length <= 10)).toBe(true)
      })
    )
  })

  it('counts only asked ids that the answer names; the others are unknown (R14)', async () => {
    const { report } = await runWith(idsUpTo(10), (batch) => ok([...batch.slice(0, 6), '999', batch[0] ?? '']))
    expect(report.counts).toEqual({ deleted: 6, refused: 0, unknown: 4, 'not-sent': 0 })
  })

  it.each<[Problem, Partial<Record<string, number>>, number]>([
    [{ kind: 'unauthorized', said: null }, { 'not-sent': 20 }, 1],
    [{ kind: 'payment-required', said: null }, { 'not-sent': 20 }, 1],
    [{ kind: 'forbidden', said: null }, { 'not-sent': 20 }, 1],
    [{ kind: 'session-broken', said: null }, { 'not-sent': 20 }, 1],
    [{ kind: 'rate-limited', said: null, retryAfterMs: 1 }, { 'not-sent': 20 }, 1],
    [{ kind: 'not-found', said: null }, { 'not-sent': 20 }, 1],
    [{ kind: 'unreachable', code: 'ECONNREFUSED' }, { 'not-sent': 20 }, 1],
    [{ kind: 'rejected', said: 'bad id' }, { refused: 20 }, 2],
    [{ kind: 'service-failed', status: 500, said: null }, { unknown: 20 }, 2],
    [{ kind: 'unexpected-status', status: 302, said: null }, { unknown: 20 }, 2],
    [{ kind: 'unreadable', why: '' }, { unknown: 20 }, 2],
    [{ kind: 'interrupted', code: 'ECONNRESET' }, { unknown: 20 }, 2],
    [{ kind: 'timed-out', afterMs: 1 }, { unknown: 20 }, 2]
  ])('after %o leaves %o and makes %i requests (R15, R16)', async (problem, counts, requests) => {
    const { report, sent } = await runWith(idsUpTo(20), () => fail(problem))
    expect(report.counts).toMatchObject(counts)
    expect(sent.length).toBe(requests)
  })

  it('ends after the batch in flight when stopped, and tells each id apart', async () => {
    const { report, entries } = await runWith(
      idsUpTo(25),
      (batch) => ok(batch),
      ({ outcomes }, stop) => outcomes.length > 0 && stop()
    )
    expect(report).toMatchObject({ stoppedBy: 'user', counts: { deleted: 10, 'not-sent': 15 } })
    expect(entries.map(({ outcome }) => outcome.kind).filter((kind) => kind === 'not-sent')).toHaveLength(15)
  })

  it('never moves an id out of a settled state', () => {
    expect(() => moved('deleted', 'send')).toThrow()
    expect(() => moved('unknown', 'send')).toThrow()
    expect(moved(moved('queued', 'send'), 'turn-away')).toBe('queued')
  })
})
