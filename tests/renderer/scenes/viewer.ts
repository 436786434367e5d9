import type { AssetType } from '@shared/asset'
import { expect, type Open, type TestPage } from '../fixtures'
import { assets, progress, type Scene, shown } from './scene'

/** The viewer with the first asset of a type. */
async function viewing(open: Open, type: AssetType): Promise<TestPage> {
  const scene = await shown(open)
  await scene.page
    .getByRole('gridcell')
    .nth(assets.findIndex((asset) => asset.type === type))
    .dblclick()
  const stage = scene.page.locator(
    type === 'image' ? '.viewer-stage img:not(.viewer-small)' : `dialog ${type}`
  )
  await stage.waitFor()
  // The player shows its length once it has read the head of the file.
  if (type !== 'image')
    await expect
      .poll(() => stage.evaluate((player) => Reflect.get(player, 'readyState')))
      .toBeGreaterThan(0)
  return scene
}

/** The viewer with each type of asset, and with one that cannot be shown. */
export const viewerScenes: readonly Scene[] = [
  { name: 'viewer-image', open: (open) => viewing(open, 'image') },
  { name: 'viewer-video', open: (open) => viewing(open, 'video') },
  { name: 'viewer-audio', open: (open) => viewing(open, 'audio') },
  {
    name: 'viewer-failed',
    open: async (open) => {
      const scene = await shown(open)
      scene.served.originals.set(assets[1]?.id ?? '', null)
      await scene.page.getByRole('gridcell').nth(1).dblclick()
      await scene.page.getByRole('alert').waitFor()
      return scene
    }
  },
  {
    name: 'viewer-gone',
    open: async (open) => {
      const scene = await viewing(open, 'image')
      await scene.emit('deletion:progress', {
        progress: progress('running'),
        outcomes: assets.slice(0, 2).map(({ id }) => ({ id, outcome: 'deleted' as const }))
      })
      await scene.page.getByText('is no longer in the library').waitFor()
      return scene
    }
  },
  {
    name: 'compare',
    open: async (open) => {
      const scene = await shown(open)
      const pictures = [...assets.entries()].filter(
        ([, { type, favored }]) => type === 'image' && !favored
      )
      for (const [at] of pictures.slice(0, 3))
        await scene.page.getByRole('gridcell').nth(at).click()
      await scene.page.keyboard.press('c')
      await scene.page.locator('.compare img').nth(2).waitFor()
      return scene
    }
  }
]
