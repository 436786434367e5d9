import type {
  AgainEntry,
  AgainOutcome,
  AgainPlan,
  AgainProgress,
  PlannedFile
} from '@shared/copies/again'
import type { SavedCopy } from '@shared/copies/archive'
import { ok } from '@shared/problem'
import type { Answers, Open, TestPage } from '../fixtures'
import { ACCOUNT } from '../library'
import { assets, type Scene, shown } from './scene'

const SAVED_AT = Date.UTC(2026, 10, 26, 12)
const PLAN_ID = '6f6b8f4e-1111-4222-8333-444455556666'
const RUN_ID = '6f6b8f4e-1111-4222-8333-444455557777'

/** A few are gone from Kling, the others are still there. */
const saved = Array.from(
  { length: 30 },
  (_, at): SavedCopy => ({
    id: at < 12 ? String(700 + at) : (assets[at]?.id ?? ''),
    name: `2026-11-26-${at < 12 ? 700 + at : assets[at]?.id}.${at % 3 === 2 ? 'mp4' : 'png'}`,
    type: at % 3 === 2 ? 'video' : 'image',
    createdAt: SAVED_AT,
    bytes: 2_400_000 + at * 90_000,
    sha256: 'a'.repeat(64),
    savedAt: SAVED_AT,
    provedAt: SAVED_AT,
    state: 'saved'
  })
)
const files = saved.slice(0, 12).map(({ id, name, type, createdAt, bytes }) => ({
  id,
  name,
  type,
  createdAt,
  bytes
}))

const WHY: readonly PlannedFile['why'][] = [
  { kind: 'sides', found: { width: 480, height: 200 }, leastPixels: 300 },
  { kind: 'duration', foundMs: 12_400, limitMs: 10_000 },
  { kind: 'unknown' }
]
const plan: AgainPlan = {
  planId: PLAN_ID,
  account: ACCOUNT,
  total: 9,
  bytes: 26_000_000,
  types: { image: 6, video: 3, audio: 0, other: 0 },
  leftOut: 3,
  doubtful: 1
}
const progress: AgainProgress = {
  runId: RUN_ID,
  account: ACCOUNT,
  startedAt: SAVED_AT,
  endedAt: null,
  total: 9,
  counts: { seen: 4, unseen: 0, refused: 0, unknown: 0, notSent: 5 },
  damaged: false,
  phase: 'running',
  bytes: 12_000_000,
  ofBytes: 26_000_000,
  now: files[4]?.name ?? null,
  waitingFor: null,
  endedBy: null
}

const KNOWN: Answers = {
  'copies:setup': ok({ folder: 'Kling copies', first: true }),
  'copies:saved': ok(saved),
  'again:plan': ok(plan),
  'again:plan-page': ok(
    files.slice(0, 3).map((file, at): PlannedFile => ({ ...file, why: WHY[at] ?? null }))
  ),
  'again:runs': ok([
    {
      runId: RUN_ID,
      startedAt: SAVED_AT,
      endedAt: SAVED_AT,
      total: 4,
      counts: { seen: 1, unseen: 1, refused: 1, unknown: 1, notSent: 0 },
      damaged: false
    }
  ]),
  'again:run-page': ok([
    outcome(0, { kind: 'uploaded', fileName: 'f1a9.png', newId: '869218167527899999' }),
    outcome(1, { kind: 'uploaded', fileName: 'c07e.png', newId: null }),
    outcome(2, { kind: 'refused', why: { kind: 'rejected', said: 'too small' } }),
    outcome(3, { kind: 'unknown', why: { kind: 'timed-out', afterMs: 60_000 } })
  ])
}

function outcome(at: number, of: AgainOutcome): AgainEntry {
  const [first] = files
  const file = files[at] ?? first
  if (!file) throw new Error('no file')
  return { ...file, outcome: of }
}

async function chosen(open: Open, answers: Answers = KNOWN): Promise<TestPage> {
  const scene = await shown(open, answers)
  const { page } = scene
  await page.getByRole('button', { name: 'History' }).click()
  await page.getByRole('tab', { name: 'Copies' }).click()
  await page.getByRole('button', { name: /^Choose the / }).click()
  return scene
}

/** "Upload again": what is chosen, the question, the run, and its report. */
export const againScenes: readonly Scene[] = [
  {
    name: 'copies-again-chosen',
    open: (open) => chosen(open, { ...KNOWN, 'again:runs': ok([]) })
  },
  {
    name: 'copies-again-question',
    open: async (open) => {
      const scene = await chosen(open)
      await scene.page.getByRole('button', { name: /^Upload \d+ again/ }).click()
      await scene.page.getByRole('button', { name: /left out$/ }).click()
      await scene.page.getByText('an earlier upload may have arrived').last().waitFor()
      return scene
    }
  },
  {
    name: 'copies-again-run',
    open: async (open) => {
      const scene = await chosen(open, { ...KNOWN, 'again:runs': ok([]) })
      await scene.emit('again:progress', progress)
      await scene.page.getByRole('progressbar', { name: 'Uploading again' }).waitFor()
      return scene
    }
  },
  {
    name: 'copies-again-report',
    open: async (open) => {
      const scene = await chosen(open)
      await scene.page.getByRole('button', { name: 'Show files' }).click()
      await scene.page.getByText('Uploaded as c07e.png').waitFor()
      return scene
    }
  }
]
