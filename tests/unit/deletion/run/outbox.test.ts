import { ok, type Result } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import type { Journal } from '../../../../electron/deletion/journal/journal'
import { createLedger } from '../../../../electron/deletion/ledger'
import { createRun } from '../../../../electron/deletion/run/run'
import { createTestClock } from '../../../support/system/clock'

/** Lets everything go on that can. */
async function settled(times = 1): Promise<void> {
  for (let turn = 0; turn < 50 * times; turn += 1)
    await new Promise((resolve) => setImmediate(resolve))
}

/**
 * A run of two batches over a slow disk; `answer` is what the service says to each request. Tells
 * what happened, in order.
 */
function startRun(answer: (batch: readonly string[]) => Promise<Result<readonly string[]>>) {
  const order: string[] = []
  const unknown: number[] = []
  const written = async () => ok(null)
  const journal: Journal = {
    intent: async (n) => {
      order.push(`intent ${n}`)
      await settled()
      order.push(`on the disk ${n}`)
      return ok(null)
    },
    outcome: async (n, ids, moveOf) => {
      order.push(`outcome ${n}: ${moveOf(ids[0] ?? '')}`)
      await settled()
      return ok(null)
    },
    setAside: written,
    proof: written,
    takeUp: async () => ok(null),
    again: written,
    end: written,
    catchUp: written,
    close: async () => undefined
  }
  const ids = Array.from({ length: 20 }, (_, index) => String(index + 1))
  const run = createRun({
    library: 'uploads',
    runId: 'r',
    account: 'a@b.c',
    ledger: createLedger(
      ids.map((id) => ({
        id,
        name: '',
        type: 'image',
        createdAt: null,
        durationMs: null,
        hasPicture: false
      }))
    ),
    journal,
    isContinued: false,
    lastBatch: 0,
    suspects: [],
    clearance: null,
    clock: createTestClock(),
    random: () => 0.5,
    parallel: () => 1,
    prove: async () => new Map(),
    remember: () => undefined,
    whyAside: () => null,
    quiet: null,
    emit: ({ progress }) => void unknown.push(progress.counts.unknown),
    kling: { accounts: { list: async () => ok([]), find: async () => ok(null) } },
    removal: {
      batchLimit: 10,
      remove: (items) => {
        order.push('sent')
        return answer(items.map(({ id }) => id))
      }
    }
  })
  return { run, order, unknown }
}

describe('the journal and the requests of a run', () => {
  it('sends nothing before the intent is on the disk, however long that takes (R15)', async () => {
    const { run, order } = startRun(async (batch) => ok(batch))
    await run.ended
    const sent = order.filter((what) => !what.startsWith('outcome'))
    expect(sent).toEqual(['intent 1', 'on the disk 1', 'sent', 'intent 2', 'on the disk 2', 'sent'])
  })

  it('writes the next intent while a request is on its way', async () => {
    const { run, order, unknown } = startRun(async (batch) => {
      await settled(2)
      return ok(batch)
    })
    await run.ended
    expect(order).toEqual([
      'intent 1',
      'on the disk 1',
      'sent',
      'intent 2',
      'on the disk 2',
      'outcome 1: confirm',
      'sent',
      'outcome 2: confirm'
    ])
    // The second request is in flight when the first one's outcome is told, and has none yet.
    expect(unknown.length).toBeGreaterThan(0)
    expect(unknown.every((count) => count === 0)).toBe(true)
  })

  it('withdraws the next intent when the run stops', async () => {
    const { run, order } = startRun(async () => {
      await settled(2)
      return { ok: false, problem: { kind: 'unauthorized', said: null } }
    })
    await settled(4)
    expect(order.filter((what) => what === 'sent')).toHaveLength(1)
    expect(order.at(-1)).toBe('outcome 2: turn-away')
    run.stop()
    await run.ended
    expect(order.filter((what) => what === 'sent')).toHaveLength(1)
  })
})
