import { ok } from '@shared/problem'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { progress, running, type Scene, shown } from './scene'

/** The frame around the screens: its shortcuts, and parts that could not be drawn. */
export const frameScenes: readonly Scene[] = [
  {
    name: 'month-in-view',
    open: async (open) => {
      const scene = await shown(open)
      await scene.page.locator('.grid-scroller').evaluate((grid) => grid.scrollTo(0, 820))
      await scene.page.getByRole('button', { name: 'November 2026' }).hover()
      return scene
    }
  },
  {
    name: 'shortcuts-without-single-keys',
    open: async (open) => {
      const scene = await shown(open, {
        'settings:get': ok({ ...DEFAULT_PREFERENCES, singleKeys: false })
      })
      await scene.page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
      await scene.page.getByRole('dialog').waitFor()
      return scene
    }
  },
  {
    name: 'palette',
    open: async (open) => {
      const recent = ['filter:older-90', 'command:invert']
      const scene = await shown(open, {
        'settings:get': ok({ ...DEFAULT_PREFERENCES, recent })
      })
      await scene.page.keyboard.press('Control+k')
      await scene.page.getByRole('combobox', { name: 'Search commands' }).waitFor()
      return scene
    }
  },
  {
    name: 'palette-typed',
    open: async (open) => {
      const scene = await shown(open)
      await scene.page.keyboard.press('Control+k')
      await scene.page.getByRole('combobox', { name: 'Search commands' }).fill('sel')
      return scene
    }
  },
  {
    name: 'run-bar-broken',
    open: async (open) => {
      const scene = await running(open, progress('running'))
      const why = JSON.parse('{"kind":"wordless"}')
      await scene.emit('deletion:progress', {
        progress: progress('running', { by: 'service', why, until: 0 }),
        outcomes: []
      })
      await scene.page.getByRole('alert').waitFor()
      return scene
    }
  },
  {
    name: 'side-bar-broken',
    open: async (open) => {
      const broken = JSON.parse('[{"name":"Broken","search":"","values":null}]')
      const scene = await shown(open, { 'filters:load': ok(broken) })
      await scene.page.getByRole('alert').waitFor()
      return scene
    }
  },
  {
    name: 'notice-broken',
    open: async (open) => {
      const problem = JSON.parse('{"kind":"wordless"}')
      const scene = await shown(open, { 'keep:change': { ok: false, problem } })
      await scene.page.getByRole('gridcell').nth(1).focus()
      await scene.page.keyboard.press('k')
      await scene.page.getByRole('alert').waitFor()
      return scene
    }
  }
]
