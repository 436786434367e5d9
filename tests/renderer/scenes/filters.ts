import type { SavedFilter } from '@shared/filters'
import { ok } from '@shared/problem'
import type { TestPage } from '../fixtures'
import { assets, type Scene, shown } from './scene'

const keptIds = [2, 7, 12].map((at) => assets[at]?.id ?? '')
const saved: readonly SavedFilter[] = [
  { name: 'Old portraits', search: '', values: ['older-90', 'portrait'], from: null, to: null },
  {
    name: 'Short clips of October',
    search: '',
    values: ['video', 'up-to-5s'],
    from: '2026-10-01',
    to: '2026-10-31'
  }
]

/** Opens the filters and sets several kinds of them. */
async function filtering({ page }: TestPage): Promise<void> {
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  const panel = page.getByRole('dialog', { name: 'Filter' })
  for (const name of [/^Images/, /^Videos/, /^Portrait/])
    await panel.getByRole('button', { name }).click()
  await panel.getByLabel('From').fill('2026-10-01')
  await page.getByText('assets match').waitFor()
}

/** Filters, saved filters, kept assets and lists of ids. */
export const filterScenes: readonly Scene[] = [
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
    name: 'saved-filter-removal',
    open: async (open) => {
      const scene = await shown(open, { 'filters:load': ok(saved) })
      await scene.page.getByRole('button', { name: 'Old portraits' }).click()
      await scene.page.getByRole('button', { name: 'Remove saved filter…' }).click()
      await scene.page.getByRole('alertdialog').waitFor()
      return scene
    }
  },
  {
    name: 'last-filter',
    open: (open) => {
      const filter = { search: '', values: ['portrait'], from: null, to: null } as const
      return shown(open, { 'filters:last': ok(filter) })
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
      const scene = await shown(open, {
        'keep:load': { ok: false, problem: { kind: 'keep-list-lost' } }
      })
      await scene.page.getByRole('alert').waitFor()
      return scene
    }
  },
  {
    name: 'imported',
    open: async (open) => {
      const ids = assets.slice(1, 9).map(({ id }) => id)
      const scene = await shown(open, {
        'keep:load': ok(keptIds),
        'ids:import': ok({ ids: [...ids, '7', '8'], wrong: 3, wrongLines: [4, 9, 12] })
      })
      await scene.page.keyboard.press('Control+o')
      await scene.page.getByText('3 lines were not valid IDs').waitFor()
      await scene.page.getByRole('button', { name: 'More' }).click()
      await scene.page.getByRole('menu').waitFor()
      return scene
    }
  }
]
