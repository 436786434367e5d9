import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { ok } from '@shared/problem'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { createKling } from '../../../electron/kling/client'
import { holdThread } from '../../support/system/held-thread'
import { STRAIGHT } from '../../support/system/straight'

/**
 * A service on a thread of its own: it answers while this one is held, a little after the request.
 */
const SERVICE = `
const { parentPort } = require('node:worker_threads')
const server = require('node:http').createServer((request, response) => {
  parentPort.postMessage('asked')
  request.resume()
  setTimeout(() => response.end('{"deleted":1,"ids":["1"]}'), 50)
})
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))
`

it('an answer to a DELETE that came while main was held is no time-out', async () => {
  const service = new Worker(SERVICE, { eval: true })
  const [port] = z.tuple([z.number()]).parse(await once(service, 'message'))
  const kling = createKling({
    baseUrl: `http://127.0.0.1:${port}`,
    token: 'user:1-abc',
    network: STRAIGHT,
    limits: { timeLimitMs: 1_000, bodyLimitBytes: 1_000 }
  })
  const answer = kling.uploads.remove('anna@studio.example', ['1'])
  await once(service, 'message')

  await holdThread(1_500)
  expect(await answer).toEqual(ok(['1']))
  kling.close()
  await service.terminate()
})
