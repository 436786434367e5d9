import {
  appendFile,
  mkdtemp,
  open,
  readdir,
  readFile,
  rm,
  truncate,
  writeFile
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PlannedAsset } from '@shared/deletion'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createJournal } from '../../../../electron/deletion/journal/journal'
import { encodeEntry } from '../../../../electron/deletion/journal/journal-entry'
import { createJournalStore } from '../../../../electron/deletion/journal/journal-store'
import { replay } from '../../../../electron/deletion/journal/replay'
import { openAppend } from '../../../../electron/files/append'

const asset = (id: number): PlannedAsset => ({
  id: String(id),
  name: `${id}.png`,
  type: 'image',
  createdAt: 0,
  durationMs: null,
  hasPicture: true
})
const assets = Array.from({ length: 30 }, (_, at) => asset(at + 1))
const ids = (from: number, to: number) => assets.slice(from, to).map(({ id }) => id)
const head = { runId: 'r', origin: 'https://api.example', account: 'key', at: 5 }

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-journal-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Ten deleted, ten lost, ten under way when the program went. */
async function written(): Promise<string> {
  const store = createJournalStore(folder, () => 'now')
  const file = await store.create(head, assets)
  if (!file.ok) throw new Error('no journal')
  const journal = createJournal(file.value)
  await journal.intent(1, ids(0, 10), 10)
  await journal.outcome(1, ids(0, 10), () => 'confirm', null, 11)
  await journal.intent(2, ids(10, 20), 12)
  await journal.outcome(
    2,
    ids(10, 20),
    () => 'lose',
    { kind: 'service-failed', status: 500, said: 'about a@b.example', retryAfterMs: null },
    13
  )
  await journal.intent(3, ids(20, 25), 14)
  await file.value.close()
  return join(folder, 'key', 'r.jsonl')
}

/** What every open file does. */
async function handles(): Promise<Awaited<ReturnType<typeof open>>> {
  const probe = await open(tmpdir())
  await probe.close()
  return Object.getPrototypeOf(probe)
}
const failure = (code: string): Error => Object.assign(new Error(code), { code })

/** Acts on a disk that takes so many appends more, and nothing after that. */
async function fullDisk(act: () => Promise<void>, appends = 0): Promise<void> {
  const proto = await handles()
  const { write } = proto
  const appending = vi.spyOn(proto, 'write').mockRejectedValue(failure('ENOSPC'))
  for (let left = appends; left > 0; left -= 1) appending.mockImplementationOnce(write)
  vi.spyOn(proto, 'writeFile').mockRejectedValue(failure('ENOSPC'))
  await act().finally(() => vi.restoreAllMocks())
}
/** Acts on a disk that fails to flush. */
async function noFlush(act: () => Promise<void>): Promise<void> {
  vi.spyOn(await handles(), 'datasync').mockRejectedValue(failure('EIO'))
  await act().finally(() => vi.restoreAllMocks())
}

