import { createServer } from 'node:https'
import { SUBSCRIPTION_PATH } from '../../electron/demo/routes'
import { startServer } from '../support/service/demo'
import type { Script } from '../support/service/script'
import { selfSigned } from '../support/system/certificate'
import { startProxy } from '../support/system/proxy'
import { connect, expect, selectFirst, test } from './fixtures'

const HOUR_MS = 60 * 60 * 1000
const lapsed: Script = ({ path }) =>
  path === SUBSCRIPTION_PATH
    ? { answer: { status: 200, body: { subscriptionIsActive: false } } }
    : undefined

test('a lapsed subscription and an ending session are shown up front, and nothing is sent', async ({
  start
}) => {
  const server = await startServer({ script: lapsed, sessionEndsAt: Date.now() + 2 * HOUR_MS })
  const { page } = await start({ apiUrl: server.baseUrl })
  await connect(page, server.token)
  const notice = page.getByRole('region', { name: 'Before you delete' })
  await expect(notice).toContainText('subscription is not active')
  await expect(notice).toContainText('The session with Kling ends on')

  await selectFirst(page, 2)
  const remove = page.getByRole('button', { name: 'Delete 2 assets' })
  await expect(remove).toBeDisabled()
  await expect(remove).toHaveAccessibleDescription('Subscription not active')
  await page.keyboard.press('Delete')
  await expect(page.getByRole('alertdialog')).toBeHidden()

  // Renewed: "Check again" allows the deletion; the session is still only a warning.
  server.setScript(undefined)
  await notice.getByRole('button', { name: 'Check again' }).click()
  await expect(notice).not.toContainText('subscription')
  await expect(remove).toBeEnabled()

  // Lapsed again: the confirmation checks by itself.
  server.setScript(lapsed)
  await remove.click()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toContainText('The session with Kling ends on')
  await expect(dialog).toContainText('subscription is not active')
  await expect(dialog.getByRole('button', { name: 'Delete permanently' })).toBeDisabled()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('2 selected', { exact: true })).toBeVisible()
  expect(server.requests.filter(({ method }) => method === 'DELETE')).toEqual([])
  await server.close()
})

test('the system’s proxy is used, and an untrusted certificate is always refused', async ({
  start,
  host
}) => {
  test.skip(host !== 'chromium', 'Electron asks the system, which a test cannot set')
  const certificate = selfSigned()
  const seen: string[] = []
  const service = createServer(certificate, (request, response) => {
    seen.push(request.url ?? '')
    response.end('{}')
  })
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve))
  const address = service.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const proxy = await startProxy({
    port: address.port,
    authorization: `Basic ${Buffer.from('anna:secret').toString('base64')}`
  })
  const app = await start({
    apiUrl: 'https://service.test/v1/kling',
    env: {
      KLING_SWEEP_HOST_PROXY: `SOCKS5 inside.test:1080; PROXY 127.0.0.1:${proxy.port}`,
      HTTPS_PROXY: `http://anna:secret@127.0.0.1:${proxy.port}`,
      NODE_TLS_REJECT_UNAUTHORIZED: '0'
    }
  })
  await connect(app.page, 'user:1-abc')
  await expect(app.page.getByRole('alert')).toContainText('certificate is not trusted')
  // The host's browser uses that proxy as well, for its own requests.
  expect([proxy.asked.filter((host) => host.startsWith('service.test')), seen]).toEqual([
    ['service.test:443'],
    []
  ])
  expect(`${app.output()} ${await app.page.textContent('body')}`).not.toMatch(/secret|user:1-abc/)
  await proxy.close()
  service.close()
})
