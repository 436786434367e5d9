import type { PlannedAsset } from '@shared/deletion'
import { ok } from '@shared/problem'
import { expect, test } from '../fixtures'
import { GENERATED, list } from '../library'
import {
  confirmingTasks,
  openGenerated,
  planOfTasks,
  selectingTasks,
  tasks
} from '../scenes/generated'
import { assets, progress, shown } from '../scenes/scene'

// What the page of the second library was attacked with.

/** As long as the names of main may be, and without a place to break a line. */
const ENDLESS = 'x'.repeat(1000)

for (const screen of ['Suggestions', 'Duplicates'])
  test(`a plan that is being made is given up when “${screen}” leads to the uploads`, async ({
    open
  }) => {
    const scene = await selectingTasks(open)
    const { page } = scene
    await page.evaluate(() => {
      const { scripted } = Reflect.get(window, 'test')
      scripted.generated['deletion:plan'] = new Promise((answer) => {
        Reflect.set(window, 'answerPlan', answer)
      })
    })
    await page.getByRole('button', { name: /^Delete 4 tasks/ }).click()
    await page.getByRole('button', { name: screen }).click()
    await page.evaluate((plan) => Reflect.get(window, 'answerPlan')(plan), ok(planOfTasks(4)))
    await expect
      .poll(async () => (await scene.asked()).map(({ name }) => name))
      .toEqual(expect.arrayContaining(['deletion:cancel-plan', 'deletion:discard']))

    await page.getByRole('button', { name: /^Generated/ }).click()
    await expect(page.getByRole('button', { name: /^Delete 4 tasks/ })).toBeEnabled()
    await expect(page.getByRole('alertdialog')).toBeHidden()
  })

test('boxes of tasks with one prompt, or none, say which task each means', async ({ open }) => {
  const of = (id: string, name: string, day: number): PlannedAsset => ({
    id,
    name,
    type: 'image',
    createdAt: Date.UTC(2026, 9, day, 12),
    durationMs: null,
    hasPicture: true,
    works: [assets[day]?.id ?? '', '2']
  })
  const unsure = [of('1', 'A cat', 1), of('2', 'A cat', 2), of('3', '', 3), of('4', ENDLESS, 4)]
  const { page } = await confirmingTasks(open, planOfTasks(12, { unsure }))
  const question = page.getByRole('alertdialog')
  for (const day of [1, 2])
    await expect(
      question.getByRole('checkbox', { name: `Delete it too: A cat Oct ${day}, 2026, 2 works` })
    ).toBeVisible()
  await expect(
    question.getByRole('checkbox', { name: 'Delete it too: without a prompt Oct 3, 2026' })
  ).toBeVisible()
  // A prompt without an end leaves the rest of the question in reach.
  await expect(
    question.getByRole('checkbox', { name: `Delete it too: ${'x'.repeat(80)}… Oct 4` })
  ).toBeVisible()

  await question.getByRole('button', { name: 'Show all 12' }).click()
  await expect(question.getByText('Nov 22, 2026, 4 works')).toBeVisible()
})

test('a prompt without an end leaves what stands beside it in reach', async ({ open }) => {
  const [first, second, third, ...others] = tasks
  if (!first || !second || !third) throw new Error('too few tasks')
  const scene = await shown(open, {
    'works:task': ok({
      id: first.id,
      prompt: `Line one\n${ENDLESS}${ENDLESS} the end`,
      settings: [{ name: ENDLESS, value: ENDLESS }],
      inputs: [{ kind: 'upload', id: assets[3]?.id ?? '' }],
      madeFrom: []
    })
  })
  const { page } = scene
  await openGenerated(scene)
  await list(scene, [{ ...first, name: ENDLESS }, second, third, ...others], {}, GENERATED)
  await page.getByRole('gridcell').first().dblclick()
  // Whole, not as it is cut for a tile.
  await expect(page.getByText('the end')).toBeVisible()
  await page.getByText('Settings', { exact: true }).last().click()

  for (const size of [
    { width: 1280, height: 800 },
    { width: 320, height: 400 }
  ]) {
    await page.setViewportSize(size)
    for (const name of ['Open the upload', 'Copy ID', 'Read the history']) {
      const box = await page.getByRole('button', { name }).boundingBox()
      expect((box?.x ?? 0) + (box?.width ?? 9999), name).toBeLessThanOrEqual(size.width)
    }
  }
})

test('a task that failed with works is said to have failed, and not that nothing was made', async ({
  open
}) => {
  const [first, second, ...others] = tasks
  if (!first?.task || !second) throw new Error('too few tasks')
  const scene = await shown(open)
  const { page } = scene
  await openGenerated(scene)
  const failed = { ...first, task: { ...first.task, state: 'failed' as const } }
  await list(scene, [failed, { ...second, name: '' }, ...others], {}, GENERATED)
  await expect(
    page.getByRole('gridcell', { name: /^Failed, 1 work, Paper-cut mountains/ })
  ).toBeVisible()

  await page.getByRole('gridcell').nth(1).dblclick()
  await expect(page.getByRole('heading', { name: 'without a prompt' })).toBeVisible()
})

test('a question that waits says why it cannot be asked while the other library deletes', async ({
  open
}) => {
  const scene = await confirmingTasks(open, planOfTasks(12))
  const { page } = scene
  await page.getByRole('button', { name: 'Show the 2 in use' }).click()
  const bar = page.getByRole('region', { name: 'Back to the question' })
  await expect(bar.getByRole('button', { name: 'Back to the question' })).toBeEnabled()

  await scene.emit('deletion:progress', { progress: progress('running'), outcomes: [] })
  await expect(bar.getByRole('button', { name: 'Back to the question' })).toBeDisabled()
  await expect(bar.getByText('Not available while a deletion is running.')).toBeVisible()
  await expect(bar.getByRole('button', { name: 'Cancel' })).toBeEnabled()
})
