import type { AssetType } from '@shared/asset'
import { expect, type Open, type TestPage } from './fixtures'
import { assets, progress, type Scene, shown } from './scene'

/** The first asset of a type in full. */
async function viewing(open: Open, type: AssetType): Promise<TestPage> {
  const scene = await shown(open)
  await scene.page
    .getByRole('gridcell')
    .nth(assets.findIndex((asset) => asset.type === type))
    .dblclick()
  const stage = scene.page.locator(
    type === 'image' ? 'dialog img:not(.viewer-small)' : `dialog ${type}`
  )
  await stage.waitFor()
  // A player whose length is on the screen has read the file's head.
  if (type !== 'image')
    await expect
      .poll(() => stage.evaluate((player) => Reflect.get(player, 'readyState')))
      .toBeGreaterThan(0)
  return scene
}

/** One asset in full, and what stands there when it cannot be shown. */
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
  }
]
