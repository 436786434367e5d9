import { NO_OUTCOMES, type ReportEntry, STAYS_FOR } from '@shared/deletion'
import { ok } from '@shared/problem'
import { expect, test } from '../fixtures'
import { ACCOUNT } from '../library'
import { generated, planOfTasks, tasks } from '../scenes/generated'

// What stays, and why; and what nobody knows yet.

test('the report says of each task that was not sent why it was not', async ({ open }) => {
  const entries = STAYS_FOR.flatMap((stays, at): ReportEntry[] => {
    const task = tasks[at]
    return task ? [{ ...task, works: [], outcome: { kind: 'not-sent', stays }, at: null }] : []
  })
  const scene = await generated(open, { generated: { 'deletion:report-page': ok(entries) } })
  const { page } = scene
  await scene.emit('deletion:ended', {
    library: 'generated',
    runId: 'r',
    account: ACCOUNT,
    total: entries.length,
    counts: { ...NO_OUTCOMES, 'not-sent': entries.length },
    requests: 0,
    startedAt: 0,
    endedAt: 1,
    stoppedBy: null,
    verification: { kind: 'nothing' }
  })
  const report = page.getByRole('region', { name: 'Deletion report' })
  await expect(report).toContainText(`${entries.length} not sent`)
  await expect(report).toContainText('Not sent: it is running now')
  await expect(report).toContainText('Not sent: it now has works that you did not confirm')
})

test('no favourite that is known of is not "no favourites"', async ({ open }) => {
  const scene = await generated(open, {
    'deletion:discard': ok(null),
    generated: { 'deletion:plan': ok(planOfTasks(12)) }
  })
  const { page } = scene
  await page.getByRole('button', { name: /^Favourites/ }).click()
  await expect(page.getByText('No favourite is known yet')).toBeVisible()

  // They are looked up without a question, and nothing is deleted.
  await page.getByRole('button', { name: 'Look up which are favourites' }).click()
  const asked = async () => (await scene.asked()).map(({ name }) => name)
  await expect.poll(asked).toContain('deletion:discard')
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  expect(await asked()).not.toContain('deletion:start')
  await page.getByRole('button', { name: /^Show the \d+ tasks that are not known$/ }).click()
  await expect(page.getByRole('gridcell').first()).toBeVisible()
})
