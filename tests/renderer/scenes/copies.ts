import type { SavedCopy } from '@shared/copies/archive'
import type { Saving } from '@shared/copies/saving'
import { ok } from '@shared/problem'
import type { Answers, Open, TestPage } from '../fixtures'
import { ACCOUNT } from '../library'
import { planOf } from './confirmation'
import { assets, counts, progress, type Scene, selecting, shown } from './scene'

const SAVED_AT = Date.UTC(2026, 10, 26, 12)

const saved = assets.slice(0, 40).map(
  ({ id, type, createdAt }, at): SavedCopy => ({
    id,
    name: `2026-11-26-${id}.${type === 'video' ? 'mp4' : 'png'}`,
    type,
    createdAt,
    bytes: 2_400_000 + at * 90_000,
    sha256: 'a'.repeat(64),
    savedAt: SAVED_AT,
    provedAt: SAVED_AT,
    state: at === 3 ? 'missing' : 'saved'
  })
)

const KNOWN: Answers = {
  'copies:setup': ok({ folder: 'Kling copies', first: true }),
  'copies:saved': ok(saved),
  'copies:estimate': ok({
    saved: 12,
    toFetch: 25,
    bytes: 84_000_000,
    freeBytes: 212_000_000_000,
    notTaken: { type: 8, extensions: ['webp'], bytes: 0, sides: 0, duration: 2 }
  }),
  'deletion:plan': ok(planOf(37)),
  'deletion:plan-page': ok(assets.slice(0, 37)),
  'deletion:discard': ok(null)
}

const saving: Saving = {
  library: 'uploads',
  savingId: '6f6b8f4e-1111-4222-8333-444455556666',
  account: ACCOUNT,
  folder: 'Kling copies',
  phase: 'running',
  endedBy: null,
  total: 37,
  fetched: 18,
  there: 4,
  unproved: 1,
  bytes: 58_000_000,
  ofBytes: 84_000_000,
  leftMs: 20_000
}

const entries = assets.slice(0, 37).map((asset, at) => ({
  ...asset,
  outcome:
    at < 2
      ? ({ kind: 'unproved', why: { kind: 'no-end' } } as const)
      : ({
          kind: 'fetched',
          copy: { name: 'a.png', bytes: 2_400_000, sha256: 'a'.repeat(64) }
        } as const)
}))

async function savingCopies(open: Open, now: Saving): Promise<TestPage> {
  const scene = await selecting(open, 8, { ...KNOWN, 'copies:report-page': ok(entries) })
  await scene.emit('copies:saving', { saving: now, outcomes: [] })
  await scene.page.getByRole('region', { name: /^Sav(ing|ed) copies$/ }).waitFor()
  return scene
}

const copiesOf = (unproved: number) => ({
  total: 37,
  fetched: 20,
  there: 6,
  unproved,
  bytes: 58_000_000,
  ofBytes: 84_000_000,
  leftMs: 20_000
})

/** Copies: saving them, saving them first, and the archive. */
export const copiesScenes: readonly Scene[] = [
  { name: 'copies-saving', open: (open) => savingCopies(open, saving) },
  {
    name: 'copies-saved',
    open: (open) => savingCopies(open, { ...saving, phase: 'ended', fetched: 31, unproved: 2 })
  },
  {
    name: 'copies-saved-all',
    open: (open) => savingCopies(open, { ...saving, phase: 'ended', fetched: 33, unproved: 0 })
  },
  {
    name: 'copies-first',
    open: async (open) => {
      const scene = await selecting(open, 8, KNOWN)
      await scene.page.getByRole('button', { name: /^Delete \d+ assets$/ }).click()
      await scene.page.getByText('12 saved already').waitFor()
      return scene
    }
  },
  {
    name: 'copies-run',
    open: async (open) => {
      const scene = await selecting(open, 8, KNOWN)
      await scene.emit('deletion:progress', {
        progress: { ...progress('running'), copies: copiesOf(2) },
        outcomes: assets.slice(0, 20).map(({ id }) => ({ id, outcome: 'deleted' as const })),
        copies: assets.slice(20, 28).map(({ id }, at) => ({ id, proved: at !== 2 }))
      })
      await scene.page.getByText('9 still to save').waitFor()
      return scene
    }
  },
  {
    name: 'copies-report',
    open: async (open) => {
      const outcomes = assets.slice(0, 37).map((asset, at) => ({
        ...asset,
        at: SAVED_AT,
        outcome:
          at % 15 === 3
            ? ({ kind: 'not-sent', copy: { kind: 'no-end' } } as const)
            : ({ kind: 'deleted', by: 'answer' } as const)
      }))
      const scene = await shown(open, { ...KNOWN, 'deletion:report-page': ok(outcomes) })
      await scene.emit('deletion:ended', {
        library: 'uploads',
        runId: 'r',
        account: ACCOUNT,
        counts: counts({ deleted: 34, 'not-sent': 3 }),
        total: 37,
        requests: 4,
        startedAt: SAVED_AT,
        endedAt: SAVED_AT,
        copiesFirst: true,
        copied: 34,
        stoppedBy: null,
        verification: { kind: 'verified' }
      })
      await scene.page.getByText('3 not deleted').waitFor()
      return scene
    }
  },
  {
    name: 'copies-history',
    open: async (open) => {
      const scene = await shown(open, KNOWN)
      await scene.page.getByRole('button', { name: 'History' }).click()
      await scene.page.getByRole('tab', { name: 'Copies' }).click()
      await scene.page.getByText('Missing: the file').waitFor()
      return scene
    }
  },
  {
    name: 'copies-viewer',
    open: async (open) => {
      const scene = await shown(open, KNOWN)
      await scene.page.getByRole('gridcell').first().dblclick()
      await scene.page.getByText('Copy saved Nov 26').waitFor()
      return scene
    }
  }
]
