import { fail } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import { createJournal } from '../../../electron/deletion/journal/journal'
import { settled } from '../../support/program/run-with'
import { ASSET, createScenes, interrupted, planned, RUN_ID } from '../../support/program/scenes'

const openScene = createScenes()

describe('a run that is continued', () => {
  it('reads what is left first: what has become a favourite is not sent (R23)', async () => {
    const scene = await openScene()
    const { deletion, open, ids, server, report, sent } = scene
    const wanted = ids.slice(1, 21)
    let isRefused = false
    server.setScript(({ method }) => {
      if (method !== 'DELETE' || isRefused) return undefined
      isRefused = true
      return { answer: { status: 402, body: { error: 'renew' } } }
    })
    const begun = await deletion.start(await planned(scene, 20), open)
    const runId = begun.ok ? begun.value.runId : ''
    expect(await report).toMatchObject({ stoppedBy: { kind: 'payment-required' } })

    // Hours later the subscription is renewed. At Kling one of the rest has become a favourite.
    const favourite = wanted[15] ?? ''
    const asset = server.store.uploads(open.account).find(({ id }) => id === favourite)
    if (asset) Reflect.set(asset, 'favored', true)
    expect(await deletion.goOn(open, runId)).toMatchObject({ ok: true })
    while (deletion.isRunning()) await settled()
    expect(sent().filter((id) => id === favourite)).toEqual([])
    expect(new Set(sent()).size).toBe(19)
  })

  it('reads what was still there, too: a favourite is not sent, and what is gone counts so (R17, R23)', async () => {
    const scene = await openScene()
    const { deletion, open, ids, server, store, report, sent } = scene
    await interrupted(scene)
    const opened = await store.reopen('key', RUN_ID)
    if (!opened.ok) throw new Error('no journal')
    const journal = createJournal(opened.value.file)
    await journal.proof({ gone: [], there: ids.slice(1, 11), reappeared: [] }, 3)
    await journal.close()

    // All of this after the library was listed.
    const asset = server.store.uploads(open.account).find(({ id }) => id === ids[4])
    if (asset) Reflect.set(asset, 'favored', true)
    server.store.remove(open.account, ids.slice(1, 3))
    expect(await deletion.goOn(open, RUN_ID)).toMatchObject({ ok: true })
    expect((await report).counts).toMatchObject({ deleted: 9, 'still-there': 1, 'not-sent': 0 })
    expect(sent()).toEqual([...ids.slice(3, 4), ...ids.slice(5, 11)])
  })

  it('goes on before the library is listed, by what it reads itself', async () => {
    const scene = await openScene()
    const { deletion, open, ids, report, sent } = scene
    await interrupted(scene)
    open.library.forget(ids)
    expect(await deletion.goOn(open, RUN_ID)).toMatchObject({ ok: true })
    expect(await report).toMatchObject({ stoppedBy: null, counts: { deleted: 10 } })
    expect(sent()).toEqual(ids.slice(1, 11))
  })

  it('stays open where the service cannot be read', async () => {
    const scene = await openScene()
    const { deletion, open, report, server, sent } = scene
    await interrupted(scene)
    server.setScript(({ method }) =>
      method === 'GET' ? { answer: { status: 401, body: { error: 'no' } } } : undefined
    )
    expect(await deletion.goOn(open, RUN_ID)).toMatchObject({ ok: true })
    expect(await report).toMatchObject({ stoppedBy: { kind: 'unauthorized' } })
    expect(sent()).toEqual([])
    expect(await deletion.runs(open)).toMatchObject({ value: [{ runId: RUN_ID, endedAt: null }] })
  })

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
    expect((await report).counts).toMatchObject({ deleted: 20, 'not-sent': 0 })
    expect(sent()).toEqual(ids.slice(6, 21))
    // The plan from before holds some of the same ids.
    expect(await deletion.start(planId, open)).toEqual(fail({ kind: 'plan-gone' }))
  })

  it('sends nothing that a later run has deleted, though a copy that lags shows it (R15)', async () => {
    const scene = await openScene()
    const { deletion, open, ids, server, store, sent, report } = scene
    const wanted = ids.slice(1, 11)
    const head = { runId: RUN_ID, origin: 'test', account: 'key', at: 1 }
    const file = await store.create(
      head,
      wanted.map((id) => ({ ...ASSET, id }))
    )
    if (!file.ok) throw new Error('no journal')
    await file.value.close()
    await deletion.start(await planned(scene), open)
    expect(await report).toMatchObject({ verification: { kind: 'verified' } })

    server.setScript(({ method }) => (method === 'GET' ? { listing: 'stale' } : undefined))
    expect(await deletion.goOn(open, RUN_ID)).toMatchObject({ ok: true })
    while (deletion.isRunning()) await settled()
    expect(sent()).toEqual(wanted)
    expect(wanted.filter((id) => open.library.find(id) !== undefined)).toEqual([])
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
