import { expect, test } from '../fixtures'
import { cell, listed } from '../library'

test('the scrubber says where in time one is, goes there, and marks what is selected', async ({
  open
}) => {
  const { page } = await listed(open)
  const date = page.getByRole('slider', { name: 'Date' })
  await expect(date).toHaveAttribute('aria-valuetext', 'November 2026')
  await cell(page, 0).click()
  await expect(page.locator('.bars-marked')).toHaveAttribute('d', /^M[^M]+$/)

  await date.focus()
  await page.keyboard.press('ArrowDown')
  await expect(date).toHaveAttribute('aria-valuetext', 'October 2026')
  await expect(page.getByRole('button', { name: 'October 2026' })).toBeInViewport()
  await page.keyboard.press('Home')
  await expect(date).toHaveAttribute('aria-valuetext', 'November 2026')

  const { x, y, width, height } = (await date.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.move(x + width / 2, y + 20)
  await page.mouse.down()
  await page.mouse.move(x + width / 2, y + height - 20, { steps: 4 })
  await page.mouse.up()
  const last = Number(await date.getAttribute('aria-valuemax'))
  await expect
    .poll(async () => Number(await date.getAttribute('aria-valuenow')))
    .toBeGreaterThan(last - 2)

  await page.getByLabel('Sort by').selectOption('Name, A to Z')
  await expect(date).toHaveCount(0)
})

test('another button than the main one goes nowhere, and what floats covers no month', async ({
  open
}) => {
  const { page } = await listed(open)
  const date = page.getByRole('slider', { name: 'Date' })
  for (const button of ['right', 'middle'] as const) {
    await date.click({ button, position: { x: 20, y: 400 } })
    await expect(date).toHaveAttribute('aria-valuenow', '1')
  }
  await cell(page, 0).click()
  await expect(page.getByText('1 selected', { exact: true })).toBeVisible()
  await expect
    .poll(() =>
      date.evaluate((element) => {
        const { x, bottom, width } = element.getBoundingClientRect()
        return element.contains(document.elementFromPoint(x + width / 2, bottom - 20))
      })
    )
    .toBe(true)
  await date.click({ position: { x: 20, y: 400 } })
  await expect(date).not.toHaveAttribute('aria-valuenow', '1')
})
