import { createHash } from 'node:crypto'
import type { Unproved } from '@shared/copies/copy'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import { expect, it, vi } from 'vitest'
import type { DownloadEnd } from '../../../electron/copies/download'
import { createFetchCopy } from '../../../electron/copies/fetch-copy'
import { type CopyReader, readHere } from '../../../electron/copies/reading/reader'
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

const never = () => new Promise<never>(() => undefined)
it.each<[string, Partial<CopyReader>]>([
  ['read back', { contentsOf: never }],
  ['looked through', { kindOf: never }]
])('"Stop" does not wait for a file that is %s, and nothing of it stays', async (_, held) => {
  const copying = await startCopying({}, { ...readHere, ...held })
  copying.cdn.on('/1', sends(PICTURE))
  const stop = new AbortController()
  const saved = copying.saveCopy(assetOf('1'), {
    signal: stop.signal,
    onBytes: () => undefined,
    onArrived: () => setTimeout(() => stop.abort(), 20)
  })
  expect(await saved).toEqual({ kind: 'stopped' })
  expect(await copying.names()).toEqual([])
  await copying.close()
})

const SHOWN = 'https://cdn.example/shown'
const CLEAN = 'https://cdn.example/clean'
const ANEW = 'https://cdn.example/anew'

/** Each address ends as `ends` says, one after the other; then it gives its file. */
function fetchOf(
  ends: Readonly<Record<string, readonly DownloadEnd[]>>,
  cleanOf: () => Clean,
  bytes = 1
) {
  const left = new Map(Object.entries(ends).map(([address, all]) => [address, [...all]]))
  const asked: string[] = []
  const fetchCopy = createFetchCopy(
    {
      fetch: async ({ address, arrived, onArrived }) => {
        asked.push(address)
        onArrived({ ...arrived, hash: createHash('sha256') })
        return left.get(address)?.shift() ?? { kind: 'complete' }
      }
    },
    {
      mediaOf: () => ({ original: SHOWN, picture: null }),
      renew: async () => false,
      cleanOf: async () => cleanOf()
    },
    createTestClock(),
    async () => null
  )
  const part = {
    path: 'x.part',
    bytes: () => bytes,
    restart: async () => ok(null)
  } as unknown as PartFile
  const { signal } = new AbortController()
  const fetched = () => fetchCopy(assetOf('1'), part, { signal, onBytes: () => undefined })
  return { fetched, asked }
}

type Clean = Result<string | null>
/** The service's answers, one after the other. */
const given = (...answers: readonly Clean[]): (() => Clean) => {
  const left = [...answers]
  return () => left.shift() ?? fail({ kind: 'cancelled' })
}
const failed = (why: Problem): DownloadEnd => ({ kind: 'failed', why })
const RESET = failed({ kind: 'interrupted', code: 'ECONNRESET' })
const refused = (status: number): DownloadEnd =>
  failed({ kind: 'unexpected-status', status, said: null })
const GONE = refused(404)
const NO_ROOM: DownloadEnd = { kind: 'no-room', needsBytes: 9e8, freeBytes: 4e8 }
const DISK: DownloadEnd = {
  kind: 'disk',
  why: { kind: 'file-failed', code: 'EFBIG', what: 'write' }
}
const BUSY: Problem = { kind: 'rate-limited', said: null, retryAfterMs: 9e9 }

it('tries a file without a watermark again where the connection broke', async () => {
  const { fetched, asked } = fetchOf({ [CLEAN]: [RESET, RESET] }, () => ok(CLEAN))
  expect(await fetched()).toMatchObject({ ok: true, value: { isClean: true } })
  expect(asked).toEqual([CLEAN, CLEAN, CLEAN])
})

it.each([400, 401, 403, 404, 410])(
  'asks anew, once, for a better address that answers %d',
  async (status) => {
    const { fetched, asked } = fetchOf({ [CLEAN]: [refused(status)] }, given(ok(CLEAN), ok(ANEW)))
    expect(await fetched()).toMatchObject({ ok: true, value: { isClean: true } })
    expect(asked).toEqual([CLEAN, ANEW])
  }
)

