import { mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEMO_EMAIL } from '../../electron/demo/server'
import { startServer } from '../support/service/demo'
import { connect, deleteSelected, expect, OFTEN, selectFirst, test } from './fixtures'

const isDelete = ({ method }: { method: string }) => method === 'DELETE'

test('after a kill the next start offers the unfinished run, and sends nothing by itself (R19)', async ({
  start
}) => {
  const server = await startServer()
  const dataFolder = await mkdtemp(join(tmpdir(), 'kling-sweep-test-'))
  try {
    const first = await start({ apiUrl: server.baseUrl, dataFolder })
    await connect(first.page, server.token)
    await selectFirst(first.page, 20)
    server.setScript((seen) => (isDelete(seen) ? { delayMs: 700 } : undefined))
    await deleteSelected(first.page, 20)
    await expect.poll(() => server.requests.filter(isDelete).length, OFTEN).toBe(2)
    await first.kill()
    server.setScript(undefined)

    const second = await start({ apiUrl: server.baseUrl, dataFolder })
    await connect(second.page, server.token)
    const offer = second.page.getByRole('region', { name: 'A deletion was interrupted' })
    // The last batch was still on its way, and was looked up.
    await expect(offer).toContainText('20 deleted')
    expect(server.requests.filter(isDelete)).toHaveLength(2)
    await offer.getByRole('button', { name: 'Continue' }).click()
    await expect(second.page.getByRole('region', { name: 'Deletion report' })).toContainText(
      '20 deleted'
    )
    expect(server.requests.filter(isDelete)).toHaveLength(2)
    expect(server.store.uploads(DEMO_EMAIL)).toHaveLength(220)

    await second.page.getByRole('button', { name: 'History' }).click()
    await expect(second.page.getByRole('article')).toHaveCount(1)
    await expect(second.page.getByRole('article')).toContainText('20 deleted')
    await expect(second.page.getByRole('article')).toContainText('Verified')
    const [account = ''] = await readdir(join(dataFolder, 'journals'))
    const [journal = ''] = await readdir(join(dataFolder, 'journals', account))
    const text = await readFile(join(dataFolder, 'journals', account, journal), 'utf8')
    expect(text).not.toContain(server.token)
    expect(text).not.toContain('@')
  } finally {
    await server.close()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
})

test('a shutdown lets the current request end, and the next start offers the rest (R19)', async ({
  start,
  host
}) => {
  test.skip(host !== 'chromium', 'the double plays the system')
  const server = await startServer()
  const dataFolder = await mkdtemp(join(tmpdir(), 'kling-sweep-test-'))
  const first = await start({ apiUrl: server.baseUrl, dataFolder })
  await connect(first.page, server.token)
  await selectFirst(first.page, 30)
  server.setScript((seen) => (isDelete(seen) ? { delayMs: 900 } : undefined))
  await deleteSelected(first.page, 30)
  await expect.poll(() => server.requests.filter(isDelete).length, OFTEN).toBe(1)
  await first.shutDown()
  expect(server.requests.filter(isDelete)).toHaveLength(1)
  expect(server.store.uploads(DEMO_EMAIL)).toHaveLength(230)
  server.setScript(undefined)

  const second = await start({ apiUrl: server.baseUrl, dataFolder })
  await connect(second.page, server.token)
  const offer = second.page.getByRole('region', { name: 'A deletion was interrupted' })
  await expect(offer).toContainText('10 deleted')
  await expect(offer).toContainText('20 not sent')
  await offer.getByRole('button', { name: 'Continue' }).click()
  await expect(second.page.getByRole('region', { name: 'Deletion report' })).toContainText(
    '30 deleted'
  )
  expect(server.requests.filter(isDelete)).toHaveLength(3)
  await second.close()
  await server.close()
  await rm(dataFolder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

test('a report is exported as CSV and JSON; the history lasts until it is cleared', async ({
  start,
  host
}) => {
  test.skip(host !== 'chromium', 'the double answers the system’s dialog')
  const server = await startServer()
  const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-export-'))
  const { page } = await start({
    apiUrl: server.baseUrl,
    env: { KLING_SWEEP_HOST_SAVE_TO: folder }
  })
  await connect(page, server.token)
  await selectFirst(page, 12)
  await deleteSelected(page, 12)
  const report = page.getByRole('region', { name: 'Deletion report' })
  await report.getByRole('button', { name: 'Export CSV' }).click()
  await expect(report.getByText('The report was saved.')).toBeVisible()
  await report.getByRole('button', { name: 'Export JSON' }).click()
  // A file still being written has another name.
  const reports = async () =>
    (await readdir(folder)).filter((name) => /\.(csv|json)$/.test(name)).toSorted()
  await expect.poll(async () => (await reports()).length).toBe(2)
  const [csv = '', json = ''] = await reports()
  expect((await readFile(join(folder, csv), 'utf8')).trim().split('\r\n')).toHaveLength(13)
  const entries: unknown = JSON.parse(await readFile(join(folder, json), 'utf8'))
  expect(entries).toHaveLength(12)

  await page.getByRole('button', { name: 'History' }).click()
  await page.getByRole('button', { name: 'Clear history' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Clear history' }).click()
  await expect(page.getByRole('heading', { name: 'No deletions of uploads yet' })).toBeVisible()
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  await server.close()
})

test('a second instance ends at once and brings the first to the front', async ({
  start,
  host
}) => {
  test.skip(host !== 'chromium', 'the double tells what it was asked to show')
  const dataFolder = await mkdtemp(join(tmpdir(), 'kling-sweep-test-'))
  const first = await start({ args: ['--demo'], dataFolder, env: { KLING_SWEEP_HOST_TELL: '1' } })
  await expect(first.page.getByText('240 assets', { exact: true })).toBeVisible()
  await expect(start({ args: ['--demo'], dataFolder })).rejects.toThrow('did not open its window')
  await expect.poll(() => first.output()).toContain('[host] focus')
  await first.close()
  await rm(dataFolder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

test('a data folder that the program has open on another computer is said, and nothing starts', async ({
  start,
  host
}) => {
  test.skip(
    host !== 'chromium',
    'on Linux Electron says it in a box, which nobody here would close'
  )
  const dataFolder = await mkdtemp(join(tmpdir(), 'kling-sweep-test-'))
  await symlink('render-farm-7-4711', join(dataFolder, 'SingletonLock'))
  await expect(start({ args: ['--demo'], dataFolder })).rejects.toThrow(
    /cannot start: it runs on the computer render-farm-7 already/
  )
  await rm(dataFolder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

test('a busy service is waited for with a countdown, also with four requests at a time', async ({
  start
}) => {
  const server = await startServer()
  const { page } = await start({ apiUrl: server.baseUrl })
  await connect(page, server.token)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('radio', { name: '4' }).check()
  await page.keyboard.press('Escape')
  await selectFirst(page, 40)
  let refused = 0
  server.setScript((seen) => {
    if (!isDelete(seen)) return undefined
    refused += 1
    return refused === 1
      ? { answer: { status: 429, body: { error: 'busy' }, headers: { 'retry-after': '2' } } }
      : { delayMs: 300 }
  })
  await deleteSelected(page, 40)
  await expect(page.getByText(/Continuing in [12] seconds?/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Deletion report' })).toContainText('40 deleted')
  expect(server.requests.filter(isDelete)).toHaveLength(5)
  await server.close()
})