describe('a journal', () => {
  it('tells after a crash what was deleted, what is unknown and what was not sent; what was under way is unknown', async () => {
    const run = replay(await readFile(await written(), 'utf8'))
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
    expect(await readFile(await written(), 'utf8')).not.toContain('@')
  })

  it('cut anywhere, moves ids towards unknown or not sent only as far as their requests never left', async () => {
    const text = await readFile(await written(), 'utf8')
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

  it('with any byte flipped, calls nothing deleted that it did not, and nothing unsent that was sent', async () => {
    const text = await readFile(await written(), 'utf8')
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

  it('that is empty, or never held a plan, is no run', async () => {
    expect(replay('')).toBeNull()
    expect(replay('["00000000",{"kind":"plan"}]\n')).toBeNull()
    const store = createJournalStore(folder, () => 'now')
    await writeFile(await written(), '')
    expect(await store.list('key', head.origin)).toEqual({ ok: true, value: [] })
  })

  it('of another service is not offered', async () => {
    await written()
    const store = createJournalStore(folder, () => 'now')
    expect(
      (await store.list('key', 'https://other.example')).ok &&
        (await store.list('key', 'https://other.example'))
    ).toMatchObject({ value: [] })
    expect(await store.list('key', head.origin)).toMatchObject({
      ok: true,
      value: [{ runId: 'r' }]
    })
  })

  it.each([
    ['in the middle of its last line', -9, { deleted: 10, unknown: 10, 'not-sent': 10 }],
    ['just before the end of its last line', -1, { deleted: 10, unknown: 15, 'not-sent': 5 }]
  ])(
    'cut off %s is gone on with, and what is appended then is not lost with the torn line',
    async (_, at, counts) => {
      const path = await written()
      await truncate(path, (await readFile(path)).byteLength + at)
      const opened = await createJournalStore(folder, () => 'now').reopen('key', 'r')
      if (!opened.ok) throw new Error('not open')
      expect(opened.value.run.ledger.counts()).toMatchObject(counts)
      const journal = createJournal(opened.value.file)
      await journal.intent(4, ids(25, 30), 20)
      await journal.outcome(4, ids(25, 30), () => 'confirm', null, 21)
      await journal.close()
      const again = replay(await readFile(path, 'utf8'))
      expect(again?.damaged).toBe(false)
      expect(again?.ledger.counts().deleted).toBe(15)
    }
  )

  it('that is damaged is set aside when it is gone on with, and begun anew with every id unknown', async () => {
    const path = await written()
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace('"confirmed":["1"', '"confirmed":["9"'))
    const store = createJournalStore(folder, () => 'now')
    const opened = await store.reopen('key', 'r')
    expect(opened.ok && opened.value.run.ledger.counts()).toMatchObject({ unknown: 30 })
    if (opened.ok) await opened.value.file.close()
    expect((await readdir(join(folder, 'key'))).toSorted()).toEqual([
      'r.jsonl',
      'r.jsonl.broken-now'
    ])
    expect(await readFile(`${path}.broken-now`, 'utf8')).toContain('"confirmed":["9"')
  })

  it('whose plan was not written whole is none: nothing is left to be offered as interrupted', async () => {
    const store = createJournalStore(folder, () => 'now')
    await fullDisk(async () =>
      expect(await store.create(head, assets)).toMatchObject({
        ok: false,
        problem: { code: 'ENOSPC' }
      })
    )
    expect(await readdir(join(folder, 'key'))).toEqual([])
    await noFlush(async () =>
      expect(await store.create(head, assets)).toMatchObject({
        ok: false,
        problem: { code: 'EIO' }
      })
    )
    expect(await readdir(join(folder, 'key'))).toEqual([])
    expect(await store.list('key', head.origin)).toEqual({ ok: true, value: [] })
  })

  it.each([0, 1])(
    'that is damaged and cannot be begun anew stays, and claims nothing (the disk is full after %i appends)',
    async (appends) => {
      const path = await written()
      const spoilt = (await readFile(path, 'utf8')).replace('"confirmed":["1"', '"confirmed":["9"')
      await writeFile(path, spoilt)
      const store = createJournalStore(folder, () => 'now')
      await fullDisk(async () => {
        const opened = await store.reopen('key', 'r')
        if (opened.ok) await opened.value.file.close()
      }, appends)
      expect(await store.list('key', head.origin)).toMatchObject({
        ok: true,
        value: [{ runId: 'r' }]
      })
      const read = await store.read('key', 'r')
      expect(read.ok && read.value.ledger.counts().unknown).toBe(30)
    }
  )

  const intent = (n: number) => encodeEntry({ kind: 'intent', n, at: 20, ids: ids(25, 30) })
  const proof = (found: Partial<Record<'gone' | 'there' | 'reappeared', readonly string[]>>) =>
    encodeEntry({
      kind: 'proof',
      at: 21,
      gone: [...(found.gone ?? [])],
      there: [...(found.there ?? [])],
      reappeared: [...(found.reappeared ?? [])]
    })
  it.each([
    ['sends the same ids twice, with nothing between', intent(4) + intent(5)],
    ['shows again what it never called deleted', proof({ reappeared: ids(10, 11) })],
    ['settles what was not sent', proof({ gone: ids(29, 30) })],
    ['settles an id that is not in the plan', proof({ there: ['999'] })]
  ])(
    'whose every line is whole and that %s is damaged, not the end of the history (R20)',
    async (_, lines) => {
      const path = await written()
      await appendFile(path, lines)
      const store = createJournalStore(folder, () => 'now')
      expect(await store.list('key', head.origin)).toMatchObject({
        ok: true,
        value: [{ runId: 'r', damaged: true, end: null }]
      })
      const opened = await store.reopen('key', 'r')
      expect(opened.ok && opened.value.run.ledger.counts()).toMatchObject({ unknown: 30 })
      if (opened.ok) await opened.value.file.close()
    }
  )
})

describe('a file that grows', () => {
  it('is gone on with after its torn end was cut off', async () => {
    const path = join(folder, 'a', 'log')
    const first = await openAppend(path)
    if (!first.ok) throw new Error('not open')
    await Promise.all([
      first.value.append('one\n'),
      first.value.append('two\n'),
      first.value.sync()
    ])
    await first.value.close()
    await appendFile(path, 'thr')
    await truncate(path, 8)
    const second = await openAppend(path)
    if (!second.ok) throw new Error('not open')
    await second.value.append('three\n')
    await second.value.close()
    expect(await readFile(path, 'utf8')).toBe('one\ntwo\nthree\n')
  })

  it('loses its torn end before the next append, on a system too that shortens no file which is open for appending (Windows)', async () => {
    const path = join(folder, 'log')
    const file = await openAppend(path)
    if (!file.ok) throw new Error('not open')
    await file.value.append('one\n')
    vi.spyOn(await handles(), 'truncate').mockRejectedValue(failure('EPERM'))
    vi.spyOn(await handles(), 'write').mockImplementationOnce(async () => {
      await appendFile(path, 'tw')
      throw failure('ENOSPC')
    })
    try {
      expect(await file.value.append('two\n')).toMatchObject({
        ok: false,
        problem: { code: 'ENOSPC' }
      })
      expect(await readFile(path, 'utf8')).toBe('one\ntw')
      expect(await file.value.append('three\n')).toEqual({ ok: true, value: null })
      expect(await readFile(path, 'utf8')).toBe('one\nthree\n')
    } finally {
      vi.restoreAllMocks()
      await file.value.close()
    }
  })

  it('fails as a value where it cannot be written', async () => {
    await writeFile(join(folder, 'file'), '')
    expect(await openAppend(join(folder, 'file', 'log'))).toMatchObject({
      ok: false,
      problem: { kind: 'file-failed', what: 'append' }
    })
    const closed = await openAppend(join(folder, 'log'))
    if (!closed.ok) throw new Error('not open')
    await closed.value.close()
    expect(await closed.value.append('x')).toMatchObject({
      ok: false,
      problem: { kind: 'file-failed' }
    })
    // A full disk, as Linux has one for trying.
    if (process.platform !== 'linux') return
    const full = await openAppend('/dev/full')
    if (full.ok)
      expect(await full.value.append('x')).toMatchObject({
        ok: false,
        problem: { kind: 'file-failed', code: 'ENOSPC' }
      })
  })
})
