import { fail, ok } from '@shared/problem'
import { expect, test } from '../fixtures'
import { confirmingTasks, planOfTasks } from '../scenes/generated'

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
