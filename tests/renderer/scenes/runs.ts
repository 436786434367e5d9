import type { Outcome, PastRun, Report, ReportEntry } from '@shared/deletion'
import { ok } from '@shared/problem'
import type { Open, TestPage } from '../fixtures'
import { ACCOUNT } from '../library'
import { assets, counts, progress, running, type Scene, shown } from './scene'

const DAY_MS = 86_400_000
const STARTED = Date.UTC(2026, 10, 22, 18, 30)
/** As main lists them: what was not deleted first. */
const entries: readonly ReportEntry[] = assets
  .slice(0, 37)
  .map((asset, at) => ({ ...asset, at: STARTED + at, outcome: outcomeAt(at) }))
  .toReversed()

function outcomeAt(at: number): Outcome {
  if (at < 34) return { kind: 'deleted', by: 'answer' }
  if (at === 34) return { kind: 'refused', said: 'The asset is in use' }
  return { kind: 'unknown', why: { kind: 'timed-out', afterMs: 30_000 } }
}

const past = (part: Partial<PastRun>): PastRun => ({
  runId: 'r',
  startedAt: STARTED,
  endedAt: STARTED + 9_000,
  total: 37,
  counts: counts({ deleted: 37 }),
  verification: { kind: 'verified' },
  damaged: false,
  ...part
})
const runs: readonly PastRun[] = [
  past({ counts: counts({ deleted: 34, refused: 1, unknown: 2 }) }),
  past({
    runId: 's',
    startedAt: STARTED - 3 * DAY_MS,
    total: 1_204,
    counts: counts({ deleted: 1_204 })
  }),
  past({
    runId: 't',
    startedAt: STARTED - 40 * DAY_MS,
    total: 60,
    counts: counts({ deleted: 51, unknown: 9 }),
    verification: { kind: 'unverified', why: 'unlistable' },
    damaged: true
  })
]
const interrupted = past({
  endedAt: null,
  counts: counts({ deleted: 20, 'not-sent': 17 }),
  verification: { kind: 'unverified', why: 'stopped' }
})

async function reported(open: Open, part: Partial<Report>): Promise<TestPage> {
  const scene = await running(open, progress('running'))
  await scene.answer({ 'deletion:report-page': ok(entries) })
  await scene.emit('deletion:ended', {
    library: 'uploads',
    runId: 'r',
    account: ACCOUNT,
    counts: counts({ deleted: 34, refused: 1, unknown: 2 }),
    total: 37,
    requests: 6,
    startedAt: STARTED,
    endedAt: STARTED + 9_000,
    stoppedBy: null,
    verification: { kind: 'verified' },
    ...part
  })
  await scene.page.getByRole('region', { name: 'Deletion report' }).waitFor()
  return scene
}

async function history(open: Open, past: readonly PastRun[]): Promise<TestPage> {
  const scene = await shown(open, { 'deletion:report-page': ok(entries) })
  await scene.answer({ 'deletion:runs': ok(past) })
  await scene.page.getByRole('button', { name: 'History' }).click()
  await scene.page.getByRole('heading', { name: 'History' }).waitFor()
  return scene
}

/** A deletion from its first request to its entry in the history. */
export const runScenes: readonly Scene[] = [
  { name: 'running', open: (open) => running(open, progress('running')) },
  { name: 'paused', open: (open) => running(open, progress('paused')) },
  { name: 'checking', open: (open) => running(open, progress('checking')) },
  {
    name: 'waiting',
    open: (open) =>
      running(
        open,
        progress('running', {
          by: 'service',
          why: { kind: 'rate-limited', said: null, retryAfterMs: 30_000 },
          until: Date.now() + 24 * 3_600_000
        })
      )
  },
  {
    name: 'closing',
    open: async (open) => {
      const scene = await running(open, progress('running'))
      await scene.emit('window:closing', 'deletion')
      await scene.page.getByRole('alertdialog').waitFor()
      return scene
    }
  },
  ...(['saving', 'uploads'] as const).map((work) => ({
    name: `closing-${work}`,
    open: async (open: Open) => {
      const scene = await shown(open)
      await scene.emit('window:closing', work)
      await scene.page.getByRole('alertdialog').waitFor()
      return scene
    }
  })),
  { name: 'report', open: (open) => reported(open, {}) },
  {
    name: 'report-nothing',
    open: (open) => reported(open, { counts: counts({ refused: 37 }) })
  },
  {
    name: 'report-folded',
    open: (open) => reported(open, { counts: counts({ deleted: 37 }) })
  },
  {
    name: 'report-stopped',
    open: (open) =>
      reported(open, {
        counts: counts({ deleted: 20, 'not-sent': 17 }),
        stoppedBy: { kind: 'unauthorized', said: 'Unauthorized' },
        verification: { kind: 'unverified', why: 'stopped' }
      })
  },
  {
    name: 'interrupted',
    open: async (open) => {
      const scene = await shown(open, { 'deletion:runs': ok([interrupted]) })
      await scene.page.getByRole('region', { name: 'A deletion was interrupted' }).waitFor()
      return scene
    }
  },
  {
    name: 'history',
    open: async (open) => {
      const scene = await history(open, runs)
      await scene.page.getByRole('button', { name: 'Show' }).first().click()
      return scene
    }
  },
  { name: 'history-empty', open: (open) => history(open, []) }
]
