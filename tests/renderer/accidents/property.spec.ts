import { ACCIDENT_ANSWERS, slip, watchedIn } from '../../support/page/accidents/accidents'
import { SIZES, viewportOf } from '../../support/page/accidents/sizes'
import { watchDeletions } from '../../support/page/accidents/watch'
import { createDie } from '../../support/service/faults'
import { expect, test } from '../fixtures'
import { library, list, plainAssets } from '../library'

/** Per window; `npm run accidents` lets the hand slip ten thousand times. */
const SEQUENCES = 4

test('no slip of the hand in any window begins a deletion (R10)', async ({ open }) => {
  const scene = await open({ ...library, ...ACCIDENT_ANSWERS })
  const { page } = scene
  await page.evaluate(watchDeletions)
  await list(scene, plainAssets(40))
  for (const [number, size] of SIZES.entries()) {
    await page.setViewportSize(viewportOf(size))
    await slip(page, SEQUENCES, createDie(number + 1))
  }
  expect((await watchedIn(page)).accidents).toEqual([])
})
