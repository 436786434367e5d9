import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../support/service/demo'
import { connect, expect, test } from './fixtures'

test('thumbnails are cached, expired addresses renewed, videos played by ranges, and ids copied', async ({
  start,
  host
}) => {
  const server = await startServer()
  const dataFolder = await mkdtemp(join(tmpdir(), 'kling-sweep-test-'))
  try {
    // Every address of the listing has expired by the time the pictures are fetched.
    server.setScript(({ query }) => {
      if (query['pageNum'] === '2') server.expire()
      return undefined
    })
    const first = await start({ apiUrl: server.baseUrl, dataFolder })
    await connect(first.page, server.token)
    await first.page.locator('img.picture').nth(12).waitFor()
    await expect(first.page.locator('.picture-waiting')).toHaveCount(0)
    await expect(first.page.locator('.picture-none')).toHaveCount(0)
    // Each end, the page beyond, and one page for fresh addresses: both ends hold every asset.
    const pages = () =>
      server.requests
        .filter(({ path }) => path === '/assets/uploaded/')
        .map(({ query }) => `${query['pageNum']} ${query['sort']}`)
    expect(pages()).toEqual(['1 desc', '1 asc', '2 desc', expect.stringMatching(/^1 (asc|desc)$/)])
    for (const { headers } of server.cdn.requests)
      expect([headers['authorization'], headers['cookie']]).toEqual([undefined, undefined])
    first.askToClose()
    await first.ended

    const seen = server.cdn.requests.length
    const again = await start({
      apiUrl: server.baseUrl,
      dataFolder,
      env: { KLING_SWEEP_HOST_TELL: '1' }
    })
    await connect(again.page, server.token)
    await again.page.locator('img.picture').nth(12).waitFor()
    await expect(again.page.locator('.picture-waiting')).toHaveCount(0)
    expect(server.cdn.requests).toHaveLength(seen)

    await again.page
      .getByRole('gridcell', { name: /^Video/ })
      .first()
      .dblclick()
    await expect
      .poll(() =>
        again.page.locator('video').evaluate((video) => Number(Reflect.get(video, 'duration')))
      )
      .toBeGreaterThan(1)
    expect(server.cdn.requests[seen]).toMatchObject({ part: 'original', range: 'bytes=0-' })
    await again.page.getByRole('button', { name: 'Copy ID' }).click()
    await expect(again.page.getByText('Copied', { exact: true })).toBeVisible()
    if (host === 'chromium')
      expect(again.output()).toContain(`[host] clipboard "${server.cdn.requests[seen]?.id}"`)
    await again.page.keyboard.press('Escape')

    await again.page.getByRole('button', { name: 'Settings' }).click()
    await again.page.getByRole('button', { name: 'Clear cache' }).click()
    await expect(again.page.getByText('0 MB, 0 thumbnails')).toBeVisible()
  } finally {
    await server.close()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
})
