import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createCache } from '../../../electron/media/cache'
import { createMedia } from '../../../electron/media/media'
import { askOf, pngOf, startCdn } from '../../support/service/cdn'
import { STRAIGHT } from '../../support/system/straight'

it('a work is shown from its own address, renewed once, and never as the picture of an upload', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-work-'))
  const cdn = await startCdn()
  const asked: (string | null)[] = []
  const media = createMedia({
    account: 'test',
    cache: createCache(folder, 1_000_000),
    loopbackOrigin: cdn.origin,
    addressesOf: () => undefined,
    renew: () => Promise.resolve(false),
    workPicture: async (id, expired) => {
      asked.push(expired)
      if (id === '8') return null
      return `${cdn.origin}/${expired === null ? 'old' : 'new'}`
    },
    network: STRAIGHT
  })
  const ask = askOf(media)
  cdn.on('/old', (_, response) => response.writeHead(403).end())
  cdn.on('/new', (_, response) => response.end(pngOf(100)))

  const shown = await ask('/work/7')
  expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/png'])
  await shown.arrayBuffer()
  expect(asked).toEqual([null, `${cdn.origin}/old`])

  expect((await ask('/work/8')).status).toBe(404)
  expect((await ask('/work/7', { method: 'PUT', body: pngOf(100) })).status).toBe(405)
  expect((await ask('/thumb/7?side=320')).status).toBe(404)
  expect((await ask('/thumb/7?side=320', { method: 'PUT', body: pngOf(100) })).status).toBe(400)
  media.close()
  await cdn.close()
  await rm(folder, { recursive: true, force: true })
})
