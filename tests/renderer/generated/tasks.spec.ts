import { ok } from '@shared/problem'
import { expect, test } from '../fixtures'
import { ACCOUNT, standsStill } from '../library'
import { confirmingTasks, generated, planOfTasks, selectingTasks, tasks } from '../scenes/generated'
import { assets } from '../scenes/scene'

test('a tile is a task: it says how many works it has, or that it runs or failed', async ({
  open
}) => {
  const { page } = await generated(open)
  const grid = page.getByRole('grid', { name: 'Generated tasks' })
  await expect(
    grid.getByRole('gridcell', {
      name: '4 works, City at blue hour, windows lighting up one by one, Nov 22, 2026'
    })
  ).toBeVisible()
  await expect(grid.getByRole('gridcell', { name: /^Running, Night train/ }).first()).toBeVisible()
  await expect(
    grid.getByRole('gridcell', { name: /^Running, City at blue hour/ }).first()
  ).toBeVisible()
  await page.getByRole('button', { name: 'Failed', exact: false }).first().click()
  await expect(
    grid.getByRole('gridcell', { name: /^Failed, nothing was made, / }).first()
  ).toBeVisible()
})

test('a running task cannot be selected, and why is said', async ({ open }) => {
  const { page } = await generated(open)
  const running = page.getByRole('gridcell', { name: /^Running, Night train/ }).first()
  await running.click()
  await expect(running).toHaveAttribute('aria-selected', 'false')
  await expect(page.getByText('1 task was left out.')).toBeVisible()
  await expect(page.getByText('can be selected once it has finished')).toBeVisible()

  await page.keyboard.press('Control+a')
  const running29 = tasks.filter(({ task }) => task?.state === 'running').length
  await expect(page.getByText(`${200 - running29} selected`, { exact: true })).toBeVisible()
})

test('the question counts tasks and works, and says that every variation goes (R35)', async ({
  open
}) => {
  const scene = await confirmingTasks(open, planOfTasks(12))
  const question = scene.page.getByRole('alertdialog', {
    name: 'Delete 12 tasks with 37 works permanently?'
  })
  await expect(question).toBeVisible()
  await expect(question.getByText('every variation')).toBeVisible()
  await expect(question.getByText('2 of these are used in 5 generations.')).toBeVisible()
  await expect(question.getByText('what these were made from is not touched')).toBeVisible()
  await expect(question.getByText('1 running task, never deleted')).toBeVisible()
  await expect(question.getByRole('switch', { name: 'Save copies first' })).not.toBeChecked()
})

test('what is locked is said by what locks it: favourites and kept tasks apart', async ({
  open
}) => {
  const [first, second, third] = planOfTasks(3).sample
  if (!first || !second || !third) throw new Error('the demo has too few tasks')
  const { page } = await confirmingTasks(
    open,
    planOfTasks(12, {
      locked: [
        { ...first, lockedAs: 'favourite' },
        { ...second, lockedAs: 'kept' },
        { ...third, lockedAs: 'favourite' }
      ]
    })
  )
  const facts = page.getByRole('alertdialog').getByRole('definition')
  await expect(facts.filter({ hasText: '2 favourites, never deleted' })).toHaveCount(1)
  await expect(facts.filter({ hasText: '1 kept task, never deleted' })).toHaveCount(1)
})

test('of a task without works none are said to go with it', async ({ open }) => {
  const failed = planOfTasks(1, { works: 0, unsure: [], running: [] })
  const { page } = await confirmingTasks(open, failed)
  const question = page.getByRole('alertdialog', { name: 'Delete 1 task permanently?' })
  await expect(question).toContainText(
    'This task will be removed from the account below, with its prompt.'
  )
  await expect(question).not.toContainText('all its works')
})

