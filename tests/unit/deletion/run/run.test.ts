import type { BatchSettled } from '@shared/deletion'
import { fail, ok, type Problem } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import { PAUSE_MS } from '../../../../electron/kling/waiting/retry'
import { idsUpTo, runWith } from '../../../support/program/run-with'

describe('a run', () => {
  it('counts only asked ids that the answer names; the others are unknown (R14)', async () => {
    const { report } = await runWith(idsUpTo(10), {
      answers: (batch) => ok([...batch.slice(0, 6), '999', batch[0] ?? ''])
    })
    expect(report.counts).toMatchObject({ deleted: 6, unknown: 4 })
  })

  it.each<[Problem, Partial<Record<string, number>>, number]>([
    [{ kind: 'unauthorized', said: null }, { 'not-sent': 20 }, 1],
    [{ kind: 'payment-required', said: null }, { 'not-sent': 20 }, 1],
    [{ kind: 'forbidden', said: null }, { 'not-sent': 20 }, 2],
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

  it('splits a rejected batch until the bad id stands alone, and keeps its words (R16)', async () => {
    const { report, entries, sent } = await runWith(idsUpTo(20), {
      answers: (batch) =>
        batch.includes('7') ? fail({ kind: 'rejected', said: 'bad id' }) : ok(batch)
    })
    expect(report.counts).toMatchObject({ deleted: 19, refused: 1 })
    expect(entries.find(({ id }) => id === '7')?.outcome).toEqual({
      kind: 'refused',
      said: 'bad id'
    })
    expect(sent).toHaveLength(10)
    expect(sent).toContainEqual(['7'])
  })

  it('waits as long as a 429 asks, and for minutes after six in a row (R19)', async () => {
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

  it('ends after the batch in flight when stopped, and tells each id apart', async () => {
    const { report, entries } = await runWith(idsUpTo(25), {
      answers: (batch, _number, run) => {
        run.stop()
        return ok(batch)
      }
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

  it('says from the first moment how many requests it needs', async () => {
    const planned: number[] = []
    await runWith(idsUpTo(25), {
      onBegun: (run) => planned.push(run.progress().requestsPlanned),
      answers: (batch) => ok(batch),
      watch: ({ requestsPlanned }) => planned.push(requestsPlanned)
    })
    expect(new Set(planned)).toEqual(new Set([3]))
  })
})
