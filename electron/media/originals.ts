import type { Problem, Result } from '@shared/problem'
import { fail, ok } from '@shared/problem'
import pLimit from 'p-limit'
import { problemOfTransport } from '../network/connect-errors'
import { type Answer, type Network, STRAIGHT } from '../network/network'
import { mediaAddress } from './address'
import { firstBytes, limited } from './body'
import { type MediaType, SNIFF_BYTES, sniff } from './sniff'

export interface MediaLimits {
  /** Of a tile's picture: the largest image the service takes has 10 MB. */
  readonly pictureBytes: number
  /** Of anything else: the largest upload the service takes is a video of 100 MB. */
  readonly originalBytes: number
  /** Until the headers are there, and between two parts of a body. */
  readonly idleMs: number
  /** For a tile's picture, from the first byte sent to the last one read. */
  readonly pictureMs: number
  /** The same for anything else: a player may take its time. */
  readonly originalMs: number
}

const MB = 1024 * 1024
export const DEFAULT_MEDIA_LIMITS: MediaLimits = {
  pictureBytes: 32 * MB,
  originalBytes: 128 * MB,
  idleMs: 20_000,
  pictureMs: 60_000,
  originalMs: 600_000
}

const CONNECT_LIMIT_MS = 10_000
const REDIRECT_LIMIT = 3
/**
 * Six fetches in flight at most, a body counting until it has ended. Two are kept for what the user
 * opened, which tiles must not hold up.
 */
export const PICTURES_AT_ONCE = 4
export const OPENED_AT_ONCE = 2

export interface Wish {
  readonly address: string
  /** A tile's picture, or the file itself. */
  readonly use: 'picture' | 'original'
  /** The page's own `Range` header, one range; null: the whole file. */
  readonly range: string | null
  /** What the file is, where its first bytes were seen before; null: not known. */
  readonly known: MediaType | null
  readonly signal: AbortSignal
}

export interface Original {
  readonly type: MediaType
  readonly status: 200 | 206
  /** `content-length` and `content-range`, where the CDN sent them. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: ReadableStream<Uint8Array>
}

export interface Originals {
  /**
   * Fetches from Kling's CDN, without token, cookies or referrer. Waits for its turn. A status that
   * is neither 200 nor 206 is `unexpected-status`.
   */
  readonly fetch: (wish: Wish) => Promise<Result<Original>>
  readonly close: () => void
}

/**
 * `loopbackOrigin`: the origin of an API endpoint on this machine, whose media may then be read,
 * see address.ts.
 */
export function createOriginals(
  loopbackOrigin: string | null,
  limits: MediaLimits = DEFAULT_MEDIA_LIMITS,
  network: Network = STRAIGHT
): Originals {
  const way = network.open({
    connectLimitMs: CONNECT_LIMIT_MS,
    headersTimeout: limits.idleMs,
    bodyTimeout: limits.idleMs
  })
  const turns = { picture: pLimit(PICTURES_AT_ONCE), original: pLimit(OPENED_AT_ONCE) }

  /** Every hop is looked at like the first one. */
  const follow = async (
    address: string,
    range: string | null,
    signal: AbortSignal,
    hops = REDIRECT_LIMIT
  ): Promise<Result<Answer>> => {
    const url = mediaAddress(address, loopbackOrigin)
    if (!url) return unusable('the address is not allowed')
    const headers = { 'accept-encoding': 'identity', ...(range === null ? {} : { range }) }
    const answer = await way.fetch(url.href, { redirect: 'manual', headers, signal })
    const onward =
      answer.status >= 300 && answer.status < 400 ? answer.headers.get('location') : null
    if (onward === null) return ok(answer)
    await answer.body?.cancel()
    if (hops === 0 || !URL.canParse(onward, url.href)) return unusable('too many redirects')
    return follow(new URL(onward, url.href).href, range, signal, hops - 1)
  }

  /**
   * A later part of a file does not begin with the file's first bytes: those are asked for first,
   * once.
   */
  const typeBefore = async (
    { address, range, known }: Wish,
    signal: AbortSignal
  ): Promise<Result<MediaType | null>> => {
    if (range === null || range.startsWith('bytes=0-')) return ok(null)
    if (known) return ok(known)
    const start = await follow(address, `bytes=0-${SNIFF_BYTES - 1}`, signal)
    const { body = null } = start.ok ? start.value : {}
    if (!start.ok || !body) return start.ok ? unusable('an empty answer') : start
    const reader = body.getReader()
    const type = sniff(await firstBytes(reader, SNIFF_BYTES))
    await reader.cancel()
    return type ? ok(type) : unusable('not a picture, video or sound')
  }

  const fetchOne = async (
    wish: Wish,
    signal: AbortSignal,
    onEnd: () => void
  ): Promise<Result<Original>> => {
    try {
      const before = await typeBefore(wish, signal)
      if (!before.ok) return before
      const answer = await follow(wish.address, wish.range, signal)
      if (!answer.ok) return answer
      return await checked(
        answer.value,
        wish.use,
        before.value,
        wish.use === 'picture' ? limits.pictureBytes : limits.originalBytes,
        onEnd
      )
    } catch (error) {
      return fail(wish.signal.aborted ? { kind: 'cancelled' } : problemOfTransport(error))
    }
  }

  return {
    fetch: (wish) =>
      new Promise((resolve) => {
        void turns[wish.use](async () => {
          if (wish.signal.aborted) return resolve(fail({ kind: 'cancelled' }))
          const late = new AbortController()
          const timer = setTimeout(
            () => late.abort(),
            wish.use === 'picture' ? limits.pictureMs : limits.originalMs
          )
          const signal = AbortSignal.any([late.signal, wish.signal])
          // The turn is over when the body is, not when its headers are there.
          await new Promise<void>((onEnd) => {
            signal.addEventListener('abort', () => onEnd())
            void fetchOne(wish, signal, onEnd).then((result) => {
              resolve(result)
              if (!result.ok) onEnd()
            })
          })
          clearTimeout(timer)
        })
      }),
    close: way.close
  }
}

const unusable = (why: string): Result<never, Problem> => fail({ kind: 'unreadable', why })

/**
 * Lets a body through only when the file's first bytes are of the right kind, and only up to the
 * limit.
 */
async function checked(
  answer: Answer,
  use: Wish['use'],
  known: MediaType | null,
  limitBytes: number,
  onEnd: () => void
): Promise<Result<Original>> {
  const { body, status } = answer
  const refuse = async (problem: Problem): Promise<Result<never>> => {
    await body?.cancel()
    return fail(problem)
  }
  if (status !== 200 && status !== 206)
    return refuse({ kind: 'unexpected-status', status, said: null })
  if (!body) return unusable('an empty answer')
  if (Number(answer.headers.get('content-length') ?? 0) > limitBytes)
    return refuse({ kind: 'too-large', limitBytes })
  const reader = body.getReader()
  const start = await firstBytes(reader, SNIFF_BYTES)
  const type = status === 206 && known ? known : sniff(start)
  if (!type || (use === 'picture' && !type.startsWith('image/'))) {
    await reader.cancel()
    return unusable(use === 'picture' ? 'not a picture' : 'not a picture, video or sound')
  }
  const headers: Record<string, string> = {}
  for (const name of ['content-length', 'content-range']) {
    const value = answer.headers.get(name)
    if (value !== null && answer.headers.get('content-encoding') === null) headers[name] = value
  }
  return ok({ type, status, headers, body: limited(start, reader, limitBytes, onEnd) })
}
