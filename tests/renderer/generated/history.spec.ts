import { ok } from '@shared/problem'
import { expect, test } from '../fixtures'
import { generated, INTERRUPTED } from '../scenes/generated'

const ENDED = { ...INTERRUPTED, endedAt: 9_000 }

test('the history of one library names it, and leads to the other where that has some', async ({
  open
}) => {
  const { page } = await generated(open, {
    generated: { 'deletion:runs': ok([ENDED, { ...ENDED, runId: 's' }]) }
  })
  await page.getByRole('button', { name: 'Uploads' }).click()
  await page.getByRole('button', { name: 'History' }).click()
  await expect(page.getByRole('heading', { name: 'No deletions of uploads yet' })).toBeVisible()

  const other = page.getByText('2 deletions in “Generated”')
  await expect(other).toBeVisible()
  await page.getByRole('tabpanel').getByRole('button', { name: 'Show' }).click()
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible()
  await expect(page.getByText('Every deletion of tasks of this account')).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(2)
  await expect(page.getByText(/deletions? in “/)).toBeHidden()
})
