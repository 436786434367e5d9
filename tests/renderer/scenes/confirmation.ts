import { countTypes } from '@shared/asset'
import { BATCH_LIMIT, NO_OUTCOMES, type PastRun, type Plan } from '@shared/deletion'
import { ok } from '@shared/problem'
import type { Open, TestPage } from '../fixtures'
import { ACCOUNT } from '../library'
import { assets, type Scene, selecting } from './scene'

export const planOf = (total: number): Plan => {
  const planned = assets.slice(0, total)
  return {
    library: 'uploads',
    planId: 'p',
    account: ACCOUNT,
    total,
    types: countTypes(planned),
    requests: Math.ceil(total / BATCH_LIMIT),
    sample: planned.slice(0, 6),
    locked: assets
      .filter(({ favored }) => favored)
      .slice(0, 2)
      .map((asset) => ({ ...asset, lockedAs: 'favourite' })),
    unlisted: 0,
    unbacked: 0
  }
}

/** What a plan says of uses: two are used in five generations, as far as the history was read. */
export const usesIn = (more: Partial<NonNullable<Plan['uses']>> = {}) => ({
  used: 2,
  generations: 5,
  elements: 0,
  avatars: 0,
  running: 0,
  notKnown: 0,
  backTo: Date.UTC(2025, 2, 4, 12),
  at: Date.UTC(2026, 10, 24, 9, 30),
  isFresh: true,
  ...more
})

/** A run of which some is left. */
export const pastRun: PastRun = {
  runId: 'earlier',
  startedAt: 1,
  endedAt: 2,
  total: 37,
  counts: { ...NO_OUTCOMES, deleted: 30, refused: 2, unknown: 5 },
  verification: { kind: 'verified' },
  damaged: false
}

export async function confirming(open: Open, plan: Plan): Promise<TestPage> {
  const scene = await selecting(open, 8, {
    'deletion:plan': ok(plan),
    'deletion:plan-page': ok(assets.slice(0, 500)),
    'deletion:discard': ok(null)
  })
  await scene.page.getByRole('button', { name: /^Delete \d+ assets$/ }).click()
  await scene.page.getByRole('alertdialog').waitFor()
  return scene
}

/** The confirmation of a deletion. */
export const confirmationScenes: readonly Scene[] = [
  { name: 'confirmation', open: (open) => confirming(open, planOf(37)) },
  { name: 'confirmation-large', open: (open) => confirming(open, planOf(1037)) },
  {
    name: 'confirmation-all',
    open: async (open) => {
      const scene = await confirming(open, planOf(37))
      await scene.page.getByRole('button', { name: 'Show all 37' }).click()
      return scene
    }
  }
]
