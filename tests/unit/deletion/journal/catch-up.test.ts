import type { RunProgress } from '@shared/deletion'
import { fail, ok, type Problem } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import type { Run } from '../../../../electron/deletion/run/run'
import type { AppendFile } from '../../../../electron/files/append'
import { idsUpTo, runWith, upload } from '../../../support/program/run-with'

const busy = fail<Problem>({ kind: 'rate-limited', said: null, retryAfterMs: null })
const noSpace = fail<Problem>({ kind: 'file-failed', code: 'ENOSPC', what: 'append' })
/** What was sent is gone, something else is there. */
const othersOnly = () => ok([upload('99')])

/** A disk that can be full, or not flush any more. Tells which intents are on it. */
function smallDisk() {
  const disk = {
    isFull: false,
    isStuck: false,
    text: '',
    over: (file: AppendFile): AppendFile => ({
      append: async (text) => {
        if (disk.isFull) return noSpace
        disk.text += text
        return file.append(text)
      },
      sync: async () => (disk.isStuck ? noSpace : file.sync()),
      close: file.close
    }),
    /** The intent of that number is on the disk. */
    holds: async (n: number): Promise<void> => {
      while (!disk.text.includes(`{"kind":"intent","n":${n},`))
        await new Promise((resolve) => setImmediate(resolve))
    }
  }
  return disk
}

/** The user makes room, and resumes. */
const goesOnWith =
  (disk: ReturnType<typeof smallDisk>) =>
  ({ phase }: RunProgress, run: Run): void => {
    if (phase !== 'paused') return
    disk.isFull = false
    disk.isStuck = false
    run.resume()
  }

describe('an entry that the disk did not take', () => {
  it('is written before the next intent, a withdrawn intent included (R15, R20)', async () => {
    const disk = smallDisk()
    const { report, replayed } = await runWith(idsUpTo(30), {
      disk: disk.over,
      answers: async (batch, number) => {
        if (number > 1) return ok(batch)
        await disk.holds(2)
        disk.isFull = true
        return busy
      },
      watch: goesOnWith(disk),
      pass: othersOnly
    })
    expect(report.counts.deleted).toBe(30)
    expect(replayed).toMatchObject({ damaged: false, end: { verification: { kind: 'verified' } } })
  })

  it('is written before the proof, which may speak of the same ids', async () => {
    const disk = smallDisk()
    const { report, replayed } = await runWith(idsUpTo(20), {
      disk: disk.over,
      answers: async (batch, number) => {
        if (number === 1) await disk.holds(2)
        disk.isFull = number === 1
        return ok(batch)
      },
      watch: goesOnWith(disk),
      pass: () => ok(['1', '99'].map(upload))
    })
    expect(report).toMatchObject({ counts: { deleted: 19, 'still-there': 1 } })
    expect(replayed.damaged).toBe(false)
  })

  it('holds the run after its last batch: nothing is listed before it is written', async () => {
    const disk = smallDisk()
    let pauses = 0
    let listed = 0
    const { report, passes, replayed } = await runWith(idsUpTo(10), {
      disk: disk.over,
      answers: (batch) => {
        disk.isFull = true
        return ok(batch)
      },
      watch: ({ phase, hold }, run) => {
        if (phase !== 'paused') return
        expect(hold).toMatchObject({ by: 'disk', why: { code: 'ENOSPC' } })
        pauses += 1
        disk.isFull = pauses < 3
        run.resume()
      },
      pass: (number) => {
        listed = number
        expect(disk.isFull).toBe(false)
        return othersOnly()
      }
    })
    expect([pauses, listed]).toEqual([3, passes])
    expect(report).toMatchObject({
      stoppedBy: null,
      counts: { deleted: 10 },
      verification: { kind: 'verified' }
    })
    expect(replayed.end).not.toBeNull()
  })

  it('is not written later if it was an intent, which counts as never made', async () => {
    const disk = smallDisk()
    disk.isFull = true
    const { report, replayed } = await runWith(idsUpTo(10), {
      disk: disk.over,
      answers: (batch) => ok(batch),
      watch: goesOnWith(disk),
      pass: othersOnly
    })
    expect(report.counts.deleted).toBe(10)
    expect(replayed).toMatchObject({ damaged: false, lastBatch: 2 })
  })

  it('withdraws an intent that was written but not flushed: its request never left', async () => {
    const disk = smallDisk()
    disk.isStuck = true
    const { report, sent, replayed } = await runWith(idsUpTo(10), {
      disk: disk.over,
      answers: (batch) => ok(batch),
      watch: goesOnWith(disk),
      pass: othersOnly
    })
    expect(sent).toHaveLength(1)
    expect(report.counts.deleted).toBe(10)
    expect(replayed).toMatchObject({ damaged: false, lastBatch: 2 })
  })

  it('is written when the journal is closed, if there is room by then', async () => {
    const disk = smallDisk()
    const { report, replayed } = await runWith(idsUpTo(20), {
      disk: disk.over,
      answers: async (batch, number) => {
        if (number > 1) return fail({ kind: 'unauthorized', said: null })
        await disk.holds(2)
        disk.isFull = true
        return ok(batch)
      },
      watch: ({ phase, requestsDone }) => {
        if (phase === 'pausing' && requestsDone === 2) disk.isFull = false
      }
    })
    expect(report).toMatchObject({
      stoppedBy: { kind: 'unauthorized' },
      counts: { deleted: 10, 'not-sent': 10 }
    })
    expect(replayed).toMatchObject({ damaged: false, end: null })
  })

  it('leaves the run unfinished if it was the end, for the report as for the journal', async () => {
    const disk = smallDisk()
    const { report, replayed } = await runWith(idsUpTo(10), {
      disk: disk.over,
      answers: (batch) => ok(batch),
      watch: ({ phase, counts }) => {
        // Told once the proof is written.
        disk.isFull = phase === 'running' && counts.deleted === 10
      },
      pass: othersOnly
    })
    expect(report).toMatchObject({
      stoppedBy: { kind: 'file-failed' },
      verification: { kind: 'verified' }
    })
    expect(replayed.end).toBeNull()
  })

  it('does not matter if it was the last flush: an end that is written is the end', async () => {
    const disk = smallDisk()
    const { report, replayed } = await runWith(idsUpTo(10), {
      disk: disk.over,
      answers: (batch) => ok(batch),
      watch: ({ phase, counts }) => {
        disk.isStuck = phase === 'running' && counts.deleted === 10
      },
      pass: othersOnly
    })
    expect(report).toMatchObject({ stoppedBy: null, verification: { kind: 'verified' } })
    expect(replayed.end?.verification).toEqual(report.verification)
  })
})
