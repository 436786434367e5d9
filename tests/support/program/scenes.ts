import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PlannedAsset } from '@shared/deletion'
import { afterEach, beforeEach } from 'vitest'
import { createJournal } from '../../../electron/deletion/journal/journal'
import { type DeletionScene, openDeletionScene } from './deletion-scene'

/** Opens scenes for the tests of one file, each in a folder that goes with its test. */
export function createScenes(): (
  options?: Parameters<typeof openDeletionScene>[1]
) => Promise<DeletionScene> {
  let folder = ''
  const scenes: DeletionScene[] = []
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kling-sweep-deletion-'))
  })
  afterEach(async () => {
    for (const scene of scenes.splice(0)) await scene.close()
    await rm(folder, { recursive: true, force: true })
  })

  return async (options) => {
    const scene = await openDeletionScene(folder, options)
    scenes.push(scene)
    return scene
  }
}

/** A plan of ten assets, or more. */
export async function planned({ deletion, open, ids }: DeletionScene, count = 10): Promise<string> {
  const plan = await deletion.plan(open, ids.slice(1, 1 + count))
  if (!plan.ok) throw new Error('no plan')
  return plan.value.planId
}

export const ASSET: PlannedAsset = {
  id: '',
  name: '',
  type: 'image',
  createdAt: 0,
  durationMs: null,
  hasPicture: true
}
export const RUN_ID = '7d9f1d6e-3a55-4c05-8a4f-5a1d3c0a7f11'

/** The journal of a run that was interrupted during its first request. */
export async function interrupted({ store, ids }: DeletionScene): Promise<void> {
  const assets = ids.slice(1, 11).map((id) => ({ ...ASSET, id }))
  const file = await store.create({ runId: RUN_ID, origin: 'test', account: 'key', at: 1 }, assets)
  if (!file.ok) throw new Error('no journal')
  const journal = createJournal(file.value)
  await journal.intent(1, ids.slice(1, 11), 2)
  await journal.close()
}
