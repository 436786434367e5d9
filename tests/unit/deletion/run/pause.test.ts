import type { RunProgress } from '@shared/deletion'
import { fail, ok, type Problem } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import type { Run } from '../../../../electron/deletion/run/run'
import { PAUSE_MS, TURNED_AWAY_LIMIT } from '../../../../electron/kling/waiting/retry'
import { idsUpTo, runWith, settled, upload } from '../../../support/program/run-with'
import { createTestClock } from '../../../support/system/clock'

const TEN = idsUpTo(10)
const BUSY: Problem = { kind: 'rate-limited', said: null, retryAfterMs: null }
const busy = fail(BUSY)
const timedOut = fail<Problem>({ kind: 'timed-out', afterMs: 1 })
/** Everything is there still, and something else. */
const allThere = () => ok([...TEN, '99'].map(upload))

/**
 * One batch that times out, held while it is on its way; `then` is done once the run stands still,
 * some time after.
 */
async function heldAtTheLast(hold: (run: Run) => void, then: (run: Run) => void) {
  const seen = { sent: 0, passes: 0, phase: '' }
  let sent = 0
  let passes = 0
  const ended = await runWith(TEN, {
    answers: (_batch, number, run) => {
      sent = number
      if (number > 1) return ok(TEN)
      hold(run)
      return timedOut
    },
    watch: async ({ phase }, run) => {
      if (phase !== 'paused') return
      await settled()
      Object.assign(seen, { sent, passes, phase: run.progress().phase })
      then(run)
    },
    pass: (number) => {
      passes = number
      return sent > 1 ? ok([upload('99')]) : allThere()
    }
  })
  return { seen, ...ended }
}

describe('a hold while the last batch is on its way', () => {
  it('pauses: nothing is listed and nothing sent again before the user resumes (R19)', async () => {
    const { seen, report } = await heldAtTheLast(
      (run) => run.pause(),
      (run) => run.resume()
    )
    expect(seen).toEqual({ sent: 1, passes: 0, phase: 'paused' })
    expect(report).toMatchObject({
      stoppedBy: null,
      requests: 2,
      counts: { deleted: 10 },
      verification: { kind: 'verified' }
    })
  })

  it('can be followed by a stop: what is unknown stays unknown', async () => {
    const { seen, report, replayed } = await heldAtTheLast(
      (run) => run.pause(),
      (run) => run.stop()
    )
    expect(seen).toEqual({ sent: 1, passes: 0, phase: 'paused' })
    expect(report).toMatchObject({ stoppedBy: 'user', requests: 1, counts: { unknown: 10 } })
    expect(replayed.end).not.toBeNull()
  })

  it('pauses, too, when it is the system that goes down', async () => {
    let isSuspended = false
    const { seen } = await heldAtTheLast(
      (run) => void run.suspend().then(() => (isSuspended = true)),
      (run) => {
        expect(isSuspended).toBe(true)
        run.stop()
      }
    )
    expect(seen).toEqual({ sent: 1, passes: 0, phase: 'paused' })
  })

  it('is complete once the batch that was ready next is withdrawn', async () => {
    const suspended: string[] = []
    const { report, replayed } = await runWith(idsUpTo(30), {
      answers: async (batch, number, run) => {
        if (number > 1) return ok(batch)
        // The second batch gets ready meanwhile.
        for (let turn = 0; turn < 20; turn += 1) await settled()
        void run.suspend().then(() => {
          suspended.push(run.progress().phase)
          run.stop()
        })
        return ok(batch)
      }
    })
    expect(suspended).toEqual(['paused'])
    expect(report.counts).toMatchObject({ deleted: 10, 'not-sent': 20 })
    expect(replayed.damaged).toBe(false)
  })

  it('is complete after a check whose result is just being written', async () => {
    let onProof = (): void => undefined
    const suspended: string[] = []
    const { report } = await runWith(TEN, {
      answers: () => ok([]),
      pass: allThere,
      disk: (file) => ({
        ...file,
        append: async (text) => {
          if (text.includes('"kind":"proof"')) onProof()
          return file.append(text)
        }
      }),
      onBegun: (run) => {
        onProof = () =>
          void run.suspend().then(async () => {
            suspended.push(run.progress().phase)
            await settled()
            run.stop()
          })
      }
    })
    expect(suspended).toEqual(['paused'])
    expect(report).toMatchObject({ stoppedBy: 'user', requests: 1 })
  })

  it('keeps what a listing shows from being sent, if the system goes down then', async () => {
    const phases: string[] = []
    const { report } = await runWith(TEN, {
      answers: () => timedOut,
      pass: (number, run) => {
        if (number === 1) void run.suspend()
        return allThere()
      },
      watch: ({ phase }, run) => {
        phases.push(phase)
        if (phase === 'paused') run.stop()
      }
    })
    expect(phases).toContain('paused')
    expect(report).toMatchObject({ stoppedBy: 'user', requests: 1 })
  })

  it('by the system, during a countdown, is ended by the user only, not by the clock', async () => {
    let sent = 0
    let isSuspended = false
    let whileDown: readonly [sent: number, phase: string] = [0, '']
    const { report } = await runWith(TEN, {
      answers: (batch, number) => {
        sent = number
        return number <= TURNED_AWAY_LIMIT ? busy : ok(batch)
      },
      watch: async ({ leftMs }, run) => {
        if ((leftMs ?? 0) < PAUSE_MS || isSuspended) return
        isSuspended = true
        await run.suspend()
        await settled()
        whileDown = [sent, run.progress().phase]
        run.resume()
      },
      pass: () => ok([upload('99')])
    })
    expect(whileDown).toEqual([TURNED_AWAY_LIMIT, 'paused'])
    expect(report).toMatchObject({
      stoppedBy: null,
      counts: { deleted: 10 },
      verification: { kind: 'verified' }
    })
  })
})