test('with more than 50 works the number of tasks is typed, however few they are (R5)', async ({
  open
}) => {
  const { page } = await confirmingTasks(open, planOfTasks(12, { works: 51 }))
  const button = page.getByRole('button', { name: 'Delete permanently' })
  await expect(page.getByLabel('Type 12 to confirm')).toBeVisible()
  await expect(button).toBeDisabled()
  await page.getByLabel('Type 12 to confirm').fill('12')
  await expect(button).toBeEnabled()
})

test('a favourite that is not known stays locked unless its own box includes it', async ({
  open
}) => {
  const scene = await confirmingTasks(open, planOfTasks(12))
  const { page } = scene
  const question = page.getByRole('alertdialog')
  await expect(
    question.getByText('2 tasks of which it is not known whether they are favourites')
  ).toBeVisible()
  const [first] = planOfTasks(12).unsure ?? []
  await scene.answer({ generated: { 'deletion:plan': ok(planOfTasks(13)) } })
  await question.getByRole('checkbox').first().check()
  await expect(page.getByRole('alertdialog', { name: /^Delete 13 tasks/ })).toBeVisible()
  const plans = (await scene.asked()).filter(({ name }) => name === 'deletion:plan')
  expect(plans.map(({ input }) => Object(input).singly)).toEqual([[], [first?.id]])
})

