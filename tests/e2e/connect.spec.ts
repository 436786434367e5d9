import { foundInFolder } from '../support/boundary/canary'
import { startServer } from '../support/service/demo'
import { connect, expect, test } from './fixtures'

const faults = [
  [
    'a wrong token',
    { status: 401, body: { error: 'Unauthorized', code: 401 } },
    'does not accept this API token'
  ],
  [
    'no subscription',
    { status: 402, body: { error: 'Subscription expired' } },
    'subscription is not active'
  ],
  ['no account', { status: 404, body: 'Configuration not found.' }, 'No Kling account is linked']
] as const

for (const [name, answer, words] of faults) {
  test(`${name} has its own message, and nothing is stored`, async ({ start }) => {
    const server = await startServer({ script: () => ({ answer }) })
    const { page } = await start({ apiUrl: server.baseUrl })
    await connect(page, server.token)
    await expect(page.getByRole('alert')).toContainText(words)
    await expect(page.getByLabel('API token')).toBeVisible()
    await server.close()
  })
}

test('offline a token is saved unchecked and checked later (R26)', async ({ start }) => {
  const server = await startServer()
  server.setScript(() => ({ wire: 'reset' }))
  const app = await start({ apiUrl: server.baseUrl })
  const { page } = app
  await connect(page, server.token)
  await expect(page.getByRole('alert')).toContainText('connection was interrupted')
  await page.getByRole('button', { name: 'Save without checking' }).click()
  await expect(page.getByRole('heading', { name: 'Saved, not checked yet' })).toBeVisible()
  await expect(page.getByText('Token kept for this session only')).toBeVisible()
  server.setScript(undefined)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('240 assets', { exact: true })).toBeVisible()

  // The token is in no file and in no output.
  expect(await foundInFolder(app.dataFolder, server.token)).toEqual([])
  expect(app.output()).not.toContain(server.token)
  await page.getByRole('button', { name: 'Disconnect' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove token' }).click()
  await expect(page.getByLabel('API token')).toBeVisible()
  await server.close()
})

test('the demo library opens without a token, and shows pictures', async ({ start }) => {
  const { page } = await start()
  await page.getByRole('button', { name: 'Try the demo library' }).click()
  await expect(page.getByText('240 assets', { exact: true })).toBeVisible()
  await expect(page.locator('img.picture').first()).toBeVisible()
  // Only rows near the screen are rendered.
  expect(await page.getByRole('gridcell').count()).toBeLessThan(90)
})
