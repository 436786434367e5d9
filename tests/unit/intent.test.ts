import { ok } from '@shared/problem'
import { expect, it } from 'vitest'
import type { Journal } from '../../electron/deletion/journal'
import { createLedger } from '../../electron/deletion/ledger'
import { createRun } from '../../electron/deletion/run'
import { createTestClock } from '../support/clock'

it('sends nothing before the intent is on the disk, for as long as that takes (R15)', async () => {
  const order: string[] = []
  const written = async () => ok(null)
  const journal: Journal = {
    intent: async (n) => {
      order.push(`intent ${n}`)
      for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve))
      order.push(`on the disk ${n}`)
      return ok(null)
    },
    outcome: written,
    proof: written,
    again: written,
    end: written,
    close: async () => undefined
  }
  const ids = Array.from({ length: 20 }, (_, index) => String(index + 1))
  const run = createRun({
    runId: 'r',
    account: 'a@b.c',
    ledger: createLedger(ids.map((id) => ({ id, name: '', type: 'image', createdAt: null, durationMs: null, hasPicture: false }))),
    journal,
    lastBatch: 0,
    clock: createTestClock(),
    random: () => 0.5,
    parallel: () => 1,
    pass: async () => ({ ok: false, problem: { kind: 'cancelled' } }),
    bystanders: () => new Set(),
    remember: () => undefined,
    emit: () => undefined,
    kling: {
      accounts: { list: async () => ok([]), find: async () => ok(null) },
      uploads: {
        page: async () => ({ ok: false, problem: { kind: 'cancelled' } }),
        remove: async (_email, batch) => {
          order.push('sent')
          return ok(batch)
        }
      }
    }
  })
  await run.ended
  expect(order).toEqual(['intent 1', 'on the disk 1', 'sent', 'intent 2', 'on the disk 2', 'sent'])
})
