import { fail } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import type { JournalStore } from '../../../electron/deletion/journal/journal-store'
import type { AppendFile } from '../../../electron/files/append'
import type { DeletionScene } from '../../support/program/deletion-scene'
import { settled } from '../../support/program/run-with'
import { createScenes, interrupted, planned, RUN_ID } from '../../support/program/scenes'
import type { Script } from '../../support/service/script'

const openScene = createScenes()

/** Something that happens when it is told to. */
function gate() {
  let pass = (): void => undefined
  const passed = new Promise<void>((resolve) => (pass = resolve))
  return { pass, passed }
}

/** The answer to a DELETE says nothing, and no page can be read. */
const UNKNOWN_THEN_REFUSED: Script = ({ method }) =>
  method === 'DELETE'
    ? { answer: { status: 200, body: {} }, apply: true }
    : { answer: { status: 401, body: { error: 'no' } } }

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

describe('a plan that was made while a run is under way', () => {
  it('sends nothing that the run has deleted', async () => {
    const scene = await openScene()
    const { deletion, open, report, sent } = scene
    await deletion.start(await planned(scene), open)
    const second = await planned(scene)
    expect((await report).counts.deleted).toBe(10)
    const before = sent()
    expect(await deletion.start(second, open)).toEqual(fail({ kind: 'plan-gone' }))
    await settled()
    expect(sent()).toEqual(before)
  })

  it('sends nothing whose fate is unknown (R15)', async () => {
    const scene = await openScene()
    const { deletion, open, report, server, sent } = scene
    server.setScript(UNKNOWN_THEN_REFUSED)
    await deletion.start(await planned(scene), open)
    const second = await planned(scene)
    expect((await report).counts.unknown).toBe(10)
    server.setScript(undefined)
    const before = sent()
    expect(await deletion.start(second, open)).toEqual(fail({ kind: 'plan-gone' }))
    await settled()
    expect(sent()).toEqual(before)
  })
})

describe('a check that meets a refused token', () => {
  it('leaves the run open, so that what is unknown is looked up later', async () => {
    const scene = await openScene()
    const { deletion, open, report, server } = scene
    server.setScript(UNKNOWN_THEN_REFUSED)
    await deletion.start(await planned(scene), open)
    expect(await report).toMatchObject({
      stoppedBy: { kind: 'unauthorized' },
      counts: { unknown: 10 }
    })
    expect(await deletion.runs(open)).toMatchObject({ value: [{ endedAt: null }] })
  })
})

describe('a look-up', () => {
  it('and the report of the same run tell the same', async () => {
    const scene = await openScene()
    const { deletion, open, report, server } = scene
    let deletes = 0
    server.setScript(({ method }) => {
      if (method !== 'DELETE') return undefined
      deletes += 1
      return deletes === 1
        ? { answer: { status: 200, body: {} }, apply: true }
        : { answer: { status: 402, body: { error: 'renew' } } }
    })
    const begun = await deletion.start(await planned(scene, 20), open)
    const runId = begun.ok ? begun.value.runId : ''
    expect(await report).toMatchObject({ counts: { unknown: 10, 'not-sent': 10 } })
    expect(await deletion.lookUp(open, runId)).toMatchObject({ value: { counts: { deleted: 10 } } })
    const page = await deletion.reportPage(open, runId, 0)
    const kinds = page.ok ? page.value.map(({ outcome }) => outcome.kind) : []
    expect(kinds.slice(10)).toEqual(Array(10).fill('deleted'))
  })

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
    expect(listedAgain).toEqual([`uploads of ${open.account}`])
  })

  it('and one that is put off during the run are made up for by one', async () => {
    const scene = await openScene()
    const { deletion, open, server, report, listedAgain } = scene
    const planId = await planned(scene)
    server.setScript(({ method, query }) =>
      method === 'GET' && query['sort'] === 'desc' ? { wire: 'never' } : undefined
    )
    const listing = scene.list()
    expect(deletion.putOffListing('uploads')).toBe(false)
    await deletion.start(planId, open)
    expect(deletion.putOffListing('generated')).toBe(false)
    expect(deletion.putOffListing('uploads')).toBe(true)
    await listing
    server.setScript(undefined)
    await report
    await settled()
    expect(listedAgain).toEqual([`uploads of ${open.account}`])
    expect(deletion.putOffListing('uploads')).toBe(false)
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
