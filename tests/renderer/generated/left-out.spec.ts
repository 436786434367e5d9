import { expect, test } from '../fixtures'
import { confirmingTasks, generated, planOfTasks, tasks } from '../scenes/generated'

// What is said of what cannot be selected.

const running = tasks.findIndex(({ task }) => task?.state === 'running')

test('it says the reason that holds, on one line with its button', async ({ open }) => {
  const { page } = await generated(open)
  await page.locator(`[data-index="${running}"]`).click()
  const word = page.getByRole('status').filter({ hasText: '1 task was left out.' })
  await expect(word).toHaveText(
    /^1 task was left out\. 1 is still running: it can be selected once it has finished\./
  )

  await page.keyboard.press('Control+a')
  await expect(word).toBeHidden()
  const all = page.getByRole('status').filter({ hasText: 'were left out' })
  await expect(all).toContainText(
    'are still running: they can be selected once they have finished.'
  )
  for (const width of [1280, 900]) {
    await page.setViewportSize({ width, height: 800 })
    const box = await all.boundingBox()
    const text = await all.getByRole('paragraph').boundingBox()
    const close = await all.getByRole('button', { name: 'Close' }).boundingBox()
    if (!box || !text || !close) throw new Error('it is not drawn')
    expect(text.x + text.width).toBeLessThanOrEqual(close.x)
    expect(text.y - box.y).toBeGreaterThanOrEqual(4)
    expect(Math.abs(text.y + text.height / 2 - close.y - close.height / 2)).toBeLessThan(2)
  }
})

test('it is gone when a deletion is asked for: the question says what it leaves out', async ({
  open
}) => {
  const { page } = await confirmingTasks(open, planOfTasks(3), async ({ page: before }) => {
    await before.locator(`[data-index="${running}"]`).click()
    await expect(before.getByText('1 task was left out.')).toBeVisible()
  })
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await expect(page.getByText('1 task was left out.')).toBeHidden()
})
