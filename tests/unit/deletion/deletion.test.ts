import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PlannedAsset } from '@shared/deletion'
import { fail } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createJournal } from '../../../electron/deletion/journal/journal'
import type { JournalStore } from '../../../electron/deletion/journal/journal-store'
import type { AppendFile } from '../../../electron/files/append'
import { type DeletionScene, openDeletionScene } from '../../support/program/deletion-scene'
import { settled } from '../../support/program/run-with'

let folder = ''
const scenes: DeletionScene[] = []
const openScene = async (
  ...[options]: [Parameters<typeof openDeletionScene>[1]?]
): Promise<DeletionScene> => {
  const scene = await openDeletionScene(folder, options)
  scenes.push(scene)
  return scene
}
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-deletion-'))
})
afterEach(async () => {
  for (const scene of scenes.splice(0)) await scene.close()
  await rm(folder, { recursive: true, force: true })
})

/** A plan of ten assets, or more. */
async function planned({ deletion, open, ids }: DeletionScene, count = 10): Promise<string> {
  const plan = await deletion.plan(open, ids.slice(1, 1 + count))
  if (!plan.ok) throw new Error('no plan')
  return plan.value.planId
}

/** Something that happens when it is told to. */
function gate() {
  let pass = (): void => undefined
  const passed = new Promise<void>((resolve) => (pass = resolve))
  return { pass, passed }
}

const ASSET: PlannedAsset = {
  id: '',
  name: '',
  type: 'image',
  createdAt: 0,
  durationMs: null,
  hasPicture: true
}
const RUN_ID = '7d9f1d6e-3a55-4c05-8a4f-5a1d3c0a7f11'

/** The journal of a run that was interrupted during its first request. */
async function interrupted({ store, ids }: DeletionScene): Promise<void> {
  const assets = ids.slice(1, 11).map((id) => ({ ...ASSET, id }))
  const file = await store.create({ runId: RUN_ID, origin: 'test', account: 'key', at: 1 }, assets)
  if (!file.ok) throw new Error('no journal')
  const journal = createJournal(file.value)
  await journal.intent(1, ids.slice(1, 11), 2)
  await journal.close()
}

describe('a program that is being left', () => {
  it('sends nothing of a run that was about to begin, and leaves nothing behind', async () => {
    const scene = await openScene()
    const { deletion, open, sent } = scene
    const starting = deletion.start(await planned(scene), open)
    // The window asks: a run is about to begin.
    expect(deletion.isRunning()).toBe(true)
    await deletion.close()
    await settled()
    expect(await starting).toEqual(fail({ kind: 'plan-gone' }))
    expect(sent()).toEqual([])
    expect(await deletion.runs(open)).toEqual({ ok: true, value: [] })
    expect(await deletion.start(await planned(scene), open)).toEqual(fail({ kind: 'plan-gone' }))
  })

  it('keeps a run that was about to be continued for the next start', async () => {
    const scene = await openScene()
    const { deletion, open, sent } = scene
    await interrupted(scene)
    const going = deletion.goOn(open, RUN_ID)
    await deletion.close()
    expect(await going).toEqual(fail({ kind: 'plan-gone' }))
    await settled()
    expect(sent()).toEqual([])
    expect(await deletion.runs(open)).toMatchObject({ value: [{ runId: RUN_ID, endedAt: null }] })
  })

  it('waits for the end of the journal, also when everything is sent and proved', async () => {
    const end = gate()
    const ending = gate()
    const slowly = (file: AppendFile): AppendFile => ({
      ...file,
      append: async (text) => {
        if (text.includes('"kind":"end"')) {
          ending.pass()
          await end.passed
        }
        return file.append(text)
      }
    })
    const slowStore = (store: JournalStore): JournalStore => ({
      ...store,
      create: async (...given) => {
        const file = await store.create(...given)
        return file.ok ? { ok: true, value: slowly(file.value) } : file
      }
    })
    const scene = await openScene({ store: slowStore })
    const { deletion, open } = scene
    await deletion.start(await planned(scene), open)
    await ending.passed
    expect(deletion.isRunning()).toBe(true)

    let isClosed = false
    const closing = deletion.close().then(() => (isClosed = true))
    await settled()
    expect(isClosed).toBe(false)
    end.pass()
    await closing
    expect(await deletion.runs(open)).toMatchObject({
      value: [{ endedAt: expect.any(Number), verification: { kind: 'verified' } }]
    })
  })

  it('holds a run that begins while the system goes down, and leaves it open', async () => {
    const scene = await openScene()
    const { deletion, open, sent } = scene
    const starting = deletion.start(await planned(scene), open)
    await deletion.suspend()
    expect(await starting).toMatchObject({ ok: true })
    expect(deletion.current()).toMatchObject({ phase: 'paused', hold: { by: 'system' } })
    // Windows close one after another then: that stops no run.
    await deletion.close()
    expect(sent()).toEqual([])
    expect(deletion.current()).toMatchObject({ phase: 'paused' })
  })
})

