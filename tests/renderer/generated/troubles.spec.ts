import { fail, ok } from '@shared/problem'
import { expect, test } from '../fixtures'
import { confirmingTasks, generated, planOfTasks, tasks } from '../scenes/generated'

// What cannot be read is said, and never shown as if there were nothing.

test('the question stays, and says why, when what is in use cannot be read', async ({ open }) => {
  const scene = await confirmingTasks(open, planOfTasks(12))
  const { page } = scene
  const question = page.getByRole('alertdialog')
  const show = question.getByRole('button', { name: 'Show the 2 in use' })

  await scene.answer({ 'deletion:plan-page': fail({ kind: 'run-active' }) })
  await show.click()
  await expect(question.getByRole('alert')).toContainText('A deletion is running')
  await expect(question.getByRole('alert')).toContainText('Nothing was deleted')

  // A plan that ends before the last one in use.
  await scene.answer({ 'deletion:plan-page': ok([]) })
  await show.click()
  await expect(question.getByRole('alert')).toContainText('no longer valid')
  await expect(page.getByText('200 tasks')).toBeVisible()
  expect((await scene.asked()).filter(({ name }) => name === 'deletion:discard')).toEqual([])
})

test('what cannot be read of an open task is said, and can be read again', async ({ open }) => {
  const broken = fail({ kind: 'file-failed' as const, code: 'EIO', what: 'history' })
  const scene = await generated(open, {
    'works:task': broken,
    generated: { 'works:details': broken }
  })
  const { page } = scene
  await page.getByRole('gridcell').nth(1).dblclick()
  const parts = ['Made from', 'Uses'].map((name) => page.getByRole('region', { name }))
  for (const part of parts) {
    await expect(part.getByRole('alert')).toContainText('EIO')
    await expect(part.getByText('Looking…')).toBeHidden()
  }
  await expect(page.getByText('until it has been listed')).toBeHidden()

  await scene.answer({
    'works:task': ok({
      id: tasks[1]?.id ?? '',
      prompt: 'All of it',
      settings: [],
      inputs: [],
      madeFrom: []
    }),
    generated: {
      'works:details': ok({ verdict: 'not-known', generations: [], elements: [], avatars: [] })
    }
  })
  for (const part of parts) {
    await part.getByRole('button', { name: 'Try again' }).click()
    await expect(part.getByRole('alert')).toBeHidden()
    await expect(part).toBeFocused()
  }
  await expect(page.getByText('All of it')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('3 of 200')).toBeVisible()
})
