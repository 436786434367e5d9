import { fail, ok } from '@shared/problem'
import { SIZES, viewportOf } from '../../support/page/accidents/sizes'
import { expect, test } from '../fixtures'
import { sceneNamed } from '../scenes/all'
import { planOf, usesIn } from '../scenes/confirmation'
import { openDuplicates, squareAssets } from '../scenes/duplicates'
import { assets, selecting } from '../scenes/scene'

test('U leads to what an asset is used in, Enter opens a task, and the arrows go on', async ({
  open
}) => {
  const { page, answer } = await sceneNamed('viewer-uses').open(open)
  await answer({ 'media:copy-id': ok(null) })
  const uses = page.getByRole('region', { name: 'Uses' })
  const task = uses.getByRole('button', { name: /^Slow dolly in/ }).first()
  await page.keyboard.press('u')
  await expect(task).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(task).toHaveAttribute('aria-expanded', 'true')
  await expect(uses.getByText(/^Task 100$/)).toBeVisible()
  await uses.getByRole('button', { name: 'Copy' }).click()
  await expect(uses.getByText('Copied')).toBeVisible()

  const title = page.getByRole('dialog').getByRole('heading', { level: 2 }).first()
  const before = await title.textContent()
  await page.keyboard.press('ArrowRight')
  await expect(title).not.toHaveText(before ?? '')
  const next = await title.textContent()
  await page.keyboard.press('ArrowRight')
  await expect(title).not.toHaveText(next ?? '')
})

test('Enter in Duplicates opens the other one among its group, whatever the library shows', async ({
  open
}) => {
  const scene = await openDuplicates(open, 6, squareAssets(60))
  const { page } = scene
  await page.getByText(/^6 groups/).waitFor()
  await page.getByRole('button', { name: /^Same picture/ }).click()
  await page.getByRole('listbox', { name: 'Groups' }).getByRole('option').first().click()
  await page.getByRole('region', { name: 'Same picture' }).waitFor()
  await page.keyboard.press('Enter')

  const viewer = page.getByRole('dialog')
  await expect(viewer.getByText('2 of 3')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(viewer.getByText('3 of 3')).toBeVisible()
  await expect(viewer.getByRole('button', { name: 'Next asset' })).toBeDisabled()
  // What is selected there goes as a duplicate of the one that stays (R29).
  const saved = async () =>
    (await scene.asked()).filter(({ name }) => name === 'duplicates:save').at(-1)?.input
  await expect.poll(saved).toMatchObject({ answers: { bonds: { length: 2 } } })

  await page.keyboard.press('Escape')
  await expect(viewer).toBeHidden()
  await expect(page.getByRole('region', { name: 'Same picture' })).toBeVisible()

  // A decision that is taken back does not free what was opened since.
  await page.keyboard.press('v')
  await expect(page.getByText('6 groups, 1 decided')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(viewer).toBeVisible()
  const opened = Reflect.get(Object(await saved()), 'answers')
  await page.keyboard.press('Escape')
  await expect(viewer).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('6 groups, 0 decided')).toBeVisible()
  await expect.poll(saved).toMatchObject({ answers: { groups: [], bonds: opened.bonds } })
})

test('the question steps aside to show what is in use, and comes back about what is left (R33)', async ({
  open
}) => {
  const uses = usesIn()
  const plan = { ...planOf(8), uses }
  const scene = await selecting(open, 8, {
    'deletion:plan': ok(plan),
    'deletion:plan-page': fail({ kind: 'plan-gone' })
  })
  const { page } = scene
  await page.getByRole('button', { name: 'Delete 8 assets' }).click()
  const question = page.getByRole('alertdialog')
  const show = question.getByRole('button', { name: 'Show the 2 in use' })
  await show.click()
  await expect(question.getByRole('alert')).toContainText('no longer valid')

  await scene.answer({ 'deletion:plan-page': ok(plan.sample) })
  await show.click()
  await expect(question).toBeHidden()
  await expect(page.getByRole('gridcell')).toHaveCount(2)
  await expect(page.getByText('8 selected')).toBeVisible()
  await expect(page.getByText('The question about 8 assets waits.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Delete 8 assets' })).toBeDisabled()

  await page.getByRole('gridcell', { selected: true }).first().click()
  await expect(page.getByText('The question about 7 assets waits.')).toBeVisible()
  await scene.answer({ 'deletion:plan': ok({ ...planOf(7), uses: { ...uses, used: 1 } }) })
  await page.getByRole('button', { name: 'Back to the question' }).click()
  await expect(
    page.getByRole('alertdialog', { name: 'Delete 7 assets permanently?' })
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused()
  const [, again] = (await scene.asked()).filter(({ name }) => name === 'deletion:plan')
  expect(again?.input).toMatchObject({ ids: { length: 7 } })

  // One press deselects what is shown, and not the rest, and comes back.
  await scene.answer({ 'deletion:plan-page': ok(plan.sample.slice(3)) })
  await page.getByRole('button', { name: 'Show the 1 in use' }).click()
  await scene.answer({ 'deletion:plan': ok(planOf(6)) })
  await page.getByRole('button', { name: 'Deselect this one' }).click()
  await expect(
    page.getByRole('alertdialog', { name: 'Delete 6 assets permanently?' })
  ).toBeVisible()
  const last = (await scene.asked()).filter(({ name }) => name === 'deletion:plan').at(-1)
  expect(last?.input).toMatchObject({ ids: { length: 6 } })
})

test('the question shows from when they are, which are used, and those of which nothing is known', async ({
  open
}) => {
  const uses = usesIn({ notKnown: 3 })
  const span = { from: Date.UTC(2025, 9, 30, 12), to: Date.UTC(2026, 10, 2, 12) }
  const plan = { ...planOf(8), uses, span }
  const { page, asked } = await selecting(open, 8, {
    'deletion:plan': ok(plan),
    'deletion:plan-page': ok([...plan.sample, ...assets.slice(6, 8)])
  })
  await page.getByRole('button', { name: 'Delete 8 assets' }).click()
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('from Oct 30, 2025 to Nov 2, 2026')
  await question.getByRole('button', { name: 'Show all 8' }).click()
  await expect(question.getByRole('listitem').filter({ hasText: 'in use' })).toHaveCount(2)

  await question.getByRole('button', { name: 'Show the 3 with unknown use' }).click()
  await expect(page.getByRole('gridcell')).toHaveCount(3)
  const pages = (await asked()).filter(({ name }) => name === 'deletion:plan-page')
  expect(pages.at(-1)?.input).toMatchObject({ offset: 2 })
})

test('the line of the history stays whole in a low window, with its buttons', async ({ open }) => {
  for (const [name, button] of [
    ['uses-reading', 'Stop'],
    ['uses', 'Read again']
  ] as const) {
    const { page } = await sceneNamed(name).open(open)
    for (const size of SIZES) {
      await page.setViewportSize(viewportOf(size))
      const box = await page.getByRole('button', { name: button, exact: true }).boundingBox()
      const line = await page.locator('.history-line').boundingBox()
      const end = (box?.y ?? 0) + (box?.height ?? 0)
      expect(end, `${name}, ${size.width} at ${size.zoom}`).toBeLessThan(
        (line?.y ?? 0) + (line?.height ?? 0)
      )
    }
  }
})