describe('a look-up', () => {
  /** Of a service that does not answer: it lasts until it is broken off. */
  const begun = async (): Promise<DeletionScene & { readonly looking: Promise<unknown> }> => {
    const scene = await openScene()
    await interrupted(scene)
    const asked = gate()
    scene.server.setScript(({ method }) => {
      if (method !== 'GET') return undefined
      asked.pass()
      return { wire: 'never' }
    })
    const looking = scene.deletion.lookUp(scene.open, RUN_ID)
    await asked.passed
    return { ...scene, looking }
  }

  it('gives way to a confirmed deletion', async () => {
    const scene = await begun()
    const { deletion, open, server, looking, report, sent } = scene
    const planId = await planned(scene)
    expect(deletion.isRunning()).toBe(false)
    const starting = deletion.start(planId, open)
    expect(await looking).toEqual(fail({ kind: 'cancelled' }))
    server.setScript(undefined)
    expect(await starting).toMatchObject({ ok: true })
    await report
    expect(sent()).toHaveLength(10)
  })

  it('gives way to a switch of account', async () => {
    const { deletion, looking } = await begun()
    deletion.leaveAccount()
    expect(await looking).toEqual(fail({ kind: 'cancelled' }))
  })

  it('waits for nobody: during a run there is none', async () => {
    const scene = await openScene()
    await interrupted(scene)
    const { deletion, open } = scene
    const starting = deletion.start(await planned(scene), open)
    expect(await deletion.lookUp(open, RUN_ID)).toEqual(fail({ kind: 'run-active' }))
    await starting
  })
})

describe('a listing that is under way when a run begins', () => {
  it('is ended, and the library is listed again after the run', async () => {
    const scene = await openScene()
    const { deletion, open, server, report, listedAgain } = scene
    const planId = await planned(scene)
    server.setScript(({ method, query }) =>
      method === 'GET' && query['sort'] === 'desc' ? { wire: 'never' } : undefined
    )
    const listing = scene.list()
    await deletion.start(planId, open)
    await listing
    server.setScript(undefined)
    expect(listedAgain).toEqual([])
    await report
    await settled()
    expect(listedAgain).toEqual([open.account])
  })

  it('is none most of the time: then nothing is listed', async () => {
    const scene = await openScene()
    const { deletion, open, report, listedAgain } = scene
    await deletion.start(await planned(scene), open)
    await report
    await settled()
    expect(listedAgain).toEqual([])
  })
})

describe('a run that is continued', () => {
  it('sends only what is still listed: another run may have deleted the rest (R15)', async () => {
    const scene = await openScene()
    const { deletion, open, ids, server, store, sent, report } = scene
    const assets = ids.slice(1, 21).map((id) => ({ ...ASSET, id }))
    const file = await store.create(
      { runId: RUN_ID, origin: 'test', account: 'key', at: 1 },
      assets
    )
    if (!file.ok) throw new Error('no journal')
    await file.value.close()
    // Listed and planned before, deleted since.
    server.store.remove(open.account, ids.slice(1, 6))
    open.library.forget(ids.slice(1, 6))
    const planId = await planned(scene)

    expect((await deletion.goOn(open, RUN_ID)).ok).toBe(true)
    expect((await report).counts).toMatchObject({ deleted: 15, 'not-sent': 5 })
    expect(sent()).toEqual(ids.slice(6, 21))
    // The plan from before holds some of the same ids.
    expect(await deletion.start(planId, open)).toEqual(fail({ kind: 'plan-gone' }))
  })

  it('tells at once what a look-up has learnt (R21)', async () => {
    const told: string[] = []
    const scene = await openScene({
      onProgress: ({ outcomes }) =>
        told.push(...outcomes.flatMap(({ id, outcome }) => (outcome === 'deleted' ? [id] : [])))
    })
    const { deletion, open, ids, server, report } = scene
    await interrupted(scene)
    server.store.remove(open.account, ids.slice(1, 11))
    await deletion.lookUp(open, RUN_ID)
    expect((await deletion.goOn(open, RUN_ID)).ok).toBe(true)
    await report
    expect(told).toEqual(ids.slice(1, 11))
  })
})
