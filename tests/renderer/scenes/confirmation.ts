import { countTypes } from '@shared/asset'
import { BATCH_LIMIT, type Plan } from '@shared/deletion'
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
