import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../support/app'
import { hasKeyring, startKeyring } from '../support/keyring'
import { connect, expect, test } from './fixtures'

test('the token is in the real keyring: the next start goes straight to the library, and "Disconnect" forgets it', async ({ start }) => {
  test.skip(!hasKeyring, 'no gnome-keyring and D-Bus here')
  const keyring = await startKeyring()
  const server = await startServer()
  const dataFolder = await mkdtemp(join(tmpdir(), 'kling-sweep-test-'))
  const options = { apiUrl: server.baseUrl, dataFolder, busAddress: keyring.busAddress }
  try {
    const first = await start(options)
    await connect(first.page, server.token)
    await expect(first.page.getByText('240 assets', { exact: true })).toBeVisible()
    await expect(first.page.getByText('Token kept for this session only')).toBeHidden()
    await first.close()

    const second = await start(options)
    await expect(second.page.getByText('240 assets', { exact: true })).toBeVisible()
    await second.page.getByRole('button', { name: 'Disconnect' }).click()
    await expect(second.page.getByLabel('API token')).toBeVisible()
    await second.close()

    const third = await start(options)
    await expect(third.page.getByLabel('API token')).toBeVisible()
  } finally {
    await keyring.close()
    await server.close()
    await rm(dataFolder, { recursive: true, force: true })
  }
})
