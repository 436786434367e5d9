import { NO_OUTCOMES } from '@shared/deletion'
import { ok } from '@shared/problem'
import type { TestPage } from '../fixtures'
import { expect, test } from '../fixtures'
import { cell, GENERATED, list } from '../library'
import { generated, INTERRUPTED, openGenerated, selectingTasks, tasks } from '../scenes/generated'
import { assets, counts, progress, selecting, shown } from '../scenes/scene'

const inputsOf = async (scene: TestPage, name: string, library: string) =>
  (await scene.asked())
    .filter((one) => one.name === name)
    .map(({ input }) => Object(input))
    .filter((input) => input.library === library)

test('each library keeps its own selection, and a dot says of the other that it has one (R35)', async ({
  open
}) => {
  const scene = await selecting(open, 3)
  const { page } = scene
  await expect(page.getByText('3 selected', { exact: true })).toBeVisible()

  await openGenerated(scene)
  await list(scene, tasks, {}, GENERATED)
  await expect(page.getByRole('grid', { name: 'Generated tasks' })).toBeVisible()
  await expect(page.getByText('3 selected', { exact: true })).toBeHidden()
  await cell(page, 0).click()
  await expect(page.getByText('1 selected', { exact: true })).toBeVisible()

  const dot = page.getByRole('button', { name: /^Uploads .*something is selected there/ })
  await dot.click()
  await expect(page.getByRole('grid', { name: 'Uploaded assets' })).toBeVisible()
  await expect(page.getByText('3 selected', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Clear selection' }).click()
  await page.getByRole('button', { name: /^Generated .*something is selected there/ }).click()
  await expect(page.getByText('1 selected', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Uploads 1,037', exact: true })).toBeVisible()

  const [saved] = (await inputsOf(scene, 'selection:save', 'generated')).slice(-1)
  expect(saved.ids).toEqual([tasks[0]?.id])
  for (const { ids } of await inputsOf(scene, 'selection:save', 'uploads'))
    expect(ids).not.toContain(tasks[0]?.id)
})

test('a plan of tasks holds nothing of the uploads, though these are selected (R35)', async ({
  open
}) => {
  const scene = await selecting(open, 3, {
    generated: { 'deletion:plan': { ok: false, problem: { kind: 'plan-gone' } } }
  })
  await openGenerated(scene)
  await list(scene, tasks, {}, GENERATED)
  for (const at of [0, 1, 3, 4]) await cell(scene.page, at).click()
  await scene.page.getByRole('button', { name: 'Delete 4 tasks, 13 works' }).click()
  await scene.page.getByRole('alert').waitFor()

  expect(await inputsOf(scene, 'deletion:plan', 'uploads')).toEqual([])
  const [plan] = await inputsOf(scene, 'deletion:plan', 'generated')
  expect(plan.ids.toSorted()).toEqual([0, 1, 3, 4].map((at) => tasks[at]?.id).toSorted())
})

test('a run in one library is seen in the other, can be stopped there, and takes nothing there', async ({
  open
}) => {
  const scene = await selectingTasks(open, { 'deletion:stop': ok(null) })
  const { page } = scene
  // Ids of tasks in a run of uploads: two libraries may have the same numbers.
  const outcomes = tasks.slice(0, 5).map(({ id }) => ({ id, outcome: 'deleted' as const }))
  await scene.emit('deletion:progress', { progress: progress('running'), outcomes })

  await expect(page.getByText('Deleting in “Uploads”')).toBeVisible()
  await expect(page.getByText('4 selected', { exact: true })).toBeVisible()
  await expect(page.getByText('200 tasks', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Delete 4 tasks/ })).toBeDisabled()
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect
    .poll(async () => (await scene.asked()).find(({ name }) => name === 'deletion:stop')?.input)
    .toEqual({ runId: 'r' })
})

test('a run of tasks takes them out of their library, and nothing out of the uploads', async ({
  open
}) => {
  const scene = await generated(open)
  const { page } = scene
  const ids = [assets[0]?.id ?? '', tasks[0]?.id ?? '']
  await scene.emit('deletion:progress', {
    progress: { ...progress('running'), library: 'generated' },
    outcomes: ids.map((id) => ({ id, outcome: 'deleted' as const }))
  })
  await expect(page.getByText('199 tasks', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: /^Uploads/ }).click()
  await expect(page.getByText('1,037 assets', { exact: true })).toBeVisible()
  await expect(page.getByText('Deleting in “Generated”')).toBeVisible()
  await scene.emit('deletion:ended', {
    library: 'generated',
    runId: 'r',
    account: 'anna@studio.example',
    total: 2,
    counts: counts({ ...NO_OUTCOMES, deleted: 2 }),
    requests: 2,
    startedAt: 0,
    endedAt: 1,
    stoppedBy: null,
    verification: { kind: 'verified' }
  })
  await expect(page.getByText('Deleting in “Generated”')).toBeHidden()
  await expect(page.getByRole('region', { name: 'Deletion report' })).toBeHidden()
  await page.getByRole('button', { name: /^Generated .*a deletion has ended there/ }).click()
  await expect(page.getByRole('region', { name: 'Deletion report' })).toBeVisible()
})

test('what runs in the other library is shown in a window that was opened again', async ({
  open
}) => {
  const current = { ...progress('running'), library: 'generated' as const }
  const { page } = await shown(open, { 'deletion:current': ok(current) })
  await expect(page.getByText('Deleting in “Generated”')).toBeVisible()
})

test('a plan that is still being made is given up when the other library is opened', async ({
  open
}) => {
  const scene = await selectingTasks(open)
  const { page } = scene
  await page.evaluate(() => {
    const { scripted } = Reflect.get(window, 'test')
    scripted.generated['deletion:plan'] = new Promise(() => undefined)
  })
  await page.getByRole('button', { name: /^Delete 4 tasks/ }).click()
  await page.getByRole('button', { name: /^Uploads/ }).click()
  await expect
    .poll(() => inputsOf(scene, 'deletion:cancel-plan', 'generated'))
    .toEqual([{ library: 'generated', account: 'anna@studio.example' }])
})

test('a run of tasks that was interrupted is told of before its library is opened', async ({
  open
}) => {
  const scene = await shown(open, { generated: { 'deletion:runs': ok([INTERRUPTED]) } })
  const { page } = scene
  await page.getByRole('button', { name: /^Generated .*a deletion was interrupted there/ }).click()
  await list(scene, tasks, {}, GENERATED)
  await expect(page.getByRole('region', { name: 'A deletion was interrupted' })).toContainText(
    '3 tasks you confirmed were not deleted yet.'
  )
})

test('a library that could not be listed is listed when it comes into view again', async ({
  open
}) => {
  const scene = await shown(open, {
    generated: { 'library:list': { ok: false, problem: { kind: 'run-active' } } }
  })
  const { page } = scene
  await page.getByRole('button', { name: /^Generated/ }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByRole('button', { name: /^Uploads/ }).click()
  await expect(page.getByRole('grid', { name: 'Uploaded assets' })).toBeVisible()
  // The uploads are listed already.
  expect(await inputsOf(scene, 'library:list', 'uploads')).toHaveLength(1)

  await scene.answer({ generated: { 'library:list': ok({ listingId: 'g' }) } })
  await page.getByRole('button', { name: /^Generated/ }).click()
  await expect.poll(() => inputsOf(scene, 'library:list', 'generated')).toHaveLength(2)
  await list(scene, tasks, {}, GENERATED)
  await expect(page.getByText('200 tasks', { exact: true })).toBeVisible()
})

test('the keys are those of the grid once the other library stands, whenever it does', async ({
  open
}) => {
  const scene = await shown(open)
  const { page } = scene
  await page.getByRole('button', { name: /^Generated/ }).focus()
  await page.keyboard.press('Enter')
  // Nothing is listed yet: the screen has the focus.
  await expect(page.locator('main')).toBeFocused()
  await list(scene, tasks, {}, GENERATED)
  await expect(cell(page, 0)).toBeFocused()

  // A field that somebody has gone to keeps it.
  await page.getByRole('button', { name: /^Uploads/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('grid', { name: 'Uploaded assets' })).toBeVisible()
  await expect(page.getByRole('gridcell').first()).toBeFocused()
})

test('the line of the other library says that a filter is on there', async ({ open }) => {
  const { page } = await generated(open)
  await page.getByRole('button', { name: /^Audio/ }).click()
  await page.getByRole('button', { name: /^Uploads/ }).click()
  const line = page.getByRole('button', { name: /^Generated .*a filter is on there$/ })
  await expect(line).toHaveAttribute('title', 'Generated: a filter is on there')
  await expect(line).toHaveClass(/side-dot/)

  await line.click()
  await page.getByRole('button', { name: /^All generated/ }).click()
  await page.getByRole('button', { name: /^Uploads/ }).click()
  await expect(page.getByRole('button', { name: /^Generated \d+$/ })).toBeVisible()
})
