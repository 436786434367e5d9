import type { Problem, Result } from '@shared/problem'
import { fail, ok } from '@shared/problem'
import pLimit from 'p-limit'
import { type Response as Answer, fetch } from 'undici'
import { type Network, STRAIGHT } from '../kling/network'
import { problemOfTransport } from '../kling/transport'
import { mediaAddress } from './address'
import { type MediaType, SNIFF_BYTES, sniff } from './sniff'

/** The largest upload the service takes is a video of 100 MB. */
export const ORIGINAL_LIMIT_BYTES = 128 * 1024 * 1024
const HEADERS_LIMIT_MS = 20_000
const CONNECT_LIMIT_MS = 10_000
const REDIRECT_LIMIT = 3
const FETCHES_AT_ONCE = 6

export interface Original {
  readonly type: MediaType
  readonly status: 200 | 206
  /** `content-length` and `content-range`, where the CDN sent them. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: ReadableStream<Uint8Array>
}

export interface Originals {
  /** Fetches from Kling's CDN, without token or cookies. `range` is the page's own `Range` header. */
  readonly fetch: (address: string, range: string | null) => Promise<Result<Original>>
  readonly close: () => void
}

/** `loopbackOrigin`: the origin of an API endpoint on this machine, whose media may then be read, see address.ts. */
export function createOriginals(loopbackOrigin: string | null, network: Network = STRAIGHT): Originals {
  const dispatcher = network.open({ connectLimitMs: CONNECT_LIMIT_MS, headersTimeout: HEADERS_LIMIT_MS, bodyTimeout: HEADERS_LIMIT_MS })
  const turn = pLimit(FETCHES_AT_ONCE)

  const follow = async (address: string, range: string | null, hops: number): Promise<Result<Answer>> => {
    const url = mediaAddress(address, loopbackOrigin)
    if (!url) return refused('the address is not allowed')
    const answer = await fetch(url.href, { redirect: 'manual', dispatcher, headers: range === null ? {} : { range } })
    const onward = answer.status >= 300 && answer.status < 400 ? answer.headers.get('location') : null
    if (onward === null) return ok(answer)
    await answer.body?.cancel()
    if (hops === 0 || !URL.canParse(onward, url.href)) return refused('too many redirects')
    return follow(new URL(onward, url.href).href, range, hops - 1)
  }

  const fetchOne = async (address: string, range: string | null): Promise<Result<Original>> => {
    try {
      const answer = await follow(address, range, REDIRECT_LIMIT)
      return answer.ok ? await checked(answer.value, range) : answer
    } catch (error) {
      return fail(problemOfTransport(error))
    }
  }
  return { fetch: (address, range) => turn(() => fetchOne(address, range)), close: () => void dispatcher.destroy().catch(() => undefined) }
}

const refused = (why: string): Result<never, Problem> => fail({ kind: 'unreadable', why })

/** Lets a body through only when its first bytes are a picture, a video or a sound, and only up to the limit. */
async function checked(answer: Answer, range: string | null): Promise<Result<Original>> {
  const { body, status } = answer
  if (!body || (status !== 200 && status !== 206)) {
    await body?.cancel()
    return refused(`status ${status}`)
  }
  const reader = body.getReader()
  const start = await firstBytes(reader)
  // A later part of a file does not begin with the file's first bytes; its start was checked when the page first asked.
  const midway = status === 206 && !/^bytes=0-/.test(range ?? '')
  const type = midway ? 'video/mp4' : sniff(start)
  if (!type) {
    await reader.cancel()
    return refused('not a picture, video or sound')
  }
  const headers: Record<string, string> = {}
  for (const name of ['content-length', 'content-range']) {
    const value = answer.headers.get(name)
    if (value !== null && answer.headers.get('content-encoding') === null) headers[name] = value
  }
  return ok({ type, status, headers, body: limited(start, reader, ORIGINAL_LIMIT_BYTES) })
}

type Reader = ReadableStreamDefaultReader<Uint8Array>

async function firstBytes(reader: Reader): Promise<Uint8Array> {
  let start = new Uint8Array()
  while (start.byteLength < SNIFF_BYTES) {
    const { done, value } = await reader.read()
    if (done) break
    start = Buffer.concat([start, value])
  }
  return start
}

/** The bytes read ahead, then the rest. Cancelling it cancels the download. */
function limited(start: Uint8Array, reader: Reader, limitBytes: number): ReadableStream<Uint8Array> {
  let bytes = start.byteLength
  return new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(start),
    pull: async (controller) => {
      const { done, value } = await reader.read()
      if (done) return controller.close()
      bytes += value.byteLength
      if (bytes <= limitBytes) return controller.enqueue(value)
      controller.error(new Error('over the size limit'))
      await reader.cancel()
    },
    cancel: (reason) => reader.cancel(reason)
  })
}
