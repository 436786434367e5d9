import { fail, ok, type Problem } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import type { Fate } from '../../../electron/library/absence'
import type { OpenReason } from '../../../electron/library/proof/prove'
import { idsUpTo, runWith, upload } from '../../support/program/run-with'
import { createTestClock } from '../../support/system/clock'

describe('the proof at the end of a run', () => {
  it('counts a refused id as gone if a proven listing lacks it (R17)', async () => {
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

  it('sends unknown ids again once a proven listing shows them, twice at most (R15)', async () => {
    const there = idsUpTo(10).map(upload)
    const lost = await runWith(idsUpTo(10), {
      answers: () => fail({ kind: 'timed-out', afterMs: 1 }),
      pass: () => ok([...there, upload('99')])
    })
    expect(lost.sent).toHaveLength(2)
    expect(lost.report.counts).toMatchObject({ 'still-there': 10 })
    expect(lost.passes).toBeGreaterThanOrEqual(2)

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

  it.each<[OpenReason | 'unreadable', string]>([
    ['empty', 'empty'],
    ['order', 'unsteady'],
    ['unwitnessed', 'unwitnessed'],
    ['young', 'unwitnessed'],
    ['oldest', 'oldest'],
    ['unreadable', 'unlistable']
  ])('leaves unknown, or unverified, what is open (%s): %s', async (reason, why) => {
    const fate: Fate =
      reason === 'unreadable'
        ? { kind: 'open', why: reason, problem: { kind: 'too-large', limitBytes: 1 } }
        : { kind: 'open', why: reason }
    const open = new Map([['3', fate]])
    const pass = () => ok([upload('99')])
    const unknown = await runWith(idsUpTo(10), {
      answers: () => fail({ kind: 'timed-out', afterMs: 1 }),
      pass,
      open
    })
    expect(unknown.report).toMatchObject({
      counts: { deleted: 9, unknown: 1 },
      verification: { kind: 'verified' }
    })
    expect(unknown.sent).toHaveLength(1)

    const answered = await runWith(idsUpTo(10), { answers: (batch) => ok(batch), pass, open })
    expect(answered.report).toMatchObject({
      counts: { deleted: 10 },
      verification: { kind: 'unverified', why }
    })
  })

  it('looks at what was uploaded a moment ago once more, when no copy can lag so far', async () => {
    const young = new Map<string, Fate>([['3', { kind: 'open', why: 'young' }]])
    const { clock, passes } = await runWith(idsUpTo(10), {
      answers: (batch) => ok(batch),
      pass: () => ok([upload('99')]),
      open: young
    })
    expect(clock.waits).toEqual([2000, 5000, 15_000, 40_000])
    expect(passes).toBe(5)
  })

  it('looks again for a minute if a listing still shows a deleted id', async () => {
    const lags = await runWith(idsUpTo(10), {
      answers: (batch) => ok(batch),
      pass: (number) => ok(number <= 2 ? [upload('1'), upload('99')] : [upload('99')])
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
    expect(lied.clock.waits.slice(0, 4)).toEqual([2000, 5000, 15_000, 40_000])
    expect(lied.report).toMatchObject({
      counts: { deleted: 9, 'still-there': 1 },
      verification: { kind: 'unverified', why: 'shown' }
    })
    expect(lied.sent).toEqual([idsUpTo(10), ['1']])
  })

  it('calls nothing verified where nothing counts as deleted', async () => {
    const refused = await runWith(idsUpTo(1), {
      answers: () => fail({ kind: 'rejected', said: 'no' }),
      pass: () => ok([upload('1')])
    })
    expect(refused.report.verification).toEqual({ kind: 'nothing' })

    const ids = idsUpTo(3)
    const unknown = await runWith(ids, {
      answers: () => ok([]),
      open: new Map(ids.map((id) => [id, { kind: 'open', why: 'unwitnessed' } as const])),
      pass: () => ok([])
    })
    expect(unknown.report).toMatchObject({
      counts: { deleted: 0, unknown: 3 },
      verification: { kind: 'nothing' }
    })
  })

  it.each([
    ['confirmed', ok(idsUpTo(3))],
    ['lost', fail<Problem>({ kind: 'interrupted', code: 'ECONNRESET' })]
  ])('sends nothing again while a copy may lag: the answer was %s', async (_was, answer) => {
    const clock = createTestClock()
    const ids = idsUpTo(3)
    let deletedAt: number | null = null
    const { sent, report } = await runWith(ids, {
      clock,
      answers: () => {
        deletedAt ??= clock.elapsed()
        return answer
      },
      pass: () => ok(clock.elapsed() - (deletedAt ?? 0) < 60_000 ? ids.map(upload) : [])
    })
    expect(sent).toHaveLength(1)
    expect(report.counts).toMatchObject({ deleted: 3 })
  })
})
