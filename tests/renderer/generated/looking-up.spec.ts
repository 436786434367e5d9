import { ok } from '@shared/problem'
import { expect, type Open, test } from '../fixtures'
import { ACCOUNT } from '../library'
import { generated, planOfTasks } from '../scenes/generated'

// A look-up of favourites asks nothing, deletes nothing, and stops nobody.

/** One task is open and selected; what is asked of main for a plan is answered by `release`. */
async function lookingUp(open: Open) {
  const scene = await generated(open, { 'deletion:discard': ok(null) })
  const { page } = scene
  await page.evaluate(() => {
    const { scripted } = Reflect.get(window, 'test')
    scripted.generated['deletion:plan'] = new Promise((resolve) =>
      Reflect.set(window, 'release', resolve)
    )
  })
  await page.getByRole('button', { name: /^Favourites/ }).click()
  await page.getByRole('button', { name: 'Look up which are favourites' }).click()
  await page.getByRole('button', { name: /^Show the \d+ tasks that are not known$/ }).click()
  await page
    .getByRole('gridcell', { name: /^\d+ works?, / })
    .first()
    .click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  const release = (total: number) =>
    page.evaluate((plan) => Reflect.get(window, 'release')(plan), ok(planOfTasks(total)))
  return { ...scene, release }
}

test('Delete in the viewer ends a look-up and asks, and "Cancel" leads back', async ({ open }) => {
  const { page, asked, release } = await lookingUp(open)
  await page.keyboard.press('Delete')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const plans = async () => (await asked()).filter(({ name }) => name === 'deletion:plan').length
  await expect.poll(plans).toBe(2)
  expect((await asked()).filter(({ name }) => name === 'deletion:cancel-plan')).toHaveLength(1)

  await release(1)
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('a plan that is given up, or asked for by another, opens no viewer over what is typed', async ({
  open
}) => {
  const scene = await lookingUp(open)
  const { page } = scene
  await page.keyboard.press('Delete')
  await scene.emit('deletion:planning', {
    library: 'generated',
    account: ACCOUNT,
    done: 1,
    total: 2
  })

  // Whoever is asked already says so, and stays open.
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(page.getByText('Delete what is selected in the library.')).toBeVisible()
  await page.keyboard.press('Escape')

  const search = page.getByRole('searchbox').first()
  await search.fill('b')
  await page.getByRole('region', { name: 'Looking up favourites' }).getByText('Cancel').click()
  await search.press('x')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(search).toHaveValue(/x/)
})

test('what keeps every deletion from being asked about keeps no look-up', async ({ open }) => {
  const { page, asked } = await generated(open, {
    'deletion:discard': ok(null),
    'preflight:check': ok([{ kind: 'subscription-inactive' }]),
    generated: { 'deletion:plan': ok(planOfTasks(12)) }
  })
  await page.getByRole('button', { name: /^Favourites/ }).click()
  await page.getByRole('button', { name: 'Look up which are favourites' }).click()
  await expect
    .poll(async () => (await asked()).map(({ name }) => name))
    .toContain('deletion:discard')
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
})
