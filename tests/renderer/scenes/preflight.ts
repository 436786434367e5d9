import { countTypes } from '@shared/asset'
import type { Plan } from '@shared/deletion'
import type { Preflight } from '@shared/preflight'
import { ok } from '@shared/problem'
import { demoAssets } from '../../support/page/page'
import type { Answers, Open, TestPage } from '../fixtures'
import { ACCOUNT, library, list } from '../library'
import type { Scene } from './scene'

const assets = demoAssets(240)
const ending: Preflight = { kind: 'session-ending', at: Date.UTC(2026, 10, 24, 18, 40) }

/** Eight assets selected in an account with these findings. */
export async function selecting(
  open: Open,
  findings: readonly Preflight[],
  more: Answers = {}
): Promise<TestPage> {
  const scene = await open({ ...library, 'preflight:check': ok(findings), ...more })
  await list(scene, assets)
  await scene.page.locator('img.picture').nth(12).waitFor()
  const cells = scene.page.getByRole('gridcell')
  await cells.nth(1).click()
  await cells.nth(8).click({ modifiers: ['Shift'] })
  return scene
}

const planned = assets.slice(1, 9)
/** Main's plan for the eight. */
export const plan: Plan = {
  library: 'uploads',
  planId: 'p',
  account: ACCOUNT,
  total: 8,
  types: countTypes(planned),
  requests: 1,
  sample: planned.slice(0, 6),
  locked: [],
  unlisted: 0,
  unbacked: 0
}

async function confirming(open: Open): Promise<TestPage> {
  const scene = await selecting(open, [ending], { 'deletion:plan': ok(plan) })
  await scene.page.getByRole('button', { name: 'Delete 8 assets' }).click()
  await scene.page.getByRole('alertdialog').waitFor()
  return scene
}

/** Findings that block a deletion, and findings that only warn. */
export const preflightScenes: readonly Scene[] = [
  {
    name: 'preflight-blocked',
    open: (open) => selecting(open, [{ kind: 'subscription-inactive' }, ending])
  },
  { name: 'preflight-session', open: (open) => selecting(open, [ending]) },
  { name: 'preflight-confirmation', open: confirming }
]
