import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunningApp } from '../support/program/app'
import { inRoot } from '../support/root'
import { startServer, type TestServer } from '../support/service/demo'
import { hasKeyring, type Keyring, startKeyring } from '../support/system/keyring'
import { test as base, connect, deleteSelected, expect, selectFirst } from './fixtures'

// The whole program with a real keyring. Its single states: tests/unit/keychain/keyring.test.ts.

/** The longest the program may take to quit, whatever the keychain does. */
const QUIT_LIMIT_MS = 2_000

interface KeyringSetup {
  readonly keyring: Keyring
  readonly server: TestServer
  readonly options: {
    readonly apiUrl: string
    readonly dataFolder: string
    readonly busAddress: string
  }
}

const test = base.extend<{ setup: KeyringSetup }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs from this pattern
  setup: async ({}, use) => {
    test.skip(!hasKeyring, 'no gnome-keyring and D-Bus here')
    // Each test starts the program up to three times.
    test.slow()
    const keyring = await startKeyring()
    const server = await startServer()
    const dataFolder = await mkdtemp(join(tmpdir(), 'kling-sweep-test-'))
    await use({
      keyring,
      server,
      options: { apiUrl: server.baseUrl, dataFolder, busAddress: keyring.busAddress }
    })
    await keyring.close()
    await server.close()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
})

/** Stores the token in the keyring and ends the program. */
async function store(app: RunningApp, server: TestServer): Promise<void> {
  await connect(app.page, server.token)
  await expect(app.page.getByText('240 assets', { exact: true })).toBeVisible()
  await app.close()
}

test('the next start reads the token from the real keyring, and "Disconnect" asks and forgets it', async ({
  start,
  setup: { server, options }
}) => {
  const first = await start(options)
  await connect(first.page, server.token)
  await expect(first.page.getByText('240 assets', { exact: true })).toBeVisible()
  await expect(first.page.getByText('Token kept for this session only')).toBeHidden()
  await expect(first.page.getByText(`Service: ${new URL(server.baseUrl).host}`)).toBeVisible()
  await first.close()

  const second = await start(options)
  await expect(second.page.getByText('240 assets', { exact: true })).toBeVisible()
  await second.page.getByRole('button', { name: 'Disconnect' }).click()
  await second.page.getByRole('alertdialog').getByRole('button', { name: 'Remove token' }).click()
  await expect(second.page.getByLabel('API token')).toBeVisible()
  await second.close()

  const third = await start(options)
  await expect(third.page.getByLabel('API token')).toBeVisible()
})

test('a locked keyring is reported, and the stored token is back once it is unlocked (R26)', async ({
  start,
  setup: { server, options, keyring }
}) => {
  await store(await start(options), server)

  await keyring.lock()
  const second = await start(options)
  await expect(second.page.getByRole('heading', { name: 'The keychain is locked' })).toBeVisible()
  await expect(second.page.getByLabel('API token')).toBeHidden()
  await second.page.getByRole('button', { name: 'Use a token for this session' }).click()
  await connect(second.page, server.token)
  await expect(second.page.getByText('Token kept for this session only')).toBeVisible()
  await second.close()

  await keyring.unlock()
  const third = await start(options)
  await expect(third.page.getByText('240 assets', { exact: true })).toBeVisible()
  await expect(third.page.getByText('Token kept for this session only')).toBeHidden()
})

test('a hanging keyring leaves the window usable, and the program quits with its journal closed', async ({
  start,
  setup: { server, options, keyring }
}) => {
  await store(await start(options), server)

  keyring.wedge()
  const { page, askToClose, ended } = await start(options)
  await expect(page.getByRole('heading', { name: 'Waiting for the keychain' })).toBeVisible()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('alert')).toContainText('did not answer within 5 seconds')
  await page.getByRole('button', { name: 'Use a token for this session' }).click()
  await connect(page, server.token)
  await expect(page.getByText('Token kept for this session only')).toBeVisible()
  await selectFirst(page, 3)
  await deleteSelected(page, 3)
  await expect(page.getByRole('region', { name: 'Deletion report' })).toContainText('3 deleted')

  const asked = performance.now()
  askToClose()
  await ended
  expect(performance.now() - asked).toBeLessThan(QUIT_LIMIT_MS)
  const journals = join(options.dataFolder, 'journals')
  const [journal = ''] = (await readdir(journals, { recursive: true })).filter((name) =>
    name.endsWith('.jsonl')
  )
  expect(await readFile(join(journals, journal), 'utf8')).toMatch(/"kind":"end".*\n$/)
})

base(
  'without libsecret the window opens, and says why the token is kept for this session only',
  async ({ start }) => {
    const server = await startServer()
    const noKeytar = inRoot('tests/support/system/no-keytar.cjs')
    const { page } = await start({
      apiUrl: server.baseUrl,
      env: { NODE_OPTIONS: `--require ${noKeytar}` }
    })
    await connect(page, server.token)
    await expect(page.getByText('240 assets', { exact: true })).toBeVisible()
    await expect(page.getByText('Token kept for this session only')).toHaveAttribute(
      'title',
      /libsecret/
    )
    await server.close()
  }
)
