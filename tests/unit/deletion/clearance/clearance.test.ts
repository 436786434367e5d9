import type { Hold } from '@shared/deletion'
import { fail, ok, type Problem } from '@shared/problem'
import { describe, expect, it, vi } from 'vitest'
import { clearedBy, copyOf, createTestLane } from '../../../support/copies/lane'
import { idsUpTo, runWith, settled } from '../../../support/program/run-with'

const BUSY: Problem = { kind: 'rate-limited', said: null, retryAfterMs: 600_000 }

const DEAD: Problem = { kind: 'file-failed', code: 'EIO', what: 'append' }

/** Something that happens when it is told to. */
function gate() {
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { open, opened }
}

describe('a run that saves copies first (R27)', () => {
  it('sends a batch only once each of its files is settled, and read back', async () => {
    const lane = createTestLane(idsUpTo(9))
    const run = runWith(idsUpTo(20), { answers: (batch) => ok(batch), clearance: lane })
    await vi.waitFor(() => expect(lane.calls).toEqual(['go on']))
    await settled()
    expect(lane.calls).toEqual(['go on'])

    lane.settle(['10'])
    const first = `clear ${idsUpTo(10).join(' ')}`
    await vi.waitFor(() => expect(lane.calls).toEqual(['go on', first]))
    lane.settle(idsUpTo(20))
    const { report, sent, entries } = await run
    expect(report).toMatchObject({ copiesFirst: true, copied: 20, counts: { deleted: 20 } })
    expect(sent).toHaveLength(2)
    expect(entries[0]?.copy).toEqual(copyOf('1'))
  })

  it('keeps what is altered between its proof and its batch, with the reason', async () => {
    const lane = createTestLane(idsUpTo(20))
    lane.spoil('3', { kind: 'altered' })
    lane.settle(['14'], { kind: 'no-end' })
    const { report, sent, entries, replayed } = await runWith(idsUpTo(20), {
      answers: (batch) => ok(batch),
      clearance: lane
    })
    expect(sent.flat()).toEqual(idsUpTo(20).filter((id) => id !== '3' && id !== '14'))
    expect(report).toMatchObject({ stoppedBy: null, counts: { deleted: 18, 'not-sent': 2 } })
    const kept = { kind: 'not-sent', copy: { kind: 'altered' } }
    expect(entries[0]?.outcome).toEqual(kept)
    expect(replayed.ledger.page(0, 20)[2]?.outcome).toEqual(kept)
    expect(replayed.copiesFirst).toBe(true)
    expect(replayed.ledger.page(0, 20)[0]?.copy).toEqual(copyOf('1'))
  })

  it('says why what is written down of its copies may not be on the disk', async () => {
    const lane = createTestLane(idsUpTo(20))
    const why: Problem = { kind: 'file-failed', code: 'ENOSPC', what: 'write' }
    const close = async () => fail(why)
    const answers = (batch: readonly string[]) => ok(batch)
    const failing = await runWith(idsUpTo(20), { answers, clearance: { ...lane, close } })
    expect(failing.report).toMatchObject({ copiesTrouble: why, counts: { deleted: 20 } })
    const other = await runWith(idsUpTo(20), { answers, clearance: lane })
    expect(other.report.copiesTrouble).toBeUndefined()
  })

  it('sends what has no file to save, and counts no copy of it', async () => {
    const lane = createTestLane(idsUpTo(20))
    const { report, sent, entries } = await runWith(idsUpTo(20), {
      answers: (batch) => ok(batch),
      clearance: {
        ...lane,
        clear: async (ids) => ok(new Map(await clearedBy(lane, ids)).set('3', ok(null)))
      }
    })
    expect(sent.flat()).toEqual(idsUpTo(20))
    expect(report).toMatchObject({ copied: 19, counts: { deleted: 20 } })
    expect(entries.find(({ id }) => id === '3')?.copy).toBeUndefined()
  })

  it('sends nothing at all, and comes to its end, when nothing can be proved', async () => {
    const lane = createTestLane()
    lane.settle(idsUpTo(20), { kind: 'not-answered' })
    const { report, sent } = await runWith(idsUpTo(20), { answers: ok, clearance: lane })
    expect(sent).toEqual([])
    expect(report).toMatchObject({ stoppedBy: null, counts: { 'not-sent': 20 } })
    expect(lane.calls.at(-1)).toBe('close')
  })

  it('reads back again after any wait: what was whole before it need not be so now', async () => {
    const lane = createTestLane(idsUpTo(20))
    const { sent, report } = await runWith(idsUpTo(20), {
      clearance: lane,
      answers: (batch, number) => {
        if (number === 1) lane.spoil('2', { kind: 'missing' })
        return number === 1 ? fail(BUSY) : ok(batch)
      }
    })
    expect(sent[0]).toContain('2')
    expect(sent.slice(1).flat()).not.toContain('2')
    expect(report.counts).toMatchObject({ deleted: 19, 'not-sent': 1 })
  })

  it('reads back once more after a look at what stays, which takes a request', async () => {
    const lane = createTestLane(idsUpTo(20))
    const { sent, report } = await runWith(idsUpTo(20), {
      clearance: lane,
      mayLeave: {
        concerns: (batch) => batch.includes('2'),
        look: async () => {
          lane.spoil('2', { kind: 'altered' })
          return new Map()
        }
      },
      answers: (batch) => ok(batch)
    })
    expect(sent.flat().toSorted()).toEqual(
      idsUpTo(20)
        .filter((id) => id !== '2')
        .toSorted()
    )
    expect(report.counts).toMatchObject({ deleted: 19, 'not-sent': 1 })
  })

  it.each(['reads back', 'looks'] as const)(
    '%s once more, if the room is gone for which a batch was ready',
    async (what) => {
      const lane = createTestLane(idsUpTo(30))
      const [first, second] = [gate(), gate()]
      let wanted = 3
      let isAltered = false
      const makeReady = async (): Promise<void> => {
        // The user lowers the setting, and the first answer makes that count.
        wanted = 1
        first.open()
        await settled()
      }
      const run = runWith(idsUpTo(30), {
        parallel: () => wanted,
        ...(what === 'reads back' && { clearance: lane }),
        disk: (file) => {
          let syncs = 0
          return {
            ...file,
            sync: async () => {
              syncs += 1
              if (what === 'reads back' && syncs === 3) await makeReady()
              return file.sync()
            }
          }
        },
        mayLeave: {
          concerns: (batch) => what === 'looks' && batch.includes('22'),
          look: async (batch) => {
            const isGone = isAltered && batch.includes('22')
            if (wanted > 1) await makeReady()
            return new Map(isGone ? [['22', { stays: 'unbacked' }]] : [])
          }
        },
        answers: async (batch, number) => {
          if (number === 1) await first.opened
          if (number === 2) await second.opened
          return ok(batch)
        }
      })
      await vi.waitFor(() => expect(wanted).toBe(1))
      await settled()
      isAltered = true
      lane.spoil('22', { kind: 'altered' })
      second.open()

      const { sent, report } = await run
      expect(sent.flat()).not.toContain('22')
      expect(report.counts).toMatchObject({ deleted: 29, 'not-sent': 1 })
    }
  )

  it('reads back each half of a batch that was refused', async () => {
    const lane = createTestLane(idsUpTo(10))
    const { sent } = await runWith(idsUpTo(10), {
      clearance: lane,
      answers: (batch) => (batch.includes('7') ? fail({ kind: 'rejected', said: null }) : ok(batch))
    })
    const cleared = lane.calls.filter((call) => call.startsWith('clear'))
    expect(cleared).toEqual(sent.map((batch) => `clear ${batch.join(' ')}`))
  })

  it('with several requests at once, none is read back before there is room for it', async () => {
    const lane = createTestLane(idsUpTo(40))
    let answer = (): void => undefined
    const gate = new Promise<void>((resolve) => {
      answer = resolve
    })
    const run = runWith(idsUpTo(40), {
      parallel: 2,
      clearance: lane,
      answers: async (batch) => {
        await gate
        return ok(batch)
      }
    })
    await settled()
    const before = lane.calls.filter((call) => call.startsWith('clear')).length
    answer()
    const { sent } = await run
    expect(before).toBeLessThanOrEqual(2)
    expect(sent).toHaveLength(4)
  })

  it.each(['before', 'at the last look'])(
    'holds, and sets nothing aside, while the folder takes nothing (%s)',
    async (when) => {
      const lane = createTestLane(idsUpTo(20))
      if (when === 'before') lane.failFlush(DEAD)
      const holds: (Hold | null)[] = []
      const { report, sent } = await runWith(idsUpTo(20), {
        clearance: lane,
        answers: (batch) => ok(batch),
        ...(when !== 'before' && {
          mayLeave: {
            concerns: () => true,
            look: async () => {
              if (holds.length === 0) lane.failFlush(DEAD)
              return new Map()
            }
          }
        }),
        watch: ({ hold, phase }, run) => {
          if (phase !== 'paused' || hold?.by !== 'disk') return
          holds.push(hold)
          lane.failFlush(null)
          run.resume()
        }
      })
      expect(holds).toEqual([{ by: 'disk', why: DEAD }])
      expect(sent).toHaveLength(2)
      expect(report.counts).toMatchObject({ deleted: 20, 'not-sent': 0 })
    }
  )

  it('holds both lanes on a pause, and goes on with both', async () => {
    const lane = createTestLane(idsUpTo(10))
    const { report } = await runWith(idsUpTo(20), {
      clearance: lane,
      answers: (batch, number, run) => {
        if (number === 1) {
          run.pause()
          expect(lane.calls.at(-1)).toBe('hold')
          run.resume()
          expect(lane.calls.at(-1)).toBe('go on')
          lane.settle(idsUpTo(20))
        }
        return ok(batch)
      }
    })
    expect(report.counts.deleted).toBe(20)
  })

  it('stops while copies are still being fetched, and closes the lane', async () => {
    const lane = createTestLane(idsUpTo(10))
    const { report, sent } = await runWith(idsUpTo(20), {
      clearance: lane,
      answers: (batch, _number, run) => {
        run.stop()
        return ok(batch)
      }
    })
    expect(report).toMatchObject({ stoppedBy: 'user', counts: { deleted: 10, 'not-sent': 10 } })
    expect(sent).toHaveLength(1)
    expect(lane.calls.at(-1)).toBe('close')
  })

  it('is held by a disk that takes no copies, until the user has made room', async () => {
    const lane = createTestLane(idsUpTo(10))
    const holds: unknown[] = []
    const { report } = await runWith(idsUpTo(20), {
      clearance: lane,
      answers: (batch, number) => {
        if (number === 1) lane.failDisk({ kind: 'file-failed', code: 'ENOSPC', what: 'write' })
        return ok(batch)
      },
      watch: ({ hold }, run) => {
        if (hold?.by !== 'disk' || holds.length > 0) return
        holds.push(hold)
        lane.settle(idsUpTo(20))
        run.resume()
      }
    })
    expect(holds[0]).toMatchObject({ why: { code: 'ENOSPC' } })
    expect(report.counts.deleted).toBe(20)
  })

  it('says nothing of copies when it saves none', async () => {
    const { report, entries, replayed } = await runWith(idsUpTo(3), { answers: ok })
    expect(report).not.toHaveProperty('copiesFirst')
    expect(entries[0]).not.toHaveProperty('copy')
    expect(replayed.copiesFirst).toBe(false)
  })
})
