import { FIRST_LOOK, type Look } from '@shared/library/look'
import { ok } from '@shared/problem'
import type { Open, TestPage } from '../../fixtures'
import { library, list } from '../../library'
import { assets, type Scene } from '../scene'

/** The library as it was looked at last time. */
async function lookedAt(open: Open, look: Partial<Look>): Promise<TestPage> {
  const scene = await open({ ...library, 'looks:load': ok({ ...FIRST_LOOK, ...look }) })
  await list(scene, assets)
  await scene.page.locator('img.picture').nth(3).waitFor()
  return scene
}

/** The grid and the list, in the ways one can look at them. */
export const viewScenes: readonly Scene[] = [
  {
    name: 'list',
    open: async (open) => {
      const scene = await lookedAt(open, { layout: 'list' })
      const rows = scene.page.locator('[data-index]')
      await rows.nth(2).click()
      await rows.nth(6).click({ modifiers: ['Shift'] })
      await rows.nth(7).focus()
      await scene.page.keyboard.press('k')
      return scene
    }
  },
  {
    name: 'list-columns',
    open: async (open) => {
      const scene = await lookedAt(open, { layout: 'list', hidden: ['uses'], tile: 240 })
      await scene.page.getByRole('button', { name: 'View options' }).click()
      await scene.page.getByRole('checkbox', { name: 'Used in' }).waitFor()
      return scene
    }
  },
  {
    name: 'grid-largest',
    open: async (open) => {
      const scene = await lookedAt(open, { tile: 320, isWhole: true, hasNames: true })
      await scene.page.getByRole('gridcell').nth(1).click()
      return scene
    }
  },
  { name: 'grid-smallest', open: (open) => lookedAt(open, { tile: 88, hasNames: true }) },
  {
    name: 'grid-by-day',
    open: async (open) => {
      const scene = await lookedAt(open, { grouping: 'day' })
      await scene.page.getByRole('button', { name: 'View options' }).click()
      await scene.page.getByRole('radio', { name: 'Day' }).waitFor()
      return scene
    }
  }
]
