import { describe, expect, it } from 'vitest'
import { createScenes, interrupted, RUN_ID } from '../../support/program/scenes'

const openScene = createScenes()

it('what a look-up proves to be gone leaves the page, also if the run is then ended (R21)', async () => {
  const told: string[] = []
  const scene = await openScene({ onGone: ({ ids }) => told.push(...ids) })
  const { deletion, open, ids, server } = scene
  const wanted = ids.slice(1, 11)
  await interrupted(scene)
  // The listing of this session came from a copy that lags: it shows them.
  expect(wanted.every((id) => open.library.find(id) !== undefined)).toBe(true)
  server.store.remove(open.account, wanted)

  expect(await deletion.lookUp(open, RUN_ID)).toMatchObject({ value: { counts: { deleted: 10 } } })
  await deletion.leave(open, RUN_ID)
  expect(told.toSorted()).toEqual(wanted.toSorted())
  expect(wanted.filter((id) => open.library.find(id) !== undefined)).toEqual([])
})

it('nothing leaves the page of which a look-up has no proof', async () => {
  const told: string[] = []
  const scene = await openScene({ onGone: ({ ids }) => told.push(...ids) })
  await interrupted(scene)
  await scene.deletion.lookUp(scene.open, RUN_ID)
  expect(told).toEqual([])
})

describe('a look-up within a minute, for which a copy of the service may lag', () => {
  it('calls nothing "still there", and going on sends nothing twice (R15)', async () => {
    const scene = await openScene()
    const { deletion, open, ids, server, report, sent } = scene
    await interrupted(scene)
    server.store.remove(open.account, ids.slice(1, 11))
    server.setScript(({ method }) => (method === 'GET' ? { listing: 'stale' } : undefined))
    expect(await deletion.lookUp(open, RUN_ID)).toMatchObject({
      value: { counts: { unknown: 10, 'still-there': 0 } }
    })

    // The copy has caught up.
    server.setScript(undefined)
    expect(await deletion.goOn(open, RUN_ID)).toMatchObject({ ok: true })
    expect(await report).toMatchObject({ counts: { deleted: 10 } })
    expect(sent()).toEqual([])
  })

  it('later it does, and so is known what to send once more', async () => {
    const scene = await openScene()
    const { deletion, open } = scene
    await interrupted(scene)
    await scene.clock.sleep(60_000, new AbortController().signal)
    expect(await deletion.lookUp(open, RUN_ID)).toMatchObject({
      value: { counts: { unknown: 0, 'still-there': 10 } }
    })
  })
})
