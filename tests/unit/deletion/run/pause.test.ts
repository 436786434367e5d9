import { fail, ok, type Problem } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import type { Run } from '../../../../electron/deletion/run/run'
import { TURNED_AWAY_LIMIT } from '../../../../electron/kling/retry'
import { idsUpTo, runWith, upload } from '../../../support/program/run-with'

const TEN = idsUpTo(10)
const timedOut = fail<Problem>({ kind: 'timed-out', afterMs: 1 })
/** Everything is there still, and something else. */
const allThere = () => ok([...TEN, '99'].map(upload))

/** Lets everything go on that can. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

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
    const busy = fail<Problem>({ kind: 'rate-limited', said: null, retryAfterMs: null })
    let sent = 0
    let isSuspended = false
    let whileDown: readonly [sent: number, phase: string] = [0, '']
    const { report } = await runWith(TEN, {
      answers: (batch, number) => {
        sent = number
        return number <= TURNED_AWAY_LIMIT ? busy : ok(batch)
      },
      watch: async ({ phase }, run) => {
        if (phase !== 'pausing' || isSuspended) return
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
