import { ok } from '@shared/problem'
import { expect, test } from '../fixtures'
import { pastRun, planOf, usesIn } from '../scenes/confirmation'
import { assets, selecting } from '../scenes/scene'

// A question waits while the user looks at what is in use: what is asked is what the user sees.

const uses = usesIn()

test('Delete over a selection never comes back to a question about something else', async ({
  open
}) => {
  const { page, asked } = await selecting(open, 8, {
    'deletion:runs': ok([pastRun]),
    'deletion:plan-left': ok({ ...planOf(7), uses }),
    'deletion:plan-page': ok(assets.slice(0, 7))
  })
  await page.getByRole('button', { name: 'History' }).click()
  await page.getByRole('button', { name: 'Retry what is left' }).click()
  await page.getByRole('button', { name: 'Show the 2 in use' }).click()
  await expect(page.getByText('The question about 7 assets waits.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Delete 8 assets' })).toBeDisabled()

  await page.getByRole('gridcell').first().focus()
  await page.keyboard.press('Delete')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(page.getByText('Delete what is selected in the library.')).toBeVisible()
  await page.keyboard.press('Delete')
  await page.keyboard.press('Escape')
  expect((await asked()).filter(({ name }) => name === 'deletion:plan-left')).toHaveLength(1)

  await page.getByRole('button', { name: 'Back to the question' }).click()
  await expect(page.getByRole('alertdialog')).toHaveAccessibleName('Delete 7 assets permanently?')
})

test('a waiting question says how many are selected by now, and takes back only what it shows', async ({
  open
}) => {
  const { page } = await selecting(open, 8, {
    'deletion:plan': ok({ ...planOf(4), uses }),
    'deletion:plan-page': ok(assets.slice(0, 8))
  })
  await page.getByRole('button', { name: 'Delete 8 assets' }).click()
  await page.getByRole('button', { name: 'Show the 2 in use' }).click()
  const bar = page.getByRole('region', { name: 'Back to the question' })
  await expect(bar).toContainText('about 4 assets')
  await expect(bar.getByRole('button', { name: /^Deselect th/ })).toBeVisible()

  await page.getByRole('button', { name: /^All/ }).first().click()
  await expect(bar.getByRole('button', { name: /^Deselect th/ })).toHaveCount(0)
  await page.keyboard.press('Control+a')
  await expect(bar).toContainText('about 1,026 assets')
})
