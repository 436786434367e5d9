import type { Connection } from '@shared/account'
import { ok, type Problem } from '@shared/problem'
import type { ProgramFacts } from '@shared/program'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { ACCOUNT, breakLibrary, endpoint, library, list, ready } from '../library'
import { accountScenes, connecting } from './accounts'
import { confirmationScenes } from './confirmation'
import { copiesScenes } from './copies'
import { againScenes } from './copies-again'
import { duplicatesScenes } from './duplicates'
import { filterScenes } from './filters'
import { frameScenes } from './frame'
import { generatedScenes } from './generated'
import { viewScenes } from './library/views'
import { preflightScenes } from './preflight'
import { runScenes } from './runs'
import { assets, type Scene, selecting, shown } from './scene'
import { suggestionsScenes } from './suggestions'
import { usesScenes } from './uses'
import { viewerScenes } from './viewer'

const accounts = [ACCOUNT, 'team@studio.example', 'archive@studio.example'].map((email) => ({
  email,
  sessionEndsAt: null
}))
const unreachable: Problem = { kind: 'unreachable', code: 'ENOTFOUND' }

const provisioned: ProgramFacts = {
  version: '1.2.3',
  runtime: 'Electron 45.4.1, Chromium 144, Node 24',
  system: 'Linux 6.1 x64',
  provisioning: {
    file: 'kling-sweep.config.json',
    place: 'system',
    passedOver: ['beside'],
    endpoint: null,
    emails: [ACCOUNT, 'team@studio.example'],
    preferences: { pageSize: 100, parallel: 2, theme: 'dark' }
  }
}

const offline: Connection = {
  kind: 'unchecked',
  token: 't1',
  endpoint,
  storage: { kind: 'keychain' },
  email: ACCOUNT,
  trouble: unreachable
}

/** Every screen and dialog, for the accessibility check and the pictures in screens/. */
export const scenes: readonly Scene[] = [
  {
    name: 'first-start',
    open: async (open) => {
      const scene = await connecting(open, { kind: 'none', endpoint, trouble: null })
      await scene.page.getByLabel('API token').waitFor()
      return scene
    }
  },
  ...accountScenes,
  ...duplicatesScenes,
  ...suggestionsScenes,
  ...copiesScenes,
  ...againScenes,
  {
    name: 'token-refused',
    open: async (open) => {
      const scene = await connecting(open, { kind: 'none', endpoint, trouble: null })
      await scene.answer({
        'connection:connect': { ok: false, problem: { kind: 'unauthorized', said: null } }
      })
      await scene.page.getByLabel('API token').fill('a-token')
      await scene.page.getByRole('button', { name: 'Connect' }).click()
      await scene.page.getByRole('alert').waitFor()
      return scene
    }
  },
  {
    name: 'saved-offline',
    open: (open) => connecting(open, offline)
  },
  {
    name: 'first-start-provisioned',
    open: (open) =>
      open({
        'connection:get': ok({ kind: 'none', endpoint, trouble: null }),
        'program:facts': ok(provisioned),
        'program:newer-version': ok('9.1.0')
      })
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
      shown(open, {
        'connection:get': ok({
          ...ready,
          storage: { kind: 'session', why: { kind: 'keychain-missing', why: 'no D-Bus' } }
        })
      })
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
    name: 'offline-kept',
    open: async (open) => {
      const scene = await open({
        'connection:get': ok(offline),
        'connection:check': ok(offline),
        'library:cached': ok({ at: Date.UTC(2026, 10, 22, 18, 30), total: assets.length, assets })
      })
      await scene.page.locator('img.picture').nth(12).waitFor()
      await scene.page.getByRole('gridcell').nth(1).click()
      return scene
    }
  },
  {
    name: 'listing-over-kept',
    open: async (open) => {
      const scene = await open({
        ...library,
        'library:cached': ok({ at: Date.UTC(2026, 10, 22, 18, 30), total: assets.length, assets })
      })
      await scene.page.locator('img.picture').nth(12).waitFor()
      return scene
    }
  },
  {
    name: 'file-set-aside',
    open: async (open) => {
      const aside = 'settings.json.broken-2026-11-22T18-30-00.000Z'
      const scene = await shown(open, {
        'notices:get': ok([{ kind: 'file-broken', file: 'settings.json', aside }])
      })
      await scene.page.getByRole('alert').waitFor()
      return scene
    }
  },
  {
    name: 'listing-broke-off',
    open: async (open) => {
      const scene = await open(library)
      await list(scene, assets.slice(0, 450), {
        problem: { kind: 'service-failed', status: 503, said: 'Maintenance', retryAfterMs: null }
      })
      await scene.page.locator('img.picture').nth(12).waitFor()
      return scene
    }
  },
  {
    name: 'nothing-to-delete',
    open: async (open) => {
      const scene = await selecting(open, 8, {
        'deletion:plan': {
          ok: false,
          problem: { kind: 'plan-empty', locked: 1, unlisted: 7, unbacked: 0 }
        }
      })
      await scene.page.getByRole('button', { name: 'Delete 8 assets' }).click()
      await scene.page.getByRole('alert').waitFor()
      return scene
    }
  },
  ...filterScenes,
  ...frameScenes,
  ...preflightScenes,
  ...confirmationScenes,
  ...usesScenes,
  ...viewerScenes,
  ...viewScenes,
  ...runScenes,
  {
    name: 'settings',
    open: async (open) => {
      const scene = await shown(open)
      await scene.page.getByRole('button', { name: 'Settings' }).click()
      await scene.page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
      return scene
    }
  },
  {
    name: 'settings-provisioned',
    open: async (open) => {
      const scene = await shown(open, {
        'program:facts': ok(provisioned),
        'program:newer-version': ok('9.1.0'),
        'settings:get': ok({ ...DEFAULT_PREFERENCES, pageSize: 100, parallel: 2 })
      })
      await scene.page.getByRole('button', { name: 'Settings' }).click()
      await scene.page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
      return scene
    }
  },
  {
    name: 'remove-everything',
    open: async (open) => {
      const scene = await shown(open)
      await scene.page.getByRole('button', { name: 'Settings' }).click()
      await scene.page.getByRole('button', { name: 'Remove everything…' }).click()
      await scene.page.getByRole('alertdialog').waitFor()
      return scene
    }
  },
  {
    name: 'remove-everything-failed',
    open: async (open) => {
      const scene = await shown(open, {
        'program:remove-everything': {
          ok: false,
          problem: { kind: 'keychain-silent', afterMs: 5000 }
        }
      })
      await scene.page.getByRole('button', { name: 'Settings' }).click()
      await scene.page.getByRole('button', { name: 'Remove everything…' }).click()
      await scene.page.getByRole('button', { name: 'Remove everything', exact: true }).click()
      await scene.page.getByRole('alert').waitFor()
      return scene
    }
  },
  {
    name: 'broken',
    open: async (open) => {
      const scene = await selecting(open, 8, { 'library:list': ok({ listingId: 'l' }) })
      await breakLibrary(scene)
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
  ...generatedScenes
]

export function sceneNamed(name: string): Scene {
  const scene = scenes.find((candidate) => candidate.name === name)
  if (!scene) throw new Error(`no scene ${name}`)
  return scene
}
