import { fail, ok, type Problem } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import { idsUpTo, runWith, upload } from '../../../support/program/run-with'

const TEN = idsUpTo(10)

describe('a check', () => {
  it('that is stopped while the listing lags brings nothing back that was deleted (R21)', async () => {
    const remembered: string[] = []
    const { report } = await runWith(TEN, {
      answers: (batch, _number, run) => {
        run.pause()
        return ok(batch)
      },
      pass: () => ok([...TEN, '99'].map(upload)),
      remember: (uploads) => remembered.push(...uploads.map(({ asset }) => asset.id)),
      watch: ({ phase }, run) => {
        if (phase === 'paused') run.resume()
        // The check waits 2 seconds for the listing to catch up: stopped right then.
        if (phase === 'checking') setImmediate(run.stop)
      }
    })
    expect(report).toMatchObject({ stoppedBy: 'user', counts: { deleted: 10 } })
    expect(remembered).toEqual([])
  })

  it('that is stopped while a copy may lag calls nothing "still there", nor takes it back (R14)', async () => {
    const remembered: string[] = []
    const { report } = await runWith(TEN, {
      answers: (batch, _number, run) => {
        run.pause()
        // Carried out, and nobody knows.
        return batch.length > 0 ? fail({ kind: 'interrupted', code: 'ECONNRESET' }) : ok([])
      },
      pass: () => ok([...TEN, '99'].map(upload)),
      remember: (uploads) => remembered.push(...uploads.map(({ asset }) => asset.id)),
      watch: ({ phase }, run) => {
        if (phase === 'paused') run.resume()
        if (phase === 'checking') setImmediate(run.stop)
      }
    })
    expect(report).toMatchObject({ stoppedBy: 'user', counts: { unknown: 10, 'still-there': 0 } })
    expect(remembered).toEqual([])
  })

  it.each<Problem>([
    { kind: 'unreachable', code: 'ENETUNREACH' },
    { kind: 'timed-out', afterMs: 60_000 },
    { kind: 'rate-limited', said: null, retryAfterMs: 3_600_000 },
    { kind: 'service-failed', status: 503, said: null, retryAfterMs: null }
  ])(
    'that cannot ask for now leaves the run open, where anything is unknown: $kind',
    async (why) => {
      const { report, replayed } = await runWith(TEN, {
        answers: () => ok(TEN.slice(1)),
        pass: () => fail(why)
      })
      expect(report).toMatchObject({ stoppedBy: why, counts: { deleted: 9, unknown: 1 } })
      expect(replayed.end).toBeNull()
    }
  )

  it('that cannot ask for now ends a run in which nothing is unknown: it is not verified', async () => {
    const { report, replayed } = await runWith(TEN, {
      answers: (batch) => ok(batch),
      pass: () => fail({ kind: 'unreachable', code: 'ENETUNREACH' })
    })
    expect(report).toMatchObject({
      stoppedBy: null,
      verification: { kind: 'unverified', why: 'unlistable' }
    })
    expect(replayed.end).not.toBeNull()
  })

  it('takes back what is there after all, so that it can be planned again', async () => {
    const remembered: string[] = []
    await runWith(TEN, {
      answers: () => ok(TEN.slice(1)),
      pass: () => ok(['1', '99'].map(upload)),
      remember: (uploads) => remembered.push(...uploads.map(({ asset }) => asset.id))
    })
    expect(new Set(remembered)).toEqual(new Set(['1']))
  })

  it('that shows what was sent has it called "still there", also if its second try is stopped', async () => {
    let passes = 0
    const { sent, report, replayed } = await runWith(TEN, {
      answers: () => fail({ kind: 'service-failed', status: 504, said: null, retryAfterMs: null }),
      pass: (number) => {
        passes = number
        return ok(TEN.map(upload))
      },
      watch: ({ hold }, run) => {
        // The wait before the second try.
        if (passes > 0 && hold?.by === 'service') run.stop()
      }
    })
    expect(sent).toHaveLength(1)
    expect(report.counts).toMatchObject({ 'still-there': 10, 'not-sent': 0 })
    expect(replayed.ledger.counts()).toMatchObject({ 'still-there': 10, 'not-sent': 0 })
  })

  it('settles refusals before they stop the run: what is gone already was refused for that (R17)', async () => {
    const gone = await runWith(idsUpTo(60), {
      answers: () => fail({ kind: 'rejected', said: 'no such asset' }),
      pass: () => ok([])
    })
    expect(gone.report).toMatchObject({ stoppedBy: null, counts: { deleted: 60, refused: 0 } })

    const there = await runWith(idsUpTo(60), {
      answers: () => fail({ kind: 'rejected', said: 'no' }),
      pass: () => ok(idsUpTo(60).map(upload))
    })
    expect(there.report).toMatchObject({
      stoppedBy: { kind: 'all-refused' },
      counts: { refused: 30, 'not-sent': 30 }
    })
  })
})
