import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { replay } from '../../../../electron/deletion/journal/replay'
import { writeUnfinished } from '../../../support/program/unfinished-journal'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-journal-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('a journal', () => {
  it('tells after a crash what was deleted, what is unknown and what was not sent', async () => {
    const run = replay(await readFile(await writeUnfinished(folder), 'utf8'))
    expect(run).toMatchObject({
      runId: 'r',
      origin: 'https://api.example',
      account: 'key',
      end: null,
      lastBatch: 3,
      damaged: false
    })
    expect(run?.ledger.counts()).toEqual({
      deleted: 10,
      refused: 0,
      'still-there': 0,
      unknown: 15,
      'not-sent': 5
    })
  })

  it('holds no e-mail address, not even in the words of the service', async () => {
    expect(await readFile(await writeUnfinished(folder), 'utf8')).not.toContain('@')
  })

  it('calls nothing unsent whose request may have left, wherever it is cut off', async () => {
    const text = await readFile(await writeUnfinished(folder), 'utf8')
    const whole = replay(text)
    fc.assert(
      fc.property(fc.nat(text.length), (at) => {
        const cut = replay(text.slice(0, at))
        if (!cut) return
        for (const { id, outcome } of cut.ledger.page(0, 30)) {
          const before = whole?.ledger.outcomeOf(id)
          if (outcome.kind === 'deleted') expect(before).toBe('deleted')
          // Not sent: no intent of it is on the disk in whole.
          if (outcome.kind === 'not-sent' && !cut.damaged)
            expect(text.slice(0, at)).not.toMatch(new RegExp(`"intent"[^\\n]*"${id}"[^\\n]*\\n`))
        }
      })
    )
  })

  it('calls nothing deleted or unsent that was not, whichever byte is flipped', async () => {
    const text = await readFile(await writeUnfinished(folder), 'utf8')
    const whole = replay(text)
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 127 }), (at, mask) => {
        const bytes = Buffer.from(text)
        bytes[at] = (bytes[at] ?? 0) ^ mask
        const flipped = replay(bytes.toString('utf8'))
        for (const { id, outcome } of flipped?.ledger.page(0, 60) ?? []) {
          const before = whole?.ledger.outcomeOf(id)
          if (outcome.kind !== 'unknown') expect(outcome.kind).toBe(before)
        }
      }),
      { numRuns: 1500 }
    )
  })
})
