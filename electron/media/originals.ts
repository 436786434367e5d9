import type { Problem, Result } from '@shared/problem'
import { fail, ok } from '@shared/problem'
import pLimit from 'p-limit'
import { problemOfTransport } from '../network/connect-errors'
import type { Answer } from '../network/exchange'
import type { Network } from '../network/network'
import { startTimeLimit } from '../time/time-limit'
import { cutParts, firstBytes, limited, partsOf } from './body'
import { createFollow, isEncoded, unusable } from './follow'
import { type Cut, cutOf, headerOf, type Range } from './ranges'
import { type MediaType, SNIFF_BYTES, sniff, UNKNOWN_MEDIA } from './sniff'

export interface MediaLimits {
  /** Of a tile's picture: the largest image the service takes has 10 MB. */
  readonly pictureBytes: number
  /** Of anything else: the largest upload the service takes is a video of 100 MB. */
  readonly originalBytes: number
  /** Until the headers have come, and between two parts of a body. */
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

/** What tells a file's type. */
const FIRST_BYTES: Range = { from: 0, to: SNIFF_BYTES - 1 }
const MISPLACED: Problem = { kind: 'unreadable', why: 'other bytes than asked for' }

const CONNECT_LIMIT_MS = 10_000
/**
 * At most six fetches in flight, a body counting until it has ended. Two are reserved for what the
 * user opened, so that tiles cannot hold it up.
 */
export const PICTURES_AT_ONCE = 4
export const OPENED_AT_ONCE = 2

/** A tile's picture (of a video: its cover), or the file itself. */
export type OriginalUse = 'picture' | 'original'

interface OriginalRequest {
  readonly address: string
  readonly use: OriginalUse
  /** Null: the whole file. */
  readonly range: Range | null
  /** The file's type, if its first bytes were seen before. */
  readonly known: MediaType | null
  readonly signal: AbortSignal
}

export interface Original {
  readonly type: MediaType
  readonly status: 200 | 206
  /** `content-length` and `content-range`, where they are known. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: ReadableStream<Uint8Array>
}

interface Originals {
  /**
   * Fetches from Kling's CDN, without token, cookies or referrer. Waits its turn. A status that is
   * neither 200 nor 206 is `unexpected-status`.
   */
  readonly fetch: (request: OriginalRequest) => Promise<Result<Original>>
  readonly close: () => void
}

interface Options {
  /** The origin of an API endpoint on this computer, whose media may be read (address.ts). */
  readonly loopbackOrigin: string | null
  readonly network: Network
  readonly limits?: MediaLimits | undefined
}

export function createOriginals({
  loopbackOrigin,
  network,
  limits = DEFAULT_MEDIA_LIMITS
}: Options): Originals {
  const way = network.open({
    connectLimitMs: CONNECT_LIMIT_MS,
    headersTimeout: limits.idleMs,
    bodyTimeout: limits.idleMs
  })
  const turns = { picture: pLimit(PICTURES_AT_ONCE), original: pLimit(OPENED_AT_ONCE) }

  const followTo = createFollow(way, loopbackOrigin)
  const follow = (address: string, range: Range | null, signal: AbortSignal) =>
    followTo(address, range === null ? {} : { range: headerOf(range) }, signal)

  /** A later part of a file does not tell its type, so the first bytes are fetched once. */
  const typeBefore = async (
    { address, range, known }: OriginalRequest,
    signal: AbortSignal
  ): Promise<Result<MediaType | null>> => {
    if (range === null || range.from === 0) return ok(null)
    if (known) return ok(known)

    const start = await follow(address, FIRST_BYTES, signal)
    if (!start.ok) return start
    const { body } = start.value
    const refused = refusal(start.value) ?? (cutFor(start.value, FIRST_BYTES) ? null : MISPLACED)
    if (refused) {
      body.destroy()
      return fail(refused)
    }

    const parts = partsOf(body)
    const type = sniff(await firstBytes(parts, SNIFF_BYTES))
    parts.end()
    return type ? ok(type) : unusable('not a picture, video or sound')
  }

  const fetchOne = async (
    request: OriginalRequest,
    signal: AbortSignal,
    onEnd: () => void
  ): Promise<Result<Original>> => {
    try {
      const before = await typeBefore(request, signal)
      if (!before.ok) return before

      const answer = await follow(request.address, request.range, signal)
      if (!answer.ok) return answer

      const { use, range } = request
      const limitBytes = use === 'picture' ? limits.pictureBytes : limits.originalBytes
      return await checked(answer.value, { use, range, known: before.value, limitBytes, onEnd })
    } catch (error) {
      return fail(request.signal.aborted ? { kind: 'cancelled' } : problemOfTransport(error))
    }
  }

  /** Calls `answer` once there are headers; resolves when the body has ended as well. */
  const takeTurn = async (
    request: OriginalRequest,
    answer: (original: Result<Original>) => void
  ): Promise<void> => {
    if (request.signal.aborted) return answer(fail({ kind: 'cancelled' }))

    const limitMs = request.use === 'picture' ? limits.pictureMs : limits.originalMs
    const { signal, clear } = startTimeLimit(limitMs, request.signal)
    await new Promise<void>((onEnd) => {
      signal.addEventListener('abort', () => onEnd())
      void fetchOne(request, signal, onEnd).then((original) => {
        answer(original)
        if (!original.ok) onEnd()
      })
    })
    clear()
  }

  return {
    fetch: (request) =>
      new Promise((resolve) => {
        void turns[request.use](() => takeTurn(request, resolve))
      }),
    close: way.close
  }
}

interface Checks {
  readonly use: OriginalUse
  readonly range: Range | null
  readonly known: MediaType | null
  readonly limitBytes: number
  /** Called once the body has ended, failed or been cancelled. */
  readonly onEnd: () => void
}

/**
 * Lets a body through only if its first bytes are of the right type, only up to the limit, and only
 * the bytes that were asked for: a CDN may answer a range with the whole file, or with another one.
 */
async function checked(answer: Answer, checks: Checks): Promise<Result<Original>> {
  const { body } = answer
  const { use, range, known, limitBytes, onEnd } = checks
  const refuse = (problem: Problem): Result<never> => {
    body.destroy()
    return fail(problem)
  }

  const refused = refusal(answer)
  if (refused) return refuse(refused)
  if (Number(answer.header('content-length') ?? 0) > limitBytes)
    return refuse({ kind: 'too-large', limitBytes })

  const cut = cutFor(answer, range)
  if (!cut) return refuse(MISPLACED)

  const parts = partsOf(body)
  const start = await firstBytes(parts, SNIFF_BYTES)
  const type = answer.status === 206 && known ? known : sniff(start)
  if (!type || (use === 'picture' && !mayBePicture(type))) {
    parts.end()
    return unusable(use === 'picture' ? 'not a picture' : 'not a picture, video or sound')
  }

  const status = cut.range === null ? 200 : 206
  const wanted = limited(cutParts(start, parts, cut), limitBytes, onEnd)
  return ok({ type, status, headers: headersOf(cut), body: wanted })
}

const mayBePicture = (type: MediaType): boolean =>
  type.startsWith('image/') || type === UNKNOWN_MEDIA

/** Null: the answer has a body of the file. */
const refusal = ({ status }: Answer): Problem | null =>
  status === 200 || status === 206 ? null : { kind: 'unexpected-status', status, said: null }

/** The CDN may encode although told not to. */
function cutFor(answer: Answer, range: Range | null): Cut | null {
  const { status, header } = answer
  const announced = isEncoded(answer) ? null : header('content-length')
  const length = announced === null ? null : Number(announced)
  return cutOf(range, {
    status,
    range: header('content-range'),
    length,
    isEncoded: isEncoded(answer)
  })
}

function headersOf({ take, range }: Cut): Record<string, string> {
  return {
    ...(take === null ? {} : { 'content-length': String(take) }),
    ...(range === null ? {} : { 'content-range': range })
  }
}
