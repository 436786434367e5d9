import { createHash } from 'node:crypto'
import { expect, it, vi } from 'vitest'
import { createFetchCopy } from '../../../electron/copies/fetch-copy'
import type { PartFile } from '../../../electron/files/part-file'
import { sends } from '../../support/copies/answers'
import { assetOf, PICTURE, startCopying } from '../../support/copies/copying'
import { createTestClock } from '../../support/system/clock'

it('"Stop" does not wait for an address that is being renewed', async () => {
  const renew = vi.fn(() => new Promise<boolean>(() => undefined))
  const fetchCopy = createFetchCopy(
    {
      fetch: async ({ arrived, onArrived }) => {
        onArrived({ ...arrived, hash: createHash('sha256') })
        return { kind: 'failed', why: { kind: 'unexpected-status', status: 403, said: null } }
      }
    },
    { mediaOf: () => ({ original: 'https://cdn.example/a', picture: null }), renew },
    createTestClock(),
    async () => null
  )
  const part = { path: 'x.part', bytes: () => 0 } as unknown as PartFile
  const stop = new AbortController()
  const fetched = fetchCopy(assetOf('1'), part, { signal: stop.signal, onBytes: () => undefined })
  await vi.waitFor(() => expect(renew).toHaveBeenCalled())

  stop.abort()
  expect(await fetched).toEqual({ ok: false, problem: { kind: 'stopped' } })
})

it('"Stop" does not wait for a page that is to decode a file, and nothing of it stays', async () => {
  const copying = await startCopying()
  copying.cdn.on('/1', sends(PICTURE))
  copying.decodesTo('silent')
  const decode = vi.spyOn(copying.decoder, 'decode').mockReturnValue(new Promise(() => undefined))
  const stop = new AbortController()
  const saved = copying.saveCopy(assetOf('1'), {
    signal: stop.signal,
    onBytes: () => undefined,
    onArrived: () => undefined
  })
  await vi.waitFor(() => expect(decode).toHaveBeenCalled())

  stop.abort()
  expect(await saved).toEqual({ kind: 'stopped' })
  expect(await copying.names()).toEqual([])
  await copying.close()
})