test('looking up favourites shows how far it is, and can be cancelled before any question', async ({
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
  await scene.emit('deletion:planning', {
    library: 'generated',
    account: ACCOUNT,
    done: 3,
    total: 4
  })
  await expect(page.getByRole('progressbar', { name: 'Looking up favourites' })).toBeVisible()
  await expect(page.getByText('3 of 4. Nothing is deleted meanwhile.')).toBeVisible()

  const bar = page.getByRole('region', { name: 'Looking up favourites' })
  const cancel = bar.getByRole('button', { name: 'Cancel' })
  await standsStill(cancel)
  await cancel.click()
  await expect(bar).toBeHidden()
  expect((await scene.asked()).some(({ name }) => name === 'deletion:cancel-plan')).toBe(true)

  // A plan that comes all the same opens no question.
  await page.evaluate((plan) => Reflect.get(window, 'answerPlan')(plan), ok(planOfTasks(4)))
  await expect
    .poll(async () => (await scene.asked()).some(({ name }) => name === 'deletion:discard'))
    .toBe(true)
  await expect(page.getByRole('alertdialog')).toBeHidden()
})

test('the viewer steps through the works, and shows what the task was made from', async ({
  open
}) => {
  const [, task] = tasks
  const [, , , upload] = assets
  const { page, served } = await generated(open, {
    'works:task': ok({
      id: task?.id ?? '',
      prompt: task?.name ?? '',
      settings: [],
      inputs: [{ kind: 'upload', id: upload?.id ?? '' }],
      madeFrom: []
    })
  })
  await page.getByRole('gridcell').nth(1).dblclick()
  const details = page.getByRole('complementary', { name: 'Details' })
  await expect(details.getByText('kling-v1.6')).toBeVisible()
  await expect(details.getByText('Finished')).toBeVisible()
  await expect(details.getByText('Not known: looked up first if you delete it')).toBeVisible()

  await expect(page.getByRole('img', { name: /^Work 1 of 4, City at blue hour/ })).toBeVisible()
  // The works cover nothing of what they show: a player has its controls at its lower edge.
  await page.setViewportSize({ width: 900, height: 440 })
  const shown = await page.getByRole('img', { name: /^Work 1 of 4/ }).boundingBox()
  const choice = await page.getByRole('group', { name: 'Works of this task' }).boundingBox()
  expect((shown?.y ?? 0) + (shown?.height ?? 0)).toBeLessThanOrEqual(choice?.y ?? 0)

  await page.getByRole('radio', { name: 'Work 1 of 4' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Work 2 of 4' })).toBeChecked()
  const second = task?.task?.works[1]?.id
  await expect.poll(() => served.media).toContain(`GET /generated/original/${second}`)
  // The task stays the same: these arrows are those of its works.
  await expect(page.getByText('2 of 200')).toBeVisible()

  await page.getByRole('button', { name: 'Open the upload' }).click()
  await expect(page.getByRole('dialog', { name: new RegExp(upload?.name ?? '') })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('grid', { name: 'Uploaded assets' })).toBeVisible()
})

test('tasks are filtered by model, variations, state, and the text of the prompt', async ({
  open
}) => {
  const { page } = await generated(open)
  const count = page.getByRole('status').filter({ hasText: /tasks/ }).first()
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  const panel = page.getByRole('dialog', { name: 'Filter' })
  await panel.getByRole('button', { name: /^kling-v1\.6/ }).click()
  await expect(panel.getByText('50 tasks match')).toBeVisible()
  await panel.getByRole('button', { name: /^With variations/ }).click()
  const wanted = tasks.filter(
    ({ task }) => task?.model === 'kling-v1.6' && task.works.length > 1
  ).length
  await expect(panel.getByText(`${wanted} tasks match`)).toBeVisible()
  await panel.getByRole('button', { name: 'Done' }).click()
  await expect(count).toHaveText(`${wanted} of 200 tasks`)

  await page.getByRole('button', { name: /^Remove filter: kling-v1\.6/ }).click()
  await page.getByRole('button', { name: /^Remove filter: With variations/ }).click()
  await page.getByRole('searchbox', { name: 'Search prompts' }).fill('peony')
  const named = tasks.filter(({ name }) => name.startsWith('Peony')).length
  await expect(count).toHaveText(`${named} of 200 tasks`)
})

test('what was made from a task, or from an upload, leads to its task', async ({ open }) => {
  const [, , , , fifth] = tasks
  const made = {
    taskId: fifth?.id ?? '',
    createdAt: fifth?.createdAt ?? null,
    type: 'video' as const,
    prompt: 'Portrait',
    works: 3,
    isRunning: false,
    strength: 'certain' as const,
    steps: 0
  }
  const details = ok({
    verdict: 'used' as const,
    generations: [made],
    elements: [],
    avatars: []
  })
  const { page } = await generated(open, {
    'works:details': details,
    generated: { 'works:details': details }
  })
  // Hidden by the filter: the way there shows all again.
  await page.getByRole('searchbox').fill('City')
  await page
    .getByRole('gridcell', { name: /^4 works, City/ })
    .first()
    .dblclick()
  await page.getByRole('button', { name: /^Portrait/ }).click()
  await page.getByRole('button', { name: 'Open the task' }).click()
  await expect(page.getByText('5 of 200')).toBeVisible()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: /^Uploads/ }).click()
  await page.getByRole('gridcell').first().dblclick()
  await page.getByRole('button', { name: /^Portrait/ }).click()
  await page.getByRole('button', { name: 'Open the task' }).click()
  await expect(page.getByText('5 of 200')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('grid', { name: 'Generated tasks' })).toBeVisible()
})

test('the question says that prompts go as well, and saves them beside the copies', async ({
  open
}) => {
  const scene = await selectingTasks(open, {
    'deletion:plan-page': ok([]),
    generated: {
      'deletion:plan': ok(planOfTasks(12)),
      'copies:setup': ok({ folder: 'Kling copies', first: true, prompts: false }),
      'copies:set-prompts': ok(null),
      'copies:estimate': ok({ saved: 0, toFetch: 30, bytes: null, freeBytes: null })
    }
  })
  await scene.page.getByRole('button', { name: /^Delete \d+ tasks/ }).click()
  const question = scene.page.getByRole('alertdialog')
  await expect(
    question.getByText('Each task is deleted with its prompt and all its works')
  ).toBeVisible()
  const prompts = question.getByRole('checkbox', { name: 'Save the prompts as well' })
  await expect(prompts).not.toBeChecked()
  await prompts.check()
  const told = (await scene.asked()).find(({ name }) => name === 'copies:set-prompts')
  expect(told?.input).toMatchObject({ library: 'generated', prompts: true })
})
