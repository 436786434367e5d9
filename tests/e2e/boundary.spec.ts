import { STOPPED_BY, tryEscapes } from '../support/boundary/escapes'
import { startForeign } from '../support/files/foreign'
import { startServer } from '../support/service/demo'
import { connect, expect, test } from './fixtures'

test('the policy blocks every way out of the page, and no request reaches a foreign server', async ({
  start
}) => {
  const foreign = await startForeign()
  const { page } = await start({ args: ['--demo'] })
  await expect(page.getByText('240 assets', { exact: true })).toBeVisible()
  expect(await page.evaluate(tryEscapes, foreign.url)).toEqual(STOPPED_BY)
  expect(foreign.seen).toEqual([])
  foreign.close()
})

test('no address, link, refresh or new window leads out of the page, or to a file of its own', async ({
  start
}) => {
  const foreign = await startForeign()
  const { page } = await start({ args: ['--demo'] })
  await expect(page.getByText('240 assets', { exact: true })).toBeVisible()
  const home = page.url()
  const windows = () => page.context().pages().length
  const before = windows()
  await page.evaluate(async (url) => {
    const turn = () => new Promise((resolve) => setTimeout(resolve, 150))
    const link = (href: string, target: string) => {
      const element = Object.assign(document.createElement('a'), { href, target })
      document.body.append(element)
      element.click()
    }
    window.open(`${url}/window`)
    for (const go of [
      () => link(`${url}/link`, ''),
      () => link(`${url}/blank`, '_blank'),
      () => location.assign(`${url}/assign`),
      () => location.assign('./icon.svg'),
      () => location.assign('./original/1'),
      () =>
        document.head.append(
          Object.assign(document.createElement('meta'), {
            httpEquiv: 'refresh',
            content: `0;url=${url}/refresh`
          })
        )
    ]) {
      go()
      await turn()
    }
  }, foreign.url)
  await page.getByLabel('Type').selectOption('audio')
  await expect(page.getByText('24 of 240 assets')).toBeVisible()
  expect(page.url()).toBe(home)
  expect(windows()).toBe(before)
  expect(foreign.seen).toEqual([])
  foreign.close()
})

test('main answers only the main frame, and the page can reach neither Electron nor Node', async ({
  start,
  host
}) => {
  test.skip(host !== 'chromium', 'the double tells what it was asked to open, and lets a frame ask')
  const server = await startServer({
    script: () => ({ answer: { status: 402, body: { error: 'Subscription required' } } })
  })
  const app = await start({ apiUrl: server.baseUrl, env: { KLING_SWEEP_HOST_TELL: '1' } })
  const { page } = app
  await connect(page, server.token)
  await page.getByRole('alert').getByRole('button', { name: 'Open useapi.net' }).click()
  await expect.poll(app.output).toContain('[host] open https://useapi.net/\n')
  const found = await page.evaluate(async () => {
    const kling = Reflect.get(window, 'kling')
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const ask: unknown = Reflect.get(frame.contentWindow ?? {}, '__hostIpc')
    const asked = typeof ask === 'function' ? await ask('settings:get', []) : 'no way to ask'
    const names = [
      'https://evil.example/',
      'file:///etc/passwd',
      'useapi ',
      '__proto__',
      ['useapi'],
      null
    ]
    return {
      keys: Object.keys(kling),
      isFrozen: Object.isFrozen(kling),
      ofNode: ['require', 'process', 'module', 'Buffer', 'global', 'electron', '__hostIpc'].filter(
        (name) => name in window
      ),
      framed: 'kling' in (frame.contentWindow ?? {}),
      asked,
      own: (await kling.request('settings:get', undefined)).ok,
      opened: await Promise.all(
        names.map(async (name) => (await kling.request('link:open', { name })).problem?.kind)
      )
    }
  })
  expect(found).toMatchObject({
    keys: ['request', 'on'],
    isFrozen: true,
    ofNode: [],
    framed: false,
    asked: { error: expect.stringContaining('refused') },
    own: true,
    opened: Array(6).fill('invalid-input')
  })
  expect(app.output().match(/\[host\] open/g)).toHaveLength(1)
  await server.close()
})

test('a packaged program with a debugger’s port does not start, and says why', async ({
  start,
  host
}) => {
  test.skip(host !== 'chromium', 'the double says that it is packaged')
  await expect(
    start({ args: ['--demo'], env: { KLING_SWEEP_HOST_PACKAGED: '1' } })
  ).rejects.toThrow(/cannot start: it does not start with --remote-debugging-port: others/)
})