it('tries a better address that is told once more: it may not have been there yet', async () => {
  const { fetched, asked } = fetchOf({ [CLEAN]: [GONE] }, () => ok(CLEAN))
  expect(await fetched()).toMatchObject({ ok: true, value: { isClean: true } })
  expect(asked).toEqual([CLEAN, CLEAN])
})

it('saves nothing in the place of a better file whose addresses lead nowhere (R27)', async () => {
  const answers = given(ok(CLEAN), ok(ANEW))
  const { fetched, asked } = fetchOf({ [CLEAN]: [GONE], [ANEW]: [GONE, GONE, GONE] }, answers)
  expect(await fetched()).toMatchObject({ problem: { why: { kind: 'fetch-failed' } } })
  expect(asked).toEqual([CLEAN, ANEW, ANEW, ANEW])
})

it('takes the file as it is shown where the second answer names no other', async () => {
  const { fetched, asked } = fetchOf({ [CLEAN]: [GONE] }, given(ok(CLEAN), ok(null)))
  expect(await fetched()).toMatchObject({ ok: true, value: { isClean: false } })
  expect(asked).toEqual([CLEAN, SHOWN])
})

it('saves nothing where the second answer does not come (R27)', async () => {
  const { fetched, asked } = fetchOf({ [CLEAN]: [GONE] }, given(ok(CLEAN), fail(BUSY)))
  expect(await fetched()).toMatchObject({ problem: { why: { kind: 'fetch-failed', why: BUSY } } })
  expect(asked).toEqual([CLEAN])
})

it.each<[string, Problem]>([
  ['is not allowed', { kind: 'unreadable', why: 'the address is not allowed' }],
  ['gives more than is read', { kind: 'too-large', limitBytes: 1 }]
])('saves nothing in the place of a better file whose address %s', async (_, why) => {
  const { fetched, asked } = fetchOf({ [CLEAN]: [failed(why)] }, () => ok(CLEAN))
  expect(await fetched()).toMatchObject({ problem: { why: { kind: 'fetch-failed', why } } })
  expect(asked).toEqual([CLEAN])
})

it('saves nothing in the place of a better file that came empty', async () => {
  const { fetched, asked } = fetchOf({}, () => ok(CLEAN), 0)
  expect(await fetched()).toMatchObject({ problem: { why: { kind: 'wrong-length' } } })
  expect(asked).toEqual([CLEAN])
})

it('saves nothing in the place of a better file that breaks off each time', async () => {
  const { fetched, asked } = fetchOf({ [CLEAN]: [RESET, RESET, RESET] }, () => ok(CLEAN))
  expect(await fetched()).toMatchObject({
    ok: false,
    problem: { why: { kind: 'fetch-failed', tries: 3 } }
  })
  expect(asked).toEqual([CLEAN, CLEAN, CLEAN])
})

it.each<[string, DownloadEnd, Unproved]>([
  ['has no room for it', NO_ROOM, { kind: 'no-room', needsBytes: 9e8, freeBytes: 4e8 }],
  ['takes none so large', DISK, { ...DISK, kind: 'disk-failed' }]
])('saves nothing in the place of the better file where the disk %s', async (_, end, why) => {
  const { fetched, asked } = fetchOf({ [CLEAN]: [end] }, () => ok(CLEAN))
  expect(await fetched()).toEqual({ ok: false, problem: { kind: 'unproved', why } })
  expect(asked).toEqual([CLEAN])
})

it('saves nothing while nobody knows whether there is a better file (R27)', async () => {
  const { fetched, asked } = fetchOf({}, () => ({ ok: false, problem: BUSY }))
  expect(await fetched()).toEqual({
    ok: false,
    problem: { kind: 'unproved', why: expect.objectContaining({ kind: 'fetch-failed', why: BUSY }) }
  })
  expect(asked).toEqual([])
})