/** Turned away until `requests` have left; the user pauses while the last of them is in flight. */
async function pausedInTrouble(requests: number, then: (run: Run) => void) {
  const seen = { sent: 0, progress: [] as RunProgress[], late: null as RunProgress | null }
  const clock = createTestClock()
  let sent = 0
  let isPaused = false
  const ended = await runWith(TEN, {
    clock,
    answers: (batch, number, run) => {
      sent = number
      if (number > requests) return ok(batch)
      if (number === requests) run.pause()
      return busy
    },
    watch: async (progress, run) => {
      seen.progress.push(progress)
      if (progress.phase !== 'paused' || isPaused) return
      isPaused = true
      await settled()
      // The six minutes of the countdown, and more.
      await clock.sleep(2 * PAUSE_MS, new AbortController().signal)
      await settled()
      Object.assign(seen, { sent, late: run.progress() })
      then(run)
    },
    pass: () => ok([upload('99')])
  })
  return { seen, ...ended }
}

describe('a user’s pause', () => {
  it('is not ended by the countdown of a request that was in flight (R38)', async () => {
    const { seen, report, sent } = await pausedInTrouble(TURNED_AWAY_LIMIT, (run) => run.resume())
    expect(seen.sent).toBe(TURNED_AWAY_LIMIT)
    expect(seen.late).toMatchObject({ phase: 'paused', hold: { by: 'user' } })
    expect(report.counts.deleted).toBe(10)
    expect(sent).toHaveLength(TURNED_AWAY_LIMIT + 1)
  })

  it('shows no countdown: no time ends it', async () => {
    const { seen } = await pausedInTrouble(3, (run) => run.resume())
    const held = seen.progress.filter(({ phase }) => phase === 'pausing' || phase === 'paused')
    expect(new Set(held.map(({ hold }) => hold?.by))).toEqual(new Set(['user']))
  })

  it('leaves the service its wait: resumed before its end, the run says what it waits for', async () => {
    const asked = fail<Problem>({ kind: 'rate-limited', said: null, retryAfterMs: 90_000 })
    const clock = createTestClock()
    const told: (string | undefined)[] = []
    const { sentAt } = await runWith(TEN, {
      clock,
      answers: (batch, number, run) => {
        if (number > 1) return ok(batch)
        run.pause()
        return asked
      },
      watch: (progress, run) => {
        if (progress.phase === 'paused') run.resume()
        else if (progress.phase === 'running') told.push(progress.hold?.by)
      }
    })
    expect(told).toContain('service')
    expect(sentAt).toEqual([0, 90_000])
  })

  it('works during a check, which begins anew afterwards', async () => {
    const phases: string[] = []
    let resumed = 0
    const { report, passes } = await runWith(TEN, {
      answers: (batch) => ok(batch),
      pass: async (number, run, signal) => {
        if (number > 1) return ok([upload('99')])
        run.pause()
        expect(signal.aborted).toBe(true)
        return fail({ kind: 'cancelled' })
      },
      watch: async ({ phase }, run) => {
        phases.push(phase)
        if (phase !== 'paused') return
        await settled()
        resumed += 1
        run.resume()
      }
    })
    expect(phases.filter((phase, at) => phase !== phases[at - 1])).toEqual([
      'running',
      'checking',
      'pausing',
      'paused',
      'running',
      'checking',
      'running'
    ])
    expect([resumed, passes]).toEqual([1, 2])
    expect(report).toMatchObject({ stoppedBy: null, verification: { kind: 'verified' } })
  })

  it('holds also when everything is done by then: the run ends once it is resumed', async () => {
    let listings = 0
    const held: (string | undefined)[] = []
    const { report } = await runWith(TEN, {
      answers: (batch) => ok(batch),
      pass: (number) => {
        listings = number
        return ok([upload('99')])
      },
      watch: async ({ phase }, run) => {
        // The first word after the check.
        if (held.length > 0 || phase !== 'running' || listings === 0) return
        held.push(phase)
        run.pause()
        await settled()
        held.push(run.progress().phase, run.progress().hold?.by)
        run.resume()
      }
    })
    expect(held).toEqual(['running', 'paused', 'user'])
    expect(report).toMatchObject({ stoppedBy: null, verification: { kind: 'verified' } })
  })
})

describe('a wait of the listing during a check', () => {
  it('is shown, and over when the listing goes on', async () => {
    const clock = createTestClock()
    const holds: unknown[] = []
    await runWith(TEN, {
      clock,
      answers: (batch) => ok(batch),
      pass: async (number, _run, signal, onWaiting) => {
        if (number === 1) {
          onWaiting({ why: BUSY, ms: 7_000 })
          await clock.sleep(7_000, signal)
          onWaiting(null)
        }
        return ok([upload('99')])
      },
      watch: ({ phase, hold }) => phase === 'checking' && holds.push(hold?.by ?? null)
    })
    expect(holds).toEqual([null, 'service', null])
  })
})
