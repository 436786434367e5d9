import { ok } from '@shared/problem'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createMedia } from '../../../electron/media/media'
import { askOf, pngOf, startCdn, type TestCdn } from '../../support/service/cdn'
import { STRAIGHT } from '../../support/system/straight'

let cdn: TestCdn
beforeEach(async () => {
  cdn = await startCdn()
})
afterEach(() => cdn.close())

it.each([
  [400, 200, 1],
  [401, 200, 1],
  [403, 200, 1],
  [404, 200, 1],
  [410, 200, 1],
  [429, 502, 0],
  [500, 502, 0]
])('a media address that answers %i ends with %i', async (status, shown, renewals) => {
  cdn.on('/old', (_, response) => response.writeHead(status).end())
  cdn.on('/new', (_, response) => response.end(pngOf(100)))
  let name = 'old'
  let renewed = 0
  const ask = askOf(
    createMedia({
      account: 'test',
      cache: { read: () => Promise.resolve(null), write: () => Promise.resolve(ok(null)) },
      loopbackOrigin: cdn.origin,
      addressesOf: () => ({ original: `${cdn.origin}/${name}`, picture: `${cdn.origin}/${name}` }),
      renew: () => {
        renewed += 1
        name = 'new'
        return Promise.resolve(true)
      },
      network: STRAIGHT
    })
  )
  const answer = await ask('/original/1')
  await answer.arrayBuffer()
  expect([answer.status, renewed]).toEqual([shown, renewals])
})
