import type { Connection } from '@shared/account'
import { countTypes } from '@shared/asset'
import { BATCH_LIMIT, NO_OUTCOMES, type OutcomeCounts, type Plan, type ReportEntry, type RunProgress } from '@shared/deletion'
import type { SavedFilter } from '@shared/filters'
import { ok, type Problem } from '@shared/problem'
import { demoAssets } from '../support/page'
import type { Answers, Open, TestPage } from './fixtures'
import { ACCOUNT, endpoint, library, list, ready } from './library'

/** Every screen and dialog of the program in a state worth a look: for the accessibility check, and for the pictures in docs/screens. */
export interface Scene {
  readonly name: string
  readonly open: (open: Open) => Promise<TestPage>
}

const accounts = [ACCOUNT, 'team@studio.example', 'archive@studio.example'].map((email) => ({ email, sessionEndsAt: null }))
const assets = demoAssets(1037)
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

const counts = (part: Partial<OutcomeCounts>): OutcomeCounts => ({ ...NO_OUTCOMES, ...part })
const progress = (phase: RunProgress['phase']): RunProgress => ({
  runId: 'r',
  account: ACCOUNT,
  phase,
  total: 37,
  counts: counts({ deleted: 20, 'not-sent': 17 }),
  requestsDone: 2,
  requestsPlanned: 4,
  leftMs: 140_000,
  waiting: null
})
const entries: readonly ReportEntry[] = assets.slice(0, 37).map((asset, at) => ({
  ...asset,
  at: Date.UTC(2026, 10, 22, 18, 30) + at,
  outcome:
    at < 34
      ? { kind: 'deleted' }
      : at === 34
        ? { kind: 'refused', said: 'The asset is in use' }
        : { kind: 'unknown', why: { kind: 'timed-out', afterMs: 30_000 } }
}))

/** The library, listed, with its pictures on the screen. */
async function shown(open: Open, more: Answers = {}): Promise<TestPage> {
  const scene = await open({ ...library, ...more })
  await list(scene, assets)
  await scene.page.locator('img.picture').nth(12).waitFor()
  return scene
}

async function selecting(open: Open, last: number, more: Answers = {}): Promise<TestPage> {
  const scene = await shown(open, more)
  const cells = scene.page.getByRole('gridcell')
  await cells.nth(1).click()
  await cells.nth(last).click({ modifiers: ['Shift'] })
  return scene
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

async function running(open: Open, phase: RunProgress['phase']): Promise<TestPage> {
  const scene = await selecting(open, 8)
  const outcomes = assets.slice(0, 20).map(({ id }) => ({ id, outcome: 'deleted' as const }))
  await scene.emit('deletion:progress', { progress: progress(phase), outcomes })
  await scene.page.getByRole('progressbar', { name: 'Deleting' }).waitFor()
  return scene
}

const keptIds = [2, 7, 12].map((at) => assets[at]?.id ?? '')
const saved: readonly SavedFilter[] = [
  { name: 'Old portraits', search: '', values: ['older-90', 'portrait'], from: null, to: null },
  { name: 'Short clips of October', search: '', values: ['video', 'up-to-5s'], from: '2026-10-01', to: '2026-10-31' }
]

/** Opens the filters and sets some of every sort. */
async function filtering({ page }: TestPage): Promise<void> {
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  const panel = page.getByRole('dialog', { name: 'Filter' })
  for (const name of [/^Images/, /^Videos/, /^Portrait/]) await panel.getByRole('button', { name }).click()
  await panel.getByLabel('From').fill('2026-10-01')
  await page.getByText('assets match').waitFor()
}

const connecting = async (open: Open, connection: Connection): Promise<TestPage> => open({ 'connection:get': ok(connection) })

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
  {
    name: 'filters',
    open: async (open) => {
      const scene = await shown(open)
      await filtering(scene)
      return scene
    }
  },
  {
    name: 'filter-chips',
    open: async (open) => {
      const scene = await shown(open)
      await filtering(scene)
      await scene.page.getByRole('button', { name: 'Done' }).click()
      return scene
    }
  },
  {
    name: 'save-filter',
    open: async (open) => {
      const scene = await shown(open)
      await filtering(scene)
      await scene.page.getByRole('button', { name: 'Done' }).click()
      await scene.page.getByRole('button', { name: 'Save this filter…' }).click()
      await scene.page.getByRole('dialog', { name: 'Save this filter' }).waitFor()
      return scene
    }
  },
  {
    name: 'saved-filter',
    open: async (open) => {
      const scene = await shown(open, { 'filters:load': ok(saved) })
      await scene.page.getByRole('button', { name: 'Old portraits' }).click()
      return scene
    }
  },
  {
    name: 'kept',
    open: async (open) => {
      const scene = await shown(open, { 'keep:load': ok(keptIds), 'keep:change': ok(null) })
      await scene.page.getByRole('gridcell').nth(4).click()
      await scene.page.keyboard.press('k')
      await scene.page.getByText('1 asset is kept.').waitFor()
      return scene
    }
  },
  {
    name: 'locked-left-out',
    open: async (open) => {
      const scene = await shown(open, { 'keep:load': ok(keptIds) })
      await scene.page.keyboard.press('Control+a')
      await scene.page.getByText('14 locked assets were left out.').waitFor()
      return scene
    }
  },
  {
    name: 'keep-list-lost',
    open: async (open) => {
      const scene = await shown(open, { 'keep:load': { ok: false, problem: { kind: 'keep-list-lost' } } })
      await scene.page.getByRole('alert').waitFor()
      return scene
    }
  },
  {
    name: 'imported',
    open: async (open) => {
      const ids = assets.slice(1, 9).map(({ id }) => id)
      const scene = await shown(open, { 'keep:load': ok(keptIds), 'ids:import': ok({ ids: [...ids, '7', '8'], wrong: 3, wrongLines: [4, 9, 12] }) })
      await scene.page.keyboard.press('Control+o')
      await scene.page.getByText('3 not ids').waitFor()
      await scene.page.getByRole('button', { name: 'More' }).click()
      await scene.page.getByRole('menu').waitFor()
      return scene
    }
  },
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
  { name: 'running', open: (open) => running(open, 'running') },
  { name: 'paused', open: (open) => running(open, 'paused') },
  {
    name: 'closing',
    open: async (open) => {
      const scene = await running(open, 'running')
      await scene.emit('window:closing', null)
      await scene.page.getByRole('alertdialog').waitFor()
      return scene
    }
  },
  {
    name: 'report',
    open: async (open) => {
      const scene = await running(open, 'running')
      await scene.answer({ 'deletion:report-page': ok(entries) })
      await scene.emit('deletion:ended', {
        runId: 'r',
        account: ACCOUNT,
        counts: counts({ deleted: 34, refused: 1, unknown: 2 }),
        total: 37,
        requests: 6,
        startedAt: 0,
        endedAt: 9000,
        stoppedBy: null,
        verification: { kind: 'verified' }
      })
      await scene.page.getByRole('region', { name: 'Deletion report' }).waitFor()
      return scene
    }
  },
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
