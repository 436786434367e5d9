import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createJournal } from '../../../../electron/deletion/journal/journal'
import { encodeEntry } from '../../../../electron/deletion/journal/journal-entry'
import { createJournalStore } from '../../../../electron/deletion/journal/journal-store'
import { replay } from '../../../../electron/deletion/journal/replay'
import { fullDisk, noFlush } from '../../../support/files/failing-disk'
import { assets, head, ids, writeUnfinished } from '../../../support/program/unfinished-journal'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-journal-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('a journal on the disk', () => {
  it('is no run if it is empty or never held a plan', async () => {
    expect(replay('')).toBeNull()
    expect(replay('["00000000",{"kind":"plan"}]\n')).toBeNull()
    const store = createJournalStore(folder, () => 'now')
    await writeFile(await writeUnfinished(folder), '')
    expect(await store.list('key', head.origin)).toEqual({ ok: true, value: [] })
  })

  it('is not offered at another service', async () => {
    await writeUnfinished(folder)
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
      const path = await writeUnfinished(folder)
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

  it('is set aside if damaged, and continued with every id unknown', async () => {
    const path = await writeUnfinished(folder)
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

  it('is removed if its plan could not be written whole', async () => {
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
    'stays and claims nothing if it cannot be written anew (disk full after %i appends)',
    async (appends) => {
      const path = await writeUnfinished(folder)
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
    ['finds what was not sent still there', proof({ there: ids(29, 30) })],
    ['settles an id that is not in the plan', proof({ there: ['999'] })]
  ])(
    'whose every line is whole and that %s is damaged, not the end of the history (R20)',
    async (_, lines) => {
      const path = await writeUnfinished(folder)
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
