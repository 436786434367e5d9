import { fail, ok, type Problem } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import { PAUSE_MS, TURNED_AWAY_LIMIT } from '../../../../electron/kling/waiting/retry'
import { idsUpTo, runWith, upload } from '../../../support/program/run-with'
import { createTestClock } from '../../../support/system/clock'

const MINUTE_MS = 60_000
const unreachable = fail<Problem>({ kind: 'unreachable', code: 'ENOTFOUND' })
const asking = (retryAfterMs: number | null): Problem => ({
  kind: 'rate-limited',
  said: null,
  retryAfterMs
})
const busy = (retryAfterMs: number | null) => fail(asking(retryAfterMs))
const failed = fail<Problem>({
  kind: 'service-failed',
  status: 503,
  said: null,
  retryAfterMs: null
})
const othersOnly = () => ok([upload('999')])

/** Holds up the first answers until so many requests are in flight; then they come at once. */
function together(count: number): () => Promise<void> {
  let begun = 0
  let release = (): void => undefined
  const all = new Promise<void>((resolve) => (release = resolve))
  return () => {
    begun += 1
    if (begun === count) release()
    return all
  }
}

describe('a wait that the service asks for', () => {
  it('puts off the question after a 404: its ids are looked up, not sent again (R15)', async () => {
    const ids = idsUpTo(20)
    const { sent, sentAt, report, passes } = await runWith(ids, {
      account: busy(10 * MINUTE_MS),
      answers: (batch, number) =>
        number === 1 ? fail({ kind: 'not-found', said: null }) : ok(batch),
      pass: othersOnly
    })
    expect(sent).toEqual([ids.slice(0, 10), ids.slice(10)])
    expect(sentAt[1]).toBeGreaterThanOrEqual(10 * MINUTE_MS)
    expect(passes).toBe(1)
    expect(report.counts).toMatchObject({ deleted: 20, unknown: 0 })
  })

  it('is not made longer before a second try, in the name of the service (R42)', async () => {
    const ids = idsUpTo(10)
    let isDone = false
    const { sentAt } = await runWith(ids, {
      answers: (batch, number) => {
        isDone = number > 1
        const asked = {
          kind: 'service-failed',
          status: 503,
          said: null,
          retryAfterMs: 2_000
        } as const
        return isDone ? ok(batch) : fail(asked)
      },
      pass: () => ok(isDone ? [] : ids.map(upload))
    })
    // Two seconds before the check, which looks for 62, and two after it.
    expect(sentAt[1]).toBe(66_000)
  })

  it('is not cut short by another answer in flight: the latest moment wins (R42)', async () => {
    const both = together(2)
    const { sentAt, report } = await runWith(idsUpTo(30), {
      parallel: 2,
      answers: async (batch, number) => {
        if (number > 2) return ok(batch)
        await both()
        return busy(number === 1 ? 10 * MINUTE_MS : 2_000)
      },
      pass: othersOnly
    })
    expect(report.counts.deleted).toBe(30)
    expect(sentAt[2]).toBeGreaterThanOrEqual(10 * MINUTE_MS)
    expect(sentAt[2]).toBeLessThan(11 * MINUTE_MS)
  })

  it('ends by itself, however many requests failed at once (R38)', async () => {
    const all = together(4)
    const phases = new Set<string>()
    const { report, sentAt } = await runWith(idsUpTo(80), {
      parallel: 4,
      answers: async (batch, number) => {
        if (number > 4 * TURNED_AWAY_LIMIT) return ok(batch)
        await all()
        return unreachable
      },
      watch: ({ phase }, run) => {
        phases.add(phase)
        if (phase === 'paused') run.stop()
      },
      pass: othersOnly
    })
    expect(report.counts.deleted).toBe(80)
    expect(phases).not.toContain('paused')
    expect(sentAt.at(-1)).toBeLessThan(100 * MINUTE_MS)
  })

  it('takes as long as it takes, whatever is done to the wall clock', async () => {
    const clock = createTestClock()
    const untils: number[] = []
    const { sentAt, report } = await runWith(idsUpTo(20), {
      clock,
      answers: (batch, number) => (number === 1 ? busy(1_000) : ok(batch)),
      watch: ({ hold }) => {
        if (hold?.by !== 'service' || untils.length > 0) return
        untils.push(hold.until - clock.now())
        clock.jump(-60 * MINUTE_MS)
      },
      pass: othersOnly
    })
    expect(report.counts.deleted).toBe(20)
    expect(untils).toEqual([1_000])
    expect(sentAt[1]).toBe(1_000)
  })

  it('also holds up the next run, if the user stops this one', async () => {
    const clock = createTestClock()
    const until = clock.elapsed() + 5 * MINUTE_MS
    const { sentAt } = await runWith(idsUpTo(10), {
      clock,
      quiet: { until, why: asking(5 * MINUTE_MS) },
      answers: (batch) => ok(batch),
      pass: othersOnly
    })
    expect(sentAt).toEqual([5 * MINUTE_MS])
  })

  it('is told to whoever begins the next run, but no wait that this program chose', async () => {
    const askedIn = async (retryAfterMs: number | null): Promise<Problem | null | undefined> => {
      let asked: Problem | null | undefined
      await runWith(idsUpTo(10), {
        answers: () => busy(retryAfterMs),
        watch: ({ hold }, run) => {
          if (hold?.by !== 'service') return
          asked ??= run.askedQuiet()?.why ?? null
          run.stop()
        }
      })
      return asked
    }
    expect(await askedIn(7_000)).toEqual(asking(7_000))
    expect(await askedIn(null)).toBeNull()
  })

  it('also holds up the listing of a check', async () => {
    let listedAt = 0
    const clock = createTestClock()
    const beganAt = clock.elapsed()
    await runWith(idsUpTo(10), {
      clock,
      answers: () =>
        fail({ kind: 'service-failed', status: 503, said: null, retryAfterMs: 3 * MINUTE_MS }),
      pass: () => {
        listedAt ||= clock.elapsed() - beganAt
        return othersOnly()
      }
    })
    expect(listedAt).toBe(3 * MINUTE_MS)
  })
})

