import { createHash, type Hash } from 'node:crypto'
import type { Problem } from '@shared/problem'
import type { PartFile } from '../files/part-file'
import { createFollow, isEncoded } from '../media/follow'
import { headerOf } from '../media/ranges'
import { problemOfTransport } from '../network/connect-errors'
import type { Answer } from '../network/exchange'
import type { Network } from '../network/network'
import { startTimeLimit } from '../time/time-limit'
import type { NoRoom } from './fetching/room'

export interface DownloadLimits {
  readonly bytes: number
  /** Until the headers have come, and between two parts of a body. */
  readonly idleMs: number
  /** From the first byte sent to the last one read. */
  readonly totalMs: number
}

const GB = 1024 * 1024 * 1024
export const DOWNLOAD_LIMITS: DownloadLimits = { bytes: 2 * GB, idleMs: 20_000, totalMs: 1_800_000 }
const CONNECT_LIMIT_MS = 10_000
/** A call for every part that arrives would take longer than the disk does. */
const WRITTEN_AT_ONCE_BYTES = 512 * 1024

/** What arrived so far of one file, and how the next try may go on. */
export interface Arrived {
  /** Of all that was written to the part file. */
  readonly hash: Hash
  /** What the CDN announced; null: it did not. */
  readonly length: number | null
  /** A strong entity tag, for `If-Range`; null: nothing may be appended. */
  readonly tag: string | null
}

export const nothingArrived = (): Arrived => ({
  hash: createHash('sha256'),
  length: null,
  tag: null
})

/**
 * - `failed`: by the network or the CDN. What was written stays for the next try.
 * - `no-room`: it is announced as larger than what is free on the disk, and nothing was written; or
 *   it tells no length, and would take what another file was granted.
 * - `disk`: the part file takes no more.
 */
export type DownloadEnd =
  | { readonly kind: 'complete' }
  | NoRoom
  | { readonly kind: 'failed'; readonly why: Problem }
  | { readonly kind: 'disk'; readonly why: Problem }

export interface Downloads {
  /**
   * Writes a file to `part`, from its start, or from where `arrived` ends if the CDN proves that it
   * is still the same file. One request. `onArrived` hears of what may be gone on with.
   */
  readonly fetch: (request: {
    readonly address: string
    readonly part: PartFile
    readonly arrived: Arrived
    readonly onArrived: (arrived: Arrived) => void
    readonly onBytes: (bytes: number) => void
    /** Asked for so many more bytes (null: not announced); null: there is room, or nobody knows. */
    readonly askForRoom: (needsBytes: number | null) => Promise<NoRoom | null>
    /** Before so many more bytes of a file without a length are written; null: they may be. */
    readonly askForPiece: (bytes: number) => Promise<NoRoom | null>
    /** No file of its type is larger. */
    readonly limitBytes: number
    readonly signal: AbortSignal
  }) => Promise<DownloadEnd>
  readonly close: () => void
}

interface Options {
  readonly network: Network
  readonly loopbackOrigin: string | null
  readonly limits?: DownloadLimits
}

export function createDownloads({
  network,
  loopbackOrigin,
  limits = DOWNLOAD_LIMITS
}: Options): Downloads {
  const way = network.open({
    connectLimitMs: CONNECT_LIMIT_MS,
    headersTimeout: limits.idleMs,
    bodyTimeout: limits.idleMs
  })
  const follow = createFollow(way, loopbackOrigin)

  return {
    fetch: async ({ address, part, arrived, onArrived, onBytes, signal: cancel, ...request }) => {
      const limitBytes = Math.min(limits.bytes, request.limitBytes)
      const { signal, isOver, clear } = startTimeLimit(limits.totalMs, cancel)
      const { tag } = arrived
      const headers: Record<string, string> = {}
      if (tag !== null && part.bytes() > 0) {
        headers['range'] = headerOf({ from: part.bytes(), to: null })
        headers['if-range'] = tag
      }

      try {
        const answer = await follow(address, headers, signal)
        if (!answer.ok) return { kind: 'failed', why: answer.problem }

        const begun = await begin(answer.value, part, arrived)
        if (begun.kind !== 'begun') {
          answer.value.body.destroy()
          return begun
        }
        onArrived(begun.arrived)
        const { length } = begun.arrived
        const refused =
          length !== null && length > limitBytes
            ? tooLarge(limitBytes)
            : await request.askForRoom(length === null ? null : length - part.bytes())
        if (refused) {
          answer.value.body.destroy()
          return refused
        }
        const askForPiece = length === null ? request.askForPiece : async () => null
        const limited = { limitBytes, askForPiece, onBytes }
        return await receive(answer.value, part, begun.arrived, limited)
      } catch (error) {
        if (isOver()) return { kind: 'failed', why: { kind: 'timed-out', afterMs: limits.totalMs } }
        const why: Problem = cancel.aborted ? { kind: 'cancelled' } : problemOfTransport(error)
        return { kind: 'failed', why }
      } finally {
        clear()
      }
    },
    close: way.close
  }
}

