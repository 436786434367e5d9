import type { Locator } from '@playwright/test'
import type { Asset } from '@shared/asset'
import { FIRST_LOOK } from '@shared/library/look'
import { fail, ok } from '@shared/problem'
import type { TestPage } from '../fixtures'
import { expect, test } from '../fixtures'
import { ACCOUNT, GENERATED, list, ready } from '../library'
import { generated, INTERRUPTED, tasks } from '../scenes/generated'
import { shown } from '../scenes/scene'

// Tasks that have no works, and works that change places: what is shown of them is what is so.

const asList = { generated: { 'looks:load': ok({ ...FIRST_LOOK, layout: 'list' as const }) } }
const states = (state: 'running' | 'failed') => tasks.filter(({ task }) => task?.state === state)

/** Ids that were asked for as files, and belong to tasks: no work has them (R35). */
const askedAsFiles = ({ served }: TestPage): readonly string[] => {
  const ids = new Set(tasks.map(({ id }) => id))
  return served.media.filter((line) => ids.has(/\d+/.exec(line)?.[0] ?? ''))
}

test('the list says of a task that it is running or failed, and is without a prompt', async ({
  open
}) => {
  const { page } = await generated(open, asList)
  const pictureOf = (row: Locator) => row.locator('.picture-none svg')
  const running = page.locator(`[data-id="${states('running')[0]?.id}"]`)
  await expect(running).toContainText('Running')
  const clock = await pictureOf(running).innerHTML()
  const failed = page.locator(`[data-id="${states('failed')[0]?.id}"]`)
  await page.locator('.grid-scroller').evaluate((scroller) => scroller.scrollTo(0, 600))
  await expect(failed).toContainText('Failed')
  expect(await pictureOf(failed).innerHTML()).not.toBe(clock)

  await page.locator('.grid-scroller').evaluate((scroller) => scroller.scrollTo(0, 0))
  const unnamed = page.locator(`[data-id="${tasks.find(({ name }) => name === '')?.id}"]`)
  await expect(unnamed).toContainText('without a prompt')
  await expect(page.locator(`[data-id="${tasks[0]?.id}"] .list-note`)).toHaveCount(0)
})

test('a running task offers no mark to select it, in the grid, the list and the strip', async ({
  open
}) => {
  const { page } = await generated(open)
  const [running] = states('running')
  const item = page.locator(`[data-id="${running?.id}"]`)
  const other = page.locator(`[data-id="${tasks[0]?.id}"]`)
  const markOf = (tile: Locator) =>
    tile.evaluate((element) => getComputedStyle(element, '::before').display)
  await other.hover()
  expect(await markOf(other)).toBe('block')
  await item.hover()
  expect(await markOf(item)).toBe('none')

  await page.getByRole('radio', { name: 'List' }).check({ force: true })
  const ringOf = (row: Locator) =>
    row.locator('.list-mark').evaluate((mark) => getComputedStyle(mark, '::before').visibility)
  await other.hover()
  expect(await ringOf(other)).toBe('visible')
  await item.hover()
  expect(await ringOf(item)).toBe('hidden')

  await item.dblclick()
  const opened = page.getByRole('listbox', { name: 'What is shown' }).getByRole('option', {
    selected: true
  })
  await expect(opened).toHaveAccessibleName(/^Running, /)
  await expect(opened).not.toHaveAccessibleName(/Kept/)
})

