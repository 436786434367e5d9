import { generateUploads } from '../../electron/demo/generate'
import { startServer } from '../support/service/demo'
import { expect, test } from './fixtures'

test('the whole job can be done by keyboard alone', async ({ start }) => {
  const plain = (account: number) =>
    generateUploads(240, account).map((upload) => ({ ...upload, favored: false }))
  const server = await startServer({
    accounts: new Map([
      ['one@example.com', plain(1)],
      ['two@example.com', plain(2)]
    ])
  })
  const { page } = await start({ apiUrl: server.baseUrl })
  const focused = page.locator(':focus')
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  /** Presses Tab until the control with this name has the focus. */
  const tabTo = async (name: string | RegExp) => {
    for (let tab = 0; tab < 40; tab += 1) {
      await press('Tab')
      const label = await focused.evaluate(
        (element) =>
          `${element.getAttribute('aria-label') ?? ''}|${element.textContent}|${element.getAttribute('name')}`
      )
      if (typeof name === 'string' ? label.includes(name) : name.test(label)) return
    }
    throw new Error(`no Tab leads to ${name}`)
  }
  await expect(page.getByLabel('API token')).toBeVisible()
  // The way to the token comes first.
  await press('Tab', 'Tab')
  await expect(page.getByLabel('API token')).toBeFocused()
  await page.keyboard.type(server.token)
  await press('Enter')
  // The field has gone, and with it its focus.
  await expect(page.getByRole('radio', { name: 'one@example.com' })).toBeFocused()
  await press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'two@example.com' })).toBeChecked()
  await press('Enter')
  await expect(page.getByText('240 assets', { exact: true })).toBeVisible()

  await press('Control+f')
  await page.keyboard.type('png')
  await tabTo(/, .*20\d\d/)
  await press('Control+Shift+End')
  const selected = Number((await page.getByText(/^\d+ selected$/).textContent())?.split(' ')[0])
  expect(selected).toBeGreaterThan(50)
  await press('Delete')
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await press('Shift+Tab')
  await expect(page.getByRole('textbox', { name: `Type ${selected} to confirm` })).toBeFocused()
  await page.keyboard.type(String(selected))
  // It can be reached once everything is counted.
  await expect(page.getByRole('button', { name: 'Delete permanently' })).toBeEnabled()
  await tabTo('Delete permanently')
  await press('Enter')
  const report = page.getByRole('region', { name: 'Deletion report' })
  await expect(report).toContainText(`${selected} deleted`)
  await expect(report).toBeFocused()
  await tabTo('Close')
  await press('Enter')
  await expect(report).toBeHidden()
  expect(server.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(
    Math.ceil(selected / 10)
  )
  expect(server.store.uploads('two@example.com')).toHaveLength(240 - selected)
  expect(server.store.uploads('one@example.com')).toHaveLength(240)
  await server.close()
})
