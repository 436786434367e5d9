import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../support/service/demo'
import { hasKeyring, startKeyring } from '../support/system/keyring'
import { connect, expect, selectFirst, test } from './fixtures'

test('offline the library opens as it was, nothing can be deleted, and it reconnects by itself', async ({
  start
}) => {
  test.skip(!hasKeyring, 'no gnome-keyring and D-Bus here')
  const keyring = await startKeyring()
  const server = await startServer()
  const dataFolder = await mkdtemp(join(tmpdir(), 'kling-sweep-test-'))
  const options = { apiUrl: server.baseUrl, dataFolder, busAddress: keyring.busAddress }
  try {
    const first = await start(options)
    await connect(first.page, server.token)
    await expect(first.page.getByText('240 assets', { exact: true })).toBeVisible()
    await expect(first.page.getByRole('region', { name: 'Last check of the library' })).toBeHidden()
    await expect(first.page.locator('img.picture').nth(3)).toBeVisible()
    await selectFirst(first.page, 3)
    const selections = join(dataFolder, 'selections')
    const keptIds = async (): Promise<number> => {
      const [name] = await readdir(selections).catch(() => [])
      return name === undefined
        ? 0
        : JSON.parse(await readFile(join(selections, name), 'utf8').catch(() => '{"ids":[]}')).ids
            .length
    }
    await expect.poll(keptIds).toBe(3)
    await expect
      .poll(
        async () =>
          (await readdir(join(dataFolder, 'listings')).catch(() => [])).filter((name) =>
            name.endsWith('.listing')
          ).length
      )
      .toBe(1)
    await first.close()

    server.setScript(() => ({ wire: 'reset' }))
    const second = await start(options)
    const { page } = second
    const age = page.getByRole('region', { name: 'Last check of the library' })
    await expect(age).toContainText(/Last checked .+/)
    await expect(age).toContainText('connection was interrupted')
    await expect(page.getByText('Offline', { exact: true })).toBeVisible()
    await expect(page.getByText('240 assets', { exact: true })).toBeVisible()
    await expect(page.locator('img.picture').nth(3)).toBeVisible()
    await expect(page.getByText('3 selected', { exact: true })).toBeVisible()
    await page.getByRole('gridcell').nth(5).click()
    await expect(page.getByRole('button', { name: 'Delete 4 assets' })).toBeDisabled()
    await expect(page.getByText('Offline: deleting needs a connection')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Refresh' })).toBeDisabled()
    await page.keyboard.press('Delete')
    await page.keyboard.press('F5')

    // A page that was tampered with would ask anyway, so main refuses.
    const id = await page.getByRole('gridcell').first().getAttribute('data-id')
    const asked = await page.evaluate(
      async (ids) => {
        const { request } = Reflect.get(window, 'kling')
        const account = 'demo@kling-sweep.example'
        const plan = await request('deletion:plan', { library: 'uploads', account, ids })
        const list = await request('library:list', { library: 'uploads', account })
        return [plan.problem?.kind, list.problem?.kind]
      },
      [id]
    )
    expect(asked).toEqual(['not-checked', 'not-checked'])

    server.setScript(undefined)
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await expect(age).toBeHidden()
    await expect(page.getByText('Connected', { exact: true })).toBeVisible()
    await expect(page.getByText('4 selected', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Delete 4 assets' }).click()
    await expect(
      page.getByRole('alertdialog', { name: 'Delete 4 assets permanently?' })
    ).toBeVisible()
    expect(server.requests.filter(({ method }) => method === 'DELETE')).toEqual([])
    const [name = ''] = await readdir(join(dataFolder, 'listings'))
    expect(name).not.toContain('@')
    expect((await readFile(join(dataFolder, 'listings', name))).includes(server.token)).toBe(false)
  } finally {
    await server.close()
    await keyring.close()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
})

test('damaged settings and token lists are set aside, and the window says where', async ({
  start
}) => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'kling-sweep-test-'))
  try {
    const names = ['settings.json', 'accounts.json']
    for (const name of names) await writeFile(join(dataFolder, name), '{"v":2,')
    const { page } = await start({ args: ['--demo'], dataFolder })
    const noticeOf = (name: string) => page.getByRole('alert').filter({ hasText: name })
    for (const name of names) {
      const aside =
        (await readdir(dataFolder)).find((found) => found.startsWith(`${name}.broken-`)) ?? 'none'
      await expect(noticeOf(name)).toContainText(aside)
      await expect(noticeOf(name)).toContainText('damaged')
      expect(await readFile(join(dataFolder, aside), 'utf8')).toBe('{"v":2,')
    }
    const notice = noticeOf('settings.json')
    await notice.getByRole('button', { name: 'Dismiss' }).click()
    await expect(notice).toBeHidden()
  } finally {
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
})
