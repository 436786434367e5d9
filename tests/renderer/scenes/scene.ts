import { NO_OUTCOMES, type OutcomeCounts, type Report, type RunProgress } from '@shared/deletion'
import { demoAssets } from '../../support/page/page'
import type { Answers, Open, TestPage } from '../fixtures'
import { ACCOUNT, library, list } from '../library'

/** A screen or dialog in one particular state. */
export interface Scene {
  readonly name: string
  readonly open: (open: Open) => Promise<TestPage>
}

export const assets = demoAssets(1037)

export const counts = (part: Partial<OutcomeCounts>): OutcomeCounts => ({ ...NO_OUTCOMES, ...part })

export const progress = (
  phase: RunProgress['phase'],
  hold: RunProgress['hold'] = null
): RunProgress => ({
  library: 'uploads',
  runId: 'r',
  account: ACCOUNT,
  phase,
  total: 37,
  counts: counts({ deleted: 20, 'not-sent': 17 }),
  requestsDone: 2,
  requestsPlanned: 4,
  leftMs: 140_000,
  hold
})

/** A run of three assets, all deleted and verified. */
export const allDeleted: Report = {
  library: 'uploads',
  runId: 'r',
  account: ACCOUNT,
  total: 3,
  counts: counts({ deleted: 3 }),
  requests: 1,
  startedAt: 0,
  endedAt: 1,
  stoppedBy: null,
  verification: { kind: 'verified' }
}

/** The listed library with its pictures on the screen. */
export async function shown(open: Open, more: Answers = {}): Promise<TestPage> {
  const scene = await open({ ...library, ...more })
  await list(scene, assets)
  await scene.page.locator('img.picture').nth(12).waitFor()
  return scene
}

/** The range from the second tile to the one at `last` is selected. */
export async function selecting(open: Open, last: number, more: Answers = {}): Promise<TestPage> {
  const scene = await shown(open, more)
  const cells = scene.page.getByRole('gridcell')
  await cells.nth(1).click()
  await cells.nth(last).click({ modifiers: ['Shift'] })
  return scene
}

/** A deletion in progress; 20 assets are gone. */
export async function running(open: Open, now: RunProgress): Promise<TestPage> {
  const scene = await selecting(open, 8)
  const outcomes = assets.slice(0, 20).map(({ id }) => ({ id, outcome: 'deleted' as const }))
  await scene.emit('deletion:progress', { progress: now, outcomes })
  await scene.page.getByRole('progressbar', { name: 'Deleting' }).waitFor()
  return scene
}
