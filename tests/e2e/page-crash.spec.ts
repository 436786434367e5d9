import type { Page } from '@playwright/test'
import { DEMO_EMAIL } from '../../electron/demo/server'
import { startServer } from '../support/service/demo'
import { connect, deleteSelected, expect, OFTEN, selectFirst, test } from './fixtures'

/** Kills the page's process, and returns the page that takes its place. */
async function crash(page: Page): Promise<Page> {
  const context = page.context()
  const session = await context.newCDPSession(page)
  void session.send('Page.crash').catch(() => undefined)

  const another = () =>
    context.pages().find((each) => each !== page && each.url().includes('/index.html'))
  await expect.poll(another).toBeDefined()
  return another() ?? page
}

test('a page that crashes during a deletion comes back and shows it; every asset is sent once', async ({
  start
}) => {
  const server = await startServer()
  const { page } = await start({ apiUrl: server.baseUrl })
  await connect(page, server.token)
  await selectFirst(page, 40)
  const deletes = () => server.requests.filter(({ method }) => method === 'DELETE').length
  server.setScript(({ method }) => (method === 'DELETE' ? { delayMs: 4_000 } : undefined))
  await deleteSelected(page, 40)
  await expect.poll(deletes, OFTEN).toBe(1)

  const again = await crash(page)
  await expect(again.getByRole('progressbar', { name: 'Deleting' })).toBeVisible()
  server.setScript(undefined)
  const report = again.getByRole('region', { name: 'Deletion report' })
  await expect(report.getByText('40 deleted')).toBeVisible()
  expect(deletes()).toBe(4)
  expect(server.store.uploads(DEMO_EMAIL)).toHaveLength(200)
  await server.close()
})
