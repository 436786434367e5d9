import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEMO_EMAIL } from '../../electron/demo/server'
import { inRoot } from '../support/root'
import { startServer } from '../support/service/demo'
import { connect, expect, selectFirst, test } from './fixtures'

const SECRET = 'user:4711-AbCdEfGhIjKl'
let folder = ''
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-config-'))
})
test.afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }))

test('a provisioning file with a token stops the start, and the token is not shown', async ({
  host
}) => {
  test.skip(
    host === 'electron' && process.platform !== 'linux',
    'Electron shows the message in a dialog and waits for its answer'
  )
  const config = join(folder, 'kling-sweep.config.json')
  await writeFile(config, JSON.stringify({ pace: 2, preferences: { apiToken: SECRET } }))
  const script = inRoot('scripts/start.mjs')
  const env = {
    ...process.env,
    KLING_SWEEP_NO_SANDBOX: '1',
    KLING_SWEEP_USER_DATA: join(folder, 'data')
  }
  const child = spawn(
    process.execPath,
    [script, `--host=${host}`, '--headless', `--config=${config}`],
    { env }
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (output += String(chunk)))
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(1)
  expect(output).toContain(
    'Kling Sweep cannot start: kling-sweep.config.json is not used: "preferences.apiToken" looks like a token'
  )
  expect(output).not.toContain('4711')
})

test('provisioning presets apply, the log names nobody, and removal leaves only foreign files', async ({
  start,
  host
}) => {
  test.skip(host !== 'chromium', 'the double tells what was copied')
  const server = await startServer({ token: SECRET })
  const config = join(folder, 'kling-sweep.config.json')
  await writeFile(
    config,
    JSON.stringify({
      endpoint: server.baseUrl,
      emails: [DEMO_EMAIL],
      pageSize: 100,
      preferences: { theme: 'dark' }
    })
  )
  const dataFolder = join(folder, 'data')
  await mkdir(dataFolder)
  await writeFile(join(dataFolder, 'holiday.jpg'), 'not ours')
  const app = await start({
    args: [`--config=${config}`],
    dataFolder,
    env: { KLING_SWEEP_HOST_TELL: '1' }
  })
  const { page } = app
  await page.getByRole('button', { name: DEMO_EMAIL }).click()
  await connect(page, server.token)
  await expect(page.getByText('240 assets', { exact: true })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const sizes = server.requests.flatMap(({ query }) => query['pageSize'] ?? [])
  // Further pages overlap, so their size is a little less.
  expect(Math.max(...sizes.map(Number))).toBe(100)
  await selectFirst(page, 3)

  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Copy diagnostics' }).click()
  await expect(page.getByText('Copied to the clipboard.')).toBeVisible()
  await page.getByRole('button', { name: 'Open log folder' }).click()
  await expect.poll(() => app.output()).toContain(`[host] opens ${join(dataFolder, 'logs')}`)
  const log = await readFile(join(dataFolder, 'logs', 'kling-sweep.log'), 'utf8')
  const events = log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(events).toContainEqual(expect.objectContaining({ event: 'start', provisioned: true }))
  expect(events).toContainEqual(expect.objectContaining({ event: 'connection', state: 'ready' }))
  expect(events).toContainEqual(
    expect.objectContaining({ event: 'listing-ended', problem: null, assets: 240 })
  )
  const copied = app
    .output()
    .split('\n')
    .find((line) => line.startsWith('[host] clipboard'))
  for (const text of [log, copied]) {
    expect(text).toContain('listing-ended')
    for (const hidden of [SECRET, DEMO_EMAIL, 'email=', folder]) expect(text).not.toContain(hidden)
  }
  await expect.poll(() => readdir(dataFolder)).toContain('selections')

  await page.getByRole('button', { name: 'Remove everything…' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove everything' }).click()
  await expect(page.getByLabel('API token')).toBeVisible()
  // host.lock belongs to the host, not to the program.
  expect((await readdir(dataFolder)).filter((name) => name !== 'host.lock')).toEqual([
    'holiday.jpg'
  ])
  await server.close()
})
