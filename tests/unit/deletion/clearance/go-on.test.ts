import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PlannedAsset } from '@shared/deletion'
import { fail, ok } from '@shared/problem'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { OpenClearance } from '../../../../electron/deletion/clearance/clearance'
import { createJournal } from '../../../../electron/deletion/journal/journal'
import { reportTitle } from '../../../../renderer/deletion/words'
import { copyOf, createTestLane } from '../../../support/copies/lane'
import { type DeletionScene, openDeletionScene } from '../../../support/program/deletion-scene'

const RUN = '0b0f8a52-3f0e-4b0c-9d1e-6f1a1c2d3e4f'

let folder = ''
let scene: DeletionScene
let openClearance: OpenClearance
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-go-on-'))
  openClearance = async () => fail({ kind: 'no-copies-folder' })
  scene = await openDeletionScene(folder, {
    openClearance: (open, ids) => openClearance(open, ids)
  })
})
afterEach(async () => {
  await scene.deletion.close()
  await scene.close()
  await rm(folder, { recursive: true, force: true })
})

const planned = (id: string): PlannedAsset => ({
  id,
  name: '',
  type: 'image',
  createdAt: null,
  durationMs: null,
  hasPicture: true
})

/** A run that saved copies first and was killed: one set aside, one cleared, nothing sent. */
async function interrupted(ids: readonly string[]): Promise<void> {
  const { key, origin } = scene.open
  const head = { runId: RUN, origin, account: key, at: 1, copiesFirst: true }
  const file = await scene.store.create(head, ids.map(planned))
  if (!file.ok) throw new Error('no journal')
  const journal = createJournal(file.value)
  await journal.setAside(new Map([[ids[0] ?? '', { copy: { kind: 'no-end' } }]]), 2)
  await journal.intent(1, ids.slice(1, 2), 3, [{ id: ids[1] ?? '', ...copyOf('2') }])
  await journal.outcome(1, ids.slice(1, 2), () => 'turn-away', null, 4)
  await journal.close()
}

it('an interrupted run does not go on without copies, when there is no folder any more', async () => {
  await interrupted(scene.ids.slice(1, 5))
  expect(await scene.deletion.goOn(scene.open, RUN)).toEqual(fail({ kind: 'no-copies-folder' }))
  expect(scene.sent()).toEqual([])
})

it('it trusts nothing that was read back before: all is proved again, also what was not', async () => {
  const ids = scene.ids.slice(1, 5)
  await interrupted(ids)
  const lane = createTestLane(ids)
  let asked: readonly string[] = []
  openClearance = async (_open, wanted) => {
    asked = wanted.map(({ id }) => id)
    return ok(lane)
  }
  expect(await scene.deletion.goOn(scene.open, RUN)).toMatchObject({ ok: true })
  await scene.report
  expect(asked).toEqual(ids)
  expect(lane.calls).toContain(`clear ${ids.join(' ')}`)
  expect(scene.sent()).toEqual(ids)
})

it('it knows what to save when it goes on before the library is listed', async () => {
  const ids = scene.ids.slice(1, 5)
  await interrupted(ids)
  scene.open.library.forget(ids)
  let known: readonly string[] = []
  openClearance = async ({ library }, wanted) => {
    known = wanted.map(({ id }) => id).filter((id) => library.find(id) !== undefined)
    return ok(createTestLane(known))
  }
  expect(await scene.deletion.goOn(scene.open, RUN)).toMatchObject({ ok: true })
  expect(await scene.report).toMatchObject({ counts: { deleted: 4 } })
  expect(known).toEqual(ids)
})

it('it stays open where the service cannot say what there is to save', async () => {
  const ids = scene.ids.slice(1, 5)
  await interrupted(ids)
  scene.open.library.forget(ids)
  scene.server.setScript(() => ({ answer: { status: 402, body: { error: 'renew' } } }))
  expect(await scene.deletion.goOn(scene.open, RUN)).toMatchObject({
    ok: false,
    problem: { kind: 'payment-required' }
  })
  expect(await scene.deletion.runs(scene.open)).toMatchObject({
    value: [{ runId: RUN, endedAt: null }]
  })
})

it('claims no copies whose record is lost, though all assets are gone', async () => {
  const ids = scene.ids.slice(1, 5)
  await interrupted(ids)
  const path = join(folder, 'journals', scene.open.key, `${RUN}.jsonl`)
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace('"set-aside"', '"set-aside?"'))
  scene.server.store.remove(scene.open.account, ids)
  openClearance = async () => ok(createTestLane(ids))

  expect(await scene.deletion.goOn(scene.open, RUN)).toMatchObject({ ok: true })
  const report = await scene.report
  expect(report).toMatchObject({ copiesFirst: true, copied: 0, counts: { deleted: 4 } })
  expect(reportTitle(report)).not.toContain('copies proved')
})

it('a version that knows nothing of copies does not see such a run', async () => {
  await interrupted(scene.ids.slice(1, 5))
  const runs = await scene.deletion.runs(scene.open)
  expect(runs.ok && runs.value).toHaveLength(1)
  const read = await scene.store.read(scene.open.key, RUN)
  expect(read.ok && read.value.copiesFirst).toBe(true)
})