test('the viewer of a running task offers neither to select it nor to save it, and tells no type', async ({
  open
}) => {
  const scene = await generated(open)
  const { page } = scene
  const item = page.locator(`[data-id="${states('running')[0]?.id}"]`)
  await item.hover()
  await expect(item).toHaveAttribute('title', /./)
  await expect(item).not.toHaveAttribute('title', /Video/)
  await item.dblclick()
  const viewer = page.getByRole('dialog')
  await expect(viewer.getByRole('button', { name: 'Save a copy' })).toHaveCount(0)
  await expect(viewer.getByRole('button', { name: /^Select/ })).toBeDisabled()
  const facts = viewer.getByRole('complementary', { name: 'Details' })
  await expect(facts).toContainText('Running')
  for (const unknown of ['Type', 'Dimensions', 'Duration'])
    await expect(facts.getByText(unknown, { exact: true })).toHaveCount(0)

  await page.keyboard.press('s')
  await page.keyboard.press('Delete')
  await expect(
    viewer.getByText('1 is still running: it can be selected once it has finished.')
  ).toBeVisible()
  await expect(viewer.getByText('X selects what is open')).toHaveCount(0)
  const asked = (await scene.asked()).map(({ name }) => name)
  expect(asked.filter((name) => /^copies:(choose|save$)|^deletion:plan/.test(name))).toEqual([])

  // What was made is offered as before.
  await page.keyboard.press('ArrowRight')
  await expect(viewer.getByRole('button', { name: 'Save a copy' })).toBeVisible()
  await expect(facts.getByText('Type', { exact: true })).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(viewer.getByText('X selects what is open')).toBeVisible()
})

test('comparing and hovering tasks without works asks for no file', async ({ open }) => {
  const scene = await generated(open)
  const { page } = scene
  const [first] = states('running')
  await page.locator(`[data-id="${first?.id}"]`).hover()
  await expect(page.locator(`[data-id="${first?.id}"]`)).toHaveAttribute('title', /./)
  // As long as a clip waits before it plays, and longer.
  await page.waitForTimeout(600)
  await expect(page.locator('.hover-clip')).toHaveCount(0)

  await page.getByRole('button', { name: /^Failed/ }).click()
  const [one, two] = states('failed')
  for (const task of [one, two]) await page.locator(`[data-id="${task?.id}"]`).click()
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: 'Compare' })
  await expect(dialog.locator('.pane').getByText('Failed')).toHaveCount(2)
  await expect(dialog.locator('video, audio, img')).toHaveCount(0)
  expect(askedAsFiles(scene)).toEqual([])
})

test('the work that is looked at stays, wherever a listing puts it', async ({ open }) => {
  const scene = await generated(open)
  const { page } = scene
  const at = tasks.findIndex(({ task }) => task?.works.length === 4)
  const task = tasks[at]
  if (!task?.task) throw new Error('no task has four works')
  const { task: facts } = task
  const { works } = facts
  const relist = async (changed: readonly Asset[]): Promise<void> => {
    await scene.emit('library:list-again', { account: ACCOUNT, library: 'generated' })
    await list(scene, changed, {}, GENERATED)
  }
  const withWorks = (now: typeof works): Asset[] =>
    tasks.map((each) => (each.id === task.id ? { ...task, task: { ...facts, works: now } } : each))

  await page.locator(`[data-id="${task.id}"]`).dblclick()
  await page.getByRole('radio', { name: 'Work 2 of 4' }).check()
  await relist(withWorks(works.toReversed()))
  await expect(page.getByRole('radio', { name: 'Work 3 of 4' })).toBeChecked()

  await relist(withWorks(works.slice(2)))
  await expect(page.getByRole('radio', { name: 'Work 1 of 2' })).toBeChecked()
})

test('a deletion that was interrupted in one account is not told of in another', async ({
  open
}) => {
  const other = 'team@studio.example'
  const scene = await shown(open, { generated: { 'deletion:runs': ok([INTERRUPTED]) } })
  const { page } = scene
  const told = page.getByRole('button', { name: /^Generated .*a deletion was interrupted there/ })
  await expect(told).toBeVisible()

  // Its history cannot be read.
  const accounts = [ACCOUNT, other].map((email) => ({ email, sessionEndsAt: null }))
  await scene.answer({
    'connection:get': ok({ ...ready, accounts, open: other }),
    generated: { 'deletion:runs': fail({ kind: 'run-active' }) }
  })
  await scene.emit('connection:changed', null)
  await expect(page.getByRole('button', { name: new RegExp(other) })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Generated', exact: true })).toBeVisible()
  await expect(told).toHaveCount(0)
})
