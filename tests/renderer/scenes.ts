import type { Connection } from '@shared/account'
import { countTypes } from '@shared/asset'
import { BATCH_LIMIT, type Plan } from '@shared/deletion'
import { ok, type Problem } from '@shared/problem'
import type { Open, TestPage } from './fixtures'
import { ACCOUNT, endpoint, library, list, ready } from './library'
import { preflightScenes } from './preflight-scenes'
import { runScenes } from './run-scenes'
import { assets, type Scene, selecting, shown } from './scene'

const accounts = [ACCOUNT, 'team@studio.example', 'archive@studio.example'].map((email) => ({ email, sessionEndsAt: null }))
const unreachable: Problem = { kind: 'unreachable', code: 'ENOTFOUND' }

export const planOf = (total: number): Plan => {
  const planned = assets.slice(0, total)
  return {
    planId: 'p',
    account: ACCOUNT,
    total,
    types: countTypes(planned),
    requests: Math.ceil(total / BATCH_LIMIT),
    sample: planned.slice(0, 6),
    locked: assets.filter(({ favored }) => favored).slice(0, 2),
    unlisted: 0
  }
}

async function confirming(open: Open, plan: Plan): Promise<TestPage> {
  const scene = await selecting(open, 8, {
    'deletion:plan': ok(plan),
    'deletion:plan-page': ok(assets.slice(0, 500)),
    'deletion:discard': ok(null)
  })
  await scene.page.getByRole('button', { name: /^Delete \d+ assets$/ }).click()
  await scene.page.getByRole('alertdialog').waitFor()
  return scene
}

const connecting = async (open: Open, connection: Connection): Promise<TestPage> => open({ 'connection:get': ok(connection) })

/** Every screen and dialog of the program: for the accessibility check, and for the pictures in docs/screens. */
export const scenes: readonly Scene[] = [
  { name: 'first-start', open: (open) => connecting(open, { kind: 'none', endpoint, trouble: null }) },
  { name: 'keychain-locked', open: (open) => connecting(open, { kind: 'none', endpoint, trouble: { kind: 'keychain-unreadable' } }) },
  {
    name: 'token-refused',
    open: async (open) => {
      const scene = await connecting(open, { kind: 'none', endpoint, trouble: null })
      await scene.answer({ 'connection:connect': { ok: false, problem: { kind: 'unauthorized', said: null } } })
      await scene.page.getByLabel('API token').fill('a-token')
      await scene.page.getByRole('button', { name: 'Connect' }).click()
      await scene.page.getByRole('alert').waitFor()
      return scene
    }
  },
  {
    name: 'saved-offline',
    open: (open) => connecting(open, { kind: 'unchecked', endpoint, storage: { kind: 'keychain' }, email: ACCOUNT, trouble: unreachable })
  },
  { name: 'account-choice', open: (open) => connecting(open, { ...ready, accounts, open: null }) },
  { name: 'listing', open: (open) => open(library) },
  {
    name: 'listing-select-all',
    open: async (open) => {
      const scene = await open(library)
      await list(scene, assets.slice(0, 450), null)
      await scene.page.locator('img.picture').nth(12).waitFor()
      await scene.page.getByRole('button', { name: 'Select all', exact: true }).click()
      return scene
    }
  },
  { name: 'library', open: (open) => shown(open) },
  {
    name: 'session-only',
    open: (open) =>
      shown(open, { 'connection:get': ok({ ...ready, storage: { kind: 'session', why: { kind: 'keychain-missing', why: 'no D-Bus' } } }) })
  },
  {
    name: 'selection',
    open: async (open) => {
      const scene = await selecting(open, 8)
      await scene.page.getByRole('searchbox').fill('a')
      return scene
    }
  },
  {
    name: 'empty-library',
    open: async (open) => {
      const scene = await open(library)
      await list(scene, [])
      return scene
    }
  },
  {
    name: 'empty-filter',
    open: async (open) => {
      const scene = await shown(open)
      await scene.page.getByRole('searchbox').fill('holiday')
      return scene
    }
  },
  {
    name: 'offline',
    open: async (open) => {
      const scene = await open(library)
      await list(scene, [], { problem: unreachable })
      return scene
    }
  },
  {
    name: 'listing-broke-off',
    open: async (open) => {
      const scene = await open(library)
      await list(scene, assets.slice(0, 450), { problem: { kind: 'service-failed', status: 503, said: 'Maintenance', retryAfterMs: null } })
      await scene.page.locator('img.picture').nth(12).waitFor()
      return scene
    }
  },
  {
    name: 'nothing-to-delete',
    open: async (open) => {
      const scene = await selecting(open, 8, { 'deletion:plan': { ok: false, problem: { kind: 'plan-empty', locked: 1, unlisted: 7 } } })
      await scene.page.getByRole('button', { name: 'Delete 8 assets' }).click()
      await scene.page.getByRole('alert').waitFor()
      return scene
    }
  },
  ...preflightScenes,
  { name: 'confirmation', open: (open) => confirming(open, planOf(37)) },
  { name: 'confirmation-large', open: (open) => confirming(open, planOf(1037)) },
  {
    name: 'confirmation-all',
    open: async (open) => {
      const scene = await confirming(open, planOf(37))
      await scene.page.getByRole('button', { name: 'Show all 37' }).click()
      return scene
    }
  },
  ...runScenes,
  {
    name: 'settings',
    open: async (open) => {
      const scene = await shown(open)
      await scene.page.getByRole('button', { name: 'Settings' }).click()
      return scene
    }
  },
  {
    name: 'shortcuts',
    open: async (open) => {
      const scene = await shown(open)
      await scene.page.keyboard.press('?')
      await scene.page.getByRole('dialog').waitFor()
      return scene
    }
  },
  {
    name: 'generated-assets',
    open: async (open) => {
      const scene = await shown(open)
      await scene.page.getByRole('button', { name: 'What Kling made?' }).click()
      return scene
    }
  }
]

export function sceneNamed(name: string): Scene {
  const scene = scenes.find((candidate) => candidate.name === name)
  if (!scene) throw new Error(`no scene ${name}`)
  return scene
}
