import type { BatchSettled } from '@shared/deletion'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batchesOf } from '../../../electron/deletion/batch'
import { createPlans, makePlan } from '../../../electron/deletion/plan'
import { PAUSE_MS } from '../../../electron/kling/retry'
import type { Upload } from '../../../electron/kling/wire'
import { asset, idsUpTo, planOf, runWith, upload } from '../../support/program/run-with'

describe('a plan', () => {
  it('holds each listed id once, names favourites and kept assets, counts what was not listed (R13, R23)', () => {
    const made = makePlan({
      planId: 'p',
      account: 'a@b.c',
      ids: ['1', '1', '2', '3', '4'],
      find: (id) => (id === '3' ? undefined : asset(id, id === '2')),
      isKept: (id) => id === '4'
    })
    expect(
      made.ok && [
        made.value.assets.map(({ id }) => id),
        made.value.plan.locked.map(({ id }) => id),
        made.value.plan.unlisted
      ]
    ).toEqual([['1'], ['2', '4'], 1])
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
    const { report } = await runWith(idsUpTo(10), {
      answers: (batch) => ok([...batch.slice(0, 6), '999', batch[0] ?? ''])
    })
    expect(report.counts).toMatchObject({ deleted: 6, unknown: 4 })
  })

  it.each<[Problem, Partial<Record<string, number>>, number]>([
    [{ kind: 'unauthorized', said: null }, { 'not-sent': 20 }, 1],
    [{ kind: 'payment-required', said: null }, { 'not-sent': 20 }, 1],
    [{ kind: 'forbidden', said: null }, { 'not-sent': 20 }, 1],
    [{ kind: 'session-broken', said: null }, { 'not-sent': 20 }, 1],
    [{ kind: 'not-found', said: null }, { 'not-sent': 20 }, 1],
    [{ kind: 'service-failed', status: 500, said: null, retryAfterMs: null }, { unknown: 20 }, 2],
    [{ kind: 'unexpected-status', status: 302, said: null }, { unknown: 20 }, 2],
    [{ kind: 'unreadable', why: '' }, { unknown: 20 }, 2],
    [{ kind: 'interrupted', code: 'ECONNRESET' }, { unknown: 20 }, 2],
    [{ kind: 'timed-out', afterMs: 1 }, { unknown: 20 }, 2]
  ])('after %o leaves %o and makes %i requests (R15, R16)', async (problem, counts, requests) => {
    const { report, sent, replayed } = await runWith(idsUpTo(20), { answers: () => fail(problem) })
    expect(report.counts).toMatchObject(counts)
    expect(sent.length).toBe(requests)
    // A run that trouble stopped can be taken up again; one that came to its end cannot.
    expect(replayed.end === null).toBe(report.stoppedBy !== null)
  })

  it('splits a refused batch until the bad id stands alone, with the words of the service (R16)', async () => {
    const { report, entries, sent } = await runWith(idsUpTo(20), {
      answers: (batch) =>
        batch.includes('7') ? fail({ kind: 'rejected', said: 'bad id' }) : ok(batch)
    })
    expect(report.counts).toMatchObject({ deleted: 19, refused: 1 })
    expect(entries.find(({ id }) => id === '7')?.outcome).toEqual({
      kind: 'refused',
      said: 'bad id'
    })
    expect(sent.map((batch) => batch.length)).toEqual([10, 5, 5, 3, 2, 1, 1, 1, 2, 10])
  })

  it('counts as gone what was refused and is in no proven listing, and leaves refused what is there (R17)', async () => {
    const refusing = (batch: readonly string[]) =>
      batch.includes('7') ? fail({ kind: 'rejected', said: 'not found' } as const) : ok(batch)
    const gone = await runWith(idsUpTo(20), { answers: refusing, pass: () => ok([upload('99')]) })
    expect(gone.report).toMatchObject({
      counts: { deleted: 20, refused: 0 },
      verification: { kind: 'verified' }
    })
    expect(gone.replayed.ledger.counts()).toEqual(gone.report.counts)
    const there = await runWith(idsUpTo(20), {
      answers: refusing,
      pass: () => ok([upload('99'), upload('7')])
    })
    expect(there.report).toMatchObject({
      counts: { deleted: 19, refused: 1 },
      verification: { kind: 'verified' }
    })
  })

  it('waits as long as a 429 asks, sends again, and pauses with a countdown after six in a row (R19)', async () => {
    const busy: Problem = { kind: 'rate-limited', said: null, retryAfterMs: 7000 }
    const polite = await runWith(idsUpTo(10), {
      answers: (batch, number) => (number < 4 ? fail(busy) : ok(batch))
    })
    expect(polite.report.counts.deleted).toBe(10)
    expect(polite.clock.waits.filter((ms) => ms === 7000)).toHaveLength(3)

    const pauses: BatchSettled['progress'][] = []
    const stubborn = await runWith(idsUpTo(10), {
      answers: (batch, number) => (number <= 6 ? fail({ ...busy, retryAfterMs: null }) : ok(batch)),
      steer: ({ progress }) => {
        if (progress.phase === 'pausing' || progress.phase === 'paused') pauses.push(progress)
      }
    })
    expect(stubborn.report.counts.deleted).toBe(10)
    expect(stubborn.clock.waits).toContain(PAUSE_MS)
  })

  it('sends unknown ids again only after a proven listing has shown them (R15), and twice at most', async () => {
    const there = idsUpTo(10).map(upload)
    const lost = await runWith(idsUpTo(10), {
      answers: () => fail({ kind: 'timed-out', afterMs: 1 }),
      pass: () => ok([...there, upload('99')])
    })
    expect(lost.sent).toHaveLength(2)
    expect(lost.report.counts).toMatchObject({ 'still-there': 10 })
    expect(lost.passes).toBeGreaterThanOrEqual(4)

    const applied = await runWith(idsUpTo(10), {
      answers: () => fail({ kind: 'timed-out', afterMs: 1 }),
      pass: () => ok([upload('99')])
    })
    expect(applied.sent).toHaveLength(1)
    expect(applied.report).toMatchObject({
      counts: { deleted: 10 },
      verification: { kind: 'verified' }
    })
  })

  it.each<[string, (number: number) => Result<readonly Upload[]>, string]>([
    ['an empty listing', () => ok([]), 'empty'],
    ['one without an asset nobody touched', () => ok([upload('98')]), 'strange'],
    [
      'passes that never agree',
      (number) => ok([upload('99'), upload(String(200 + number))]),
      'unsteady'
    ],
    ['one that breaks off', () => fail({ kind: 'interrupted', code: 'ECONNRESET' }), 'unlistable']
  ])('%s proves nothing: ids stay unknown, and the report says why', async (_name, pass, why) => {
    const { report, sent } = await runWith(idsUpTo(10), {
      answers: () => fail({ kind: 'timed-out', afterMs: 1 }),
      pass,
      bystanders: ['99']
    })
    expect(report.counts).toMatchObject({ unknown: 10 })
    expect(sent).toHaveLength(1)
    const answered = await runWith(idsUpTo(10), {
      answers: (batch) => ok(batch),
      pass,
      bystanders: ['99']
    })
    expect(answered.report).toMatchObject({
      counts: { deleted: 10 },
      verification: { kind: 'unverified', why }
    })
  })

  it('looks again 2, 5 and 15 s later when a listing still shows what was answered as deleted', async () => {
    const lags = await runWith(idsUpTo(10), {
      answers: (batch) => ok(batch),
      pass: (number) => ok(number <= 4 ? [upload('1'), upload('99')] : [upload('99')])
    })
    expect(lags.clock.waits).toEqual([2000, 5000])
    expect(lags.report).toMatchObject({
      counts: { deleted: 10 },
      verification: { kind: 'verified' }
    })

    const lied = await runWith(idsUpTo(10), {
      answers: (batch) => ok(batch),
      pass: () => ok([upload('1'), upload('99')])
    })
    expect(lied.clock.waits.slice(0, 3)).toEqual([2000, 5000, 15_000])
    expect(lied.report).toMatchObject({
      counts: { deleted: 9, 'still-there': 1 },
      verification: { kind: 'unverified', why: 'shown' }
    })
    expect(lied.sent).toEqual([idsUpTo(10), ['1']])
  })

  it('ends after the batch in flight when stopped, and tells each id apart', async () => {
    const { report, entries } = await runWith(idsUpTo(25), {
      answers: (batch) => ok(batch),
      steer: ({ outcomes }, run) => outcomes.length > 0 && run.stop()
    })
    expect(report).toMatchObject({
      stoppedBy: 'user',
      counts: { deleted: 10, 'not-sent': 15 },
      verification: { kind: 'unverified', why: 'stopped' }
    })
    expect(
      entries.map(({ outcome }) => outcome.kind).filter((kind) => kind === 'not-sent')
    ).toHaveLength(15)
  })
})
