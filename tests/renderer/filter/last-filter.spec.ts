import { ok } from '@shared/problem'
import { expect, test } from '../fixtures'
import { ACCOUNT, library, list, plainAssets } from '../library'

test('the filter of last time is on at the start, and says what it hides until another is set (R4)', async ({
  open
}) => {
  const filter = { search: '', values: ['portrait'], models: [], from: null, to: null } as const
  const scene = await open({ ...library, 'filters:last': ok(filter) })
  const { page, asked } = scene
  const said = page.getByRole('status').filter({ hasText: 'The filter of last time is still on' })
  await list(scene, plainAssets(500), null)
  await expect(said).toHaveText(/\d+ assets are hidden so far\./)
  await expect(said).toHaveAttribute('aria-live', 'off')
  await list(scene, plainAssets(1037))
  await expect(said).toHaveAttribute('aria-live', 'polite')
  await expect(said).toContainText('611 assets are hidden.')
  await expect(page.getByRole('button', { name: 'Remove filter: Portrait 426' })).toBeVisible()

  await page.getByRole('button', { name: 'Select all', exact: true }).click()
  await expect(page.getByText('426 selected', { exact: true })).toBeVisible()
  await said.getByRole('button', { name: 'Show all uploads' }).click()
  await expect(said).toHaveCount(0)
  await expect(page.getByText('1,037 assets', { exact: true })).toBeVisible()
  const remembered = async () =>
    (await asked()).flatMap(({ name, input }) => (name === 'filters:remember' ? [input] : []))
  await expect.poll(remembered).toEqual([
    {
      library: 'uploads',
      account: ACCOUNT,
      filter: { search: '', values: [], models: [], from: null, to: null }
    }
  ])
})
