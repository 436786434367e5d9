import { expect, test } from '../fixtures'
import { listed } from '../library'

test('the panel opens at one place, by mouse, by key and from the palette', async ({ open }) => {
  const { page } = await listed(open, 40)
  const panel = page.getByRole('dialog', { name: 'Filter' })
  const button = page.getByRole('button', { name: 'Filter', exact: true })
  const place = async () => {
    await expect(panel.getByRole('button', { name: /^Images/ })).toBeFocused()
    const box = await panel.boundingBox()
    await page.keyboard.press('Escape')
    // Only then is what it shows put away.
    await expect(button).toHaveAttribute('aria-expanded', 'false')
    return box
  }
  await button.click()
  const byMouse = await place()

  await page.keyboard.press('ControlOrMeta+Shift+f')
  expect(await place()).toEqual(byMouse)

  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('filter')
  await page.keyboard.press('Enter')
  expect(await place()).toEqual(byMouse)
})
