import { expect, test } from '../fixtures'

test('what uploads are used in is seen on tiles, in filters, in the viewer and in the question', async ({
  start
}) => {
  const { page } = await start({ args: ['--demo'] })
  const grid = page.getByRole('grid', { name: 'Uploaded assets' })
  const used = grid.getByRole('gridcell', { name: /used in \d+ generations?/ })
  await expect(used.first()).toBeVisible()

  // Three answers, and none of them is "unused" (R32).
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  const panel = page.getByRole('dialog', { name: 'Filter' })
  for (const name of ['Used', 'No use found', 'Use not known'])
    await expect(panel.getByRole('button', { name: new RegExp(`^${name} [1-9]`) })).toBeVisible()
  await panel.getByRole('button', { name: /^No use found/ }).click()
  await panel.getByRole('button', { name: 'Done' }).click()
  await expect(used).toHaveCount(0)
  const history = page.getByRole('region', { name: 'How far the history was read' })
  await expect(history).toContainText(/History read back to .+, to its end, at .+\./)
  await expect(page.locator('body')).not.toContainText(/unused/i)

  // What holds it first, then what was made.
  await page.getByRole('button', { name: 'Clear filters' }).click()
  const most = grid.getByRole('gridcell', { name: /used in [3-9] generations/ }).first()
  await most.dblclick()
  const uses = page.getByRole('region', { name: 'Uses' })
  await expect(uses.getByRole('heading', { name: 'Generations' })).toBeVisible()
  await expect(uses.getByRole('listitem').first()).toContainText(/works?/)
  const picture = uses.getByRole('listitem').locator('img').first()
  await expect
    .poll(() => picture.evaluate((image) => Reflect.get(image, 'naturalWidth')))
    .toBeGreaterThan(0)
  await page.keyboard.press('Escape')

  // Everything at once: what an element or a running task needs is left out, and named (R33).
  await page.getByRole('button', { name: 'Select all', exact: true }).click()
  await page.getByRole('button', { name: /^Delete \d+ assets$/ }).click()
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText(
    /\d+ of these are used in \d+ generations.*\. For \d+ of these, uses are not known\./
  )
  await expect(question).toContainText(/\d+ assets that an element or a running task needs/)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'Clear selection' }).click()

  // The demo has something of every kind; what it suggests is not selected (R34).
  await page.getByRole('button', { name: 'Suggestions' }).click()
  for (const name of [
    'Same file, uploaded again',
    'Same picture, uploaded again',
    'Smaller, beside a better one',
    'Without a picture',
    'Older than 90 days, no use found',
    'A day of trials',
    'Short clips, no use found'
  ])
    await expect(
      page.getByRole('article', { name: new RegExp(`^${name}, \\d+ assets?$`) })
    ).toBeVisible()
  // Of twelve, one is used and one a favourite.
  const trials = page.getByRole('article', { name: /^A day of trials/ })
  await trials.getByRole('button', { name: 'Show 10' }).click()
  await expect(page.getByText('10 of 240 assets')).toBeVisible()
  await expect(page.getByText(/ selected$/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Clear filters' }).click()

  // Its own box in the question includes it; a click on its tile does not.
  const held = grid.getByRole('gridcell', { name: /in use$/ }).first()
  await grid.hover()
  await expect(async () => {
    await page.mouse.wheel(0, 400)
    await expect(held).toBeVisible({ timeout: 300 })
  }).toPass()
  await held.click()
  await page.getByRole('button', { name: 'Delete 1 asset' }).click()
  await expect(page.getByRole('alertdialog')).toContainText('None yet')
  await expect(page.getByRole('button', { name: 'Delete permanently' })).toBeDisabled()
  await page.getByRole('checkbox', { name: /^Delete it too/ }).check()
  await expect(
    page.getByRole('alertdialog', { name: 'Delete 1 asset permanently?' })
  ).toContainText(/1 of these is used in 1 /)
  await expect(page.getByRole('button', { name: 'Delete permanently' })).toBeEnabled()
})