describe('trouble in a row', () => {
  it('is counted by the burst: four requests turned away at once are one', async () => {
    const all = together(4)
    const { report, clock } = await runWith(idsUpTo(120), {
      parallel: 4,
      answers: async (batch, number) => {
        if (number > 8) return ok(batch)
        await all()
        return busy(null)
      },
      pass: othersOnly
    })
    expect(report.counts.deleted).toBe(120)
    expect(Math.max(...clock.waits)).toBeLessThan(PAUSE_MS)
  })

  it('of any kind slows the run down', async () => {
    const redirect = fail<Problem>({ kind: 'unexpected-status', status: 302, said: null })
    const { sentAt } = await runWith(idsUpTo(200), {
      answers: (_batch, number) => (number <= 20 ? redirect : ok([])),
      pass: othersOnly
    })
    expect(sentAt[19]).toBeGreaterThan(MINUTE_MS)
    const rejected = fail<Problem>({ kind: 'rejected', said: 'no' })
    const all = await runWith(idsUpTo(20), { answers: () => rejected })
    expect(all.sentAt.at(-1)).toBeGreaterThan(MINUTE_MS)
  })

  it('does not slow down the search for one bad id', async () => {
    const { sentAt, report } = await runWith(idsUpTo(10), {
      answers: (batch) => (batch.includes('1') ? fail({ kind: 'rejected', said: null }) : ok(batch))
    })
    expect(report.counts).toMatchObject({ deleted: 9, refused: 1 })
    expect(sentAt.at(-1)).toBe(0)
  })

  it('stops the run when id after id is refused, with the service’s words', async () => {
    const { report, sent } = await runWith(idsUpTo(1_000), {
      answers: () => fail({ kind: 'rejected', said: 'not today' })
    })
    expect(report.stoppedBy).toEqual({ kind: 'all-refused', said: 'not today' })
    expect(report.counts).toMatchObject({ refused: 30, 'not-sent': 970 })
    expect(sent.length).toBeLessThan(60)
  })

  it.each([10, 60, 1_000])(
    'spends no second try on a service that fails for a few minutes (%i ids)',
    async (count) => {
      const clock = createTestClock()
      const deleted = new Set<string>()
      const { report } = await runWith(idsUpTo(count), {
        clock,
        answers: (batch) => {
          if (clock.elapsed() < 4 * MINUTE_MS) return failed
          for (const id of batch) deleted.add(id)
          return ok(batch)
        },
        pass: () => ok([...idsUpTo(count).filter((id) => !deleted.has(id)), '9999'].map(upload))
      })
      expect(report).toMatchObject({
        counts: { deleted: count },
        verification: { kind: 'verified' }
      })
    }
  )
})

it('a 404 to ten uploads at once counts as trouble, though the account is there', async () => {
  const { sentAt, clock } = await runWith(idsUpTo(80), {
    account: ok({ email: 'a@b.c' }),
    answers: () => fail({ kind: 'not-found', said: null }),
    pass: othersOnly
  })
  const apart = sentAt.slice(1).map((at, index) => at - (sentAt[index] ?? 0))
  expect(apart).toEqual([0, 0, 0, 0, 0, 1_000, 2_000])
  expect(clock.waits).toContain(4_000)
})