type Begun = { readonly kind: 'begun'; readonly arrived: Arrived } | DownloadEnd

/** Decides by the headers where the body belongs: behind what is there, or in its place. */
async function begin(answer: Answer, part: PartFile, before: Arrived): Promise<Begun> {
  const { status } = answer
  if (status === 206) {
    const length = goesOn(answer, part.bytes(), before)
    if (length !== null) return { kind: 'begun', arrived: { ...before, length } }
    // Another part, or a part of another file: nothing can be appended, now or later.
    const restarted = await part.restart()
    if (!restarted.ok) return { kind: 'disk', why: restarted.problem }
    return { kind: 'failed', why: { kind: 'unreadable', why: 'other bytes than asked for' } }
  }
  if (status !== 200) {
    return { kind: 'failed', why: { kind: 'unexpected-status', status, said: null } }
  }

  const restarted = await part.restart()
  if (!restarted.ok) return { kind: 'disk', why: restarted.problem }
  const length = lengthOf(answer)
  const tag = isEncoded(answer) ? null : strongTagOf(answer)
  return { kind: 'begun', arrived: { hash: createHash('sha256'), length, tag } }
}

const PLACE = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/i

/**
 * How long the whole file is, by a 206 whose bytes begin exactly where what arrived ends, of the
 * same file, up to its end. Null: they are other bytes, or nobody knows of which file.
 */
function goesOn(answer: Answer, at: number, { tag, length }: Arrived): number | null {
  const [, from, to, total] = PLACE.exec(answer.header('content-range') ?? '') ?? []
  const isNext =
    at > 0 &&
    tag !== null &&
    !isEncoded(answer) &&
    Number(from) === at &&
    Number(to) + 1 === Number(total) &&
    (length === null || Number(total) === length) &&
    strongTagOf(answer) === tag
  return isNext ? Number(total) : null
}

function lengthOf(answer: Answer): number | null {
  const told = isEncoded(answer) ? null : answer.header('content-length')
  return told !== null && /^\d{1,15}$/.test(told.trim()) ? Number(told) : null
}

/** A weak one (`W/`) promises the same meaning, not the same bytes. */
function strongTagOf({ header }: Answer): string | null {
  const tag = header('etag')?.trim() ?? ''
  return /^"[^"]*"$/.test(tag) ? tag : null
}

interface Limited {
  readonly limitBytes: number
  readonly askForPiece: (bytes: number) => Promise<NoRoom | null>
  readonly onBytes: (bytes: number) => void
}

async function receive(
  { body }: Answer,
  part: PartFile,
  { hash, length }: Arrived,
  { limitBytes, askForPiece, onBytes }: Limited
): Promise<DownloadEnd> {
  let waiting: Uint8Array[] = []
  let waitingBytes = 0
  /** Null: it is written. */
  const write = async (): Promise<DownloadEnd | null> => {
    if (waiting.length === 0) return null
    const refused = await askForPiece(waitingBytes)
    if (refused) return refused
    const written = await part.write(waiting)
    waiting = []
    waitingBytes = 0
    return written.ok ? null : { kind: 'disk', why: written.problem }
  }

  const chunks: AsyncIterable<Uint8Array> = body
  try {
    for await (const chunk of chunks) {
      if (part.bytes() + waitingBytes + chunk.byteLength > limitBytes) return tooLarge(limitBytes)
      waiting.push(chunk)
      waitingBytes += chunk.byteLength
      hash.update(chunk)
      onBytes(chunk.byteLength)

      const refused = waitingBytes < WRITTEN_AT_ONCE_BYTES ? null : await write()
      if (refused) return refused
    }
  } catch (error) {
    // What was hashed is in the file, so that the next try can go on behind it.
    const refused = await write()
    if (refused) return refused
    throw error
  }
  const refused = await write()
  if (refused) return refused

  const isShort = length !== null && part.bytes() !== length
  return isShort ? brokenOff() : { kind: 'complete' }
}

const tooLarge = (limitBytes: number): DownloadEnd => ({
  kind: 'failed',
  why: { kind: 'too-large', limitBytes }
})

const brokenOff = (): DownloadEnd => ({
  kind: 'failed',
  why: { kind: 'interrupted', code: 'short-body' }
})
