import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '@shared/deletion'
import { fail } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Deletion } from '../../../electron/deletion/deletion'
import type { DeletionAccount } from '../../../electron/deletion/deletion-account'
import { createJournal } from '../../../electron/deletion/journal/journal'
import type { JournalStore } from '../../../electron/deletion/journal/journal-store'
import { DEMO_EMAIL } from '../../../electron/demo/server'
import { createKeepLists, type KeepList } from '../../../electron/library/stored/keep-list'
import { openDeletionScene } from '../../support/program/deletion-scene'
import type { TestServer } from '../../support/service/demo'

let folder = ''
let server: TestServer
let ids: readonly string[]
let store: JournalStore
let keepList: KeepList
let open: DeletionAccount
let deletion: Deletion
let report: Promise<Report>
let sent: () => readonly string[]
let close: () => Promise<void>

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-locks-'))
  const scene = await openDeletionScene(folder)
  ;({ server, ids, store, keepList, open, deletion, report, sent, close } = scene)
})
afterEach(async () => {
  await close()
  await rm(folder, { recursive: true, force: true })
})

const some = (from: number, to: number) => ids.slice(from, to)

describe('what is locked', () => {
  it('is left out of a plan by name, whatever the page asks for (R23)', async () => {
    await keepList.load()
    await keepList.change(some(3, 5), true)
    const plan = await deletion.plan(open, some(0, 12))
    if (!plan.ok) throw new Error('no plan')
    expect(plan.value.total).toBe(9)
    expect(plan.value.locked.map(({ id, lockedAs }) => [id, lockedAs])).toEqual([
      ...some(0, 1).map((id) => [id, 'favourite']),
      ...some(3, 5).map((id) => [id, 'kept'])
    ])
    expect((await deletion.start(plan.value.planId, open)).ok).toBe(true)
    await report
    expect(sent().toSorted()).toEqual([...some(1, 3), ...some(5, 12)].toSorted())
  })

  it('cancels a plan when it was locked after the plan was shown (R6, R23)', async () => {
    const plan = await deletion.plan(open, some(1, 12))
    if (!plan.ok) throw new Error('no plan')
    await keepList.change(some(5, 6), true)
    expect(await deletion.start(plan.value.planId, open)).toEqual(fail({ kind: 'plan-gone' }))
    expect(sent()).toEqual([])
    expect(await deletion.runs(open)).toEqual({ ok: true, value: [] })
    expect(deletion.isRunning()).toBe(false)
  })

  it('cancels the plan, too, when the lock comes while the plan is being written', async () => {
    const plan = await deletion.plan(open, some(1, 12))
    if (!plan.ok) throw new Error('no plan')
    const starting = deletion.start(plan.value.planId, open)
    void keepList.change(some(5, 6), true)
    expect(await starting).toEqual(fail({ kind: 'plan-gone' }))
    expect(sent()).toEqual([])
  })

  it('keeps an interrupted run from being continued: the rest is confirmed anew', async () => {
    const assets = some(1, 12).map((id) => ({
      id,
      name: '',
      type: 'image' as const,
      createdAt: 0,
      durationMs: null,
      hasPicture: true
    }))
    const runId = '7d9f1d6e-3a55-4c05-8a4f-5a1d3c0a7f11'
    const file = await store.create({ runId, origin: 'test', account: 'key', at: 1 }, assets)
    if (!file.ok) throw new Error('no journal')
    await file.value.close()
    await keepList.load()
    await keepList.change(some(2, 4), true)
    expect(await deletion.goOn(open, runId)).toEqual(fail({ kind: 'locked-since', locked: 2 }))
    expect(sent()).toEqual([])
    expect((await deletion.leave(open, runId)).ok).toBe(true)
    const left = await deletion.planLeft(open, runId)
    expect(left.ok && [left.value.total, left.value.locked.map(({ id }) => id)]).toEqual([
      9,
      some(2, 4)
    ])
  })

  /** A favourite at Kling, which nothing here has listed yet. */
  const star = (id: string): void => {
    const upload = server.store.find(id)
    if (upload) server.store.add(DEMO_EMAIL, { ...upload, favored: true })
  }
  /** A run of two batches that was killed while the first was in flight. */
  async function interrupted(): Promise<string> {
    const assets = some(1, 21).map((id) => ({
      id,
      name: '',
      type: 'image' as const,
      createdAt: 0,
      durationMs: null,
      hasPicture: true
    }))
    const runId = '7d9f1d6e-3a55-4c05-8a4f-5a1d3c0a7f12'
    const file = await store.create({ runId, origin: 'test', account: 'key', at: 1 }, assets)
    if (!file.ok) throw new Error('no journal')
    const journal = createJournal(file.value)
    await journal.intent(1, some(1, 11), 2)
    await journal.close()
    return runId
  }

  it('since it was sent is not sent again, though a proof shows it (R23)', async () => {
    const plan = await deletion.plan(open, some(1, 11))
    if (!plan.ok) throw new Error('no plan')
    server.setScript(({ method }) => {
      if (method !== 'DELETE') return undefined
      server.setScript(undefined)
      star(ids[4] ?? '')
      void keepList.change(some(7, 8), true)
      return { answer: { status: 500, body: '' } }
    })
    expect((await deletion.start(plan.value.planId, open)).ok).toBe(true)
    const { counts, stoppedBy } = await report
    expect(sent()).toEqual([...some(1, 11), ...some(1, 4), ...some(5, 7), ...some(8, 11)])
    expect([counts, stoppedBy]).toEqual([
      { deleted: 8, refused: 0, 'still-there': 2, unknown: 0, 'not-sent': 0 },
      null
    ])
    expect(server.store.uploads(DEMO_EMAIL).map(({ id }) => id)).toEqual(
      expect.arrayContaining([...some(4, 5), ...some(7, 8)])
    )
  })

  it('is not sent, if any answer shows the lock while earlier batches are on their way (R23)', async () => {
    const plan = await deletion.plan(open, some(1, 31))
    if (!plan.ok) throw new Error('no plan')
    const shown = open.library.find(ids[39] ?? '')?.media
    server.setScript(({ method }) => {
      if (method !== 'DELETE') return undefined
      server.setScript(undefined)
      star(ids[15] ?? '')
      star(ids[25] ?? '')
      // A picture's address is asked for anew.
      return { until: open.library.renew(ids[39] ?? '', shown ?? { original: '', picture: '' }) }
    })
    expect((await deletion.start(plan.value.planId, open)).ok).toBe(true)
    const { counts, stoppedBy } = await report
    expect(sent().filter((id) => id === ids[15] || id === ids[25])).toEqual([])
    expect([counts, stoppedBy]).toEqual([
      { deleted: 28, refused: 0, 'still-there': 0, unknown: 0, 'not-sent': 2 },
      null
    ])
  })

  it('is not sent when the look-up that a continued run begins with shows the lock', async () => {
    const runId = await interrupted()
    await keepList.load()
    star(ids[4] ?? '')
    star(ids[15] ?? '')
    expect((await deletion.goOn(open, runId)).ok).toBe(true)
    const { counts, stoppedBy } = await report
    expect(sent().toSorted()).toEqual([...some(1, 4), ...some(5, 15), ...some(16, 21)].toSorted())
    expect([counts, stoppedBy]).toEqual([
      { deleted: 18, refused: 0, 'still-there': 1, unknown: 0, 'not-sent': 1 },
      null
    ])
  })

  it('keeps a run from being continued, too, if only its look-up showed it', async () => {
    const runId = await interrupted()
    star(ids[4] ?? '')
    expect((await deletion.lookUp(open, runId)).ok).toBe(true)
    expect(await deletion.goOn(open, runId)).toEqual(fail({ kind: 'locked-since', locked: 1 }))
    expect(sent()).toEqual([])
  })

  it('is everything while the keep list is lost, until the user accepts the loss', async () => {
    await keepList.load()
    await keepList.change(some(1, 2), true)
    const broken: DeletionAccount = {
      ...open,
      keepList: createKeepLists(join(folder, 'lost'), () => 'now').of('key')
    }
    await mkdir(join(folder, 'lost', 'kept'), { recursive: true })
    await writeFile(join(folder, 'lost', 'kept', 'key.json'), '{"v":1,"ids":[')
    expect(await deletion.plan(broken, some(1, 3))).toEqual(fail({ kind: 'keep-list-lost' }))
    // A plan that was made in time does not start either.
    const plan = await deletion.plan(open, some(4, 6))
    if (!plan.ok) throw new Error('no plan')
    expect(await deletion.start(plan.value.planId, broken)).toEqual(fail({ kind: 'plan-gone' }))
    expect(sent()).toEqual([])
    const list = createKeepLists(join(folder, 'lost'), () => 'now').of('key')
    await list.acceptLoss()
    expect((await deletion.plan({ ...open, keepList: list }, some(1, 3))).ok).toBe(true)
  })
})
