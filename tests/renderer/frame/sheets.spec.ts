import { expect, test } from '../fixtures'
import { library, list, plainAssets } from '../library'

test('a sheet whose code cannot be loaded says so, and the next opening tries again', async ({
  open,
  home
}) => {
  let tries = 0
  await home.context.route(/shortcuts-sheet/, (route) => {
    tries += 1
    return route.abort()
  })
  const scene = await open(library)
  const { page, asked } = scene
  await list(scene, plainAssets(40))
  // The program loads it once it stands; that failure is nobody's concern yet.
  await expect.poll(() => tries).toBeGreaterThan(0)

  await page.keyboard.press('?')
  const told = page.getByRole('alert')
  await expect(told).toBeVisible()
  expect((await asked()).filter(({ name }) => name === 'log:page-error')).toHaveLength(1)
  await expect(page.locator('dialog[open]')).toHaveCount(0)

  await home.context.unroute(/shortcuts-sheet/)
  await told.getByRole('button', { name: 'Try again' }).click()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: /shortcuts/i })).toBeVisible()
})
