import { randomUUID } from 'node:crypto'
import type { Decoded, Decoding } from '@shared/copies/decoding'
import pLimit from 'p-limit'
import { streamOf, withFile } from '../files/reading'
import { rangeIn } from '../media/ranges'
import { emptyResponse, headersFor } from '../media/respond'
import { unlessAborted, within } from '../time/within'
import type { Extension, FileKind } from './whole/kind'

/** Null: the page cannot decode it. `not-answered`: it did not say so in time. */
export type DecoderAnswer = Decoded | 'not-answered'

/** Has the page decode files: it is sandboxed, and no library decodes foreign bytes in main. */
export interface Decoder {
  readonly decode: (path: string, kind: FileKind, signal?: AbortSignal) => Promise<DecoderAnswer>
  /** The page has answered. Of a ticket that is not open, nothing comes. */
  readonly answered: (ticket: string, decoded: Decoded) => void
  /** The bytes at `/copy/<ticket>`, for open tickets alone. Null: not one of these paths. */
  readonly answer: (request: Request) => Promise<Response> | null
}

interface Open {
  readonly path: string
  readonly kind: FileKind
  readonly resolve: (decoded: Decoded) => void
}

const DECODING_LIMIT_MS = 30_000
/**
 * The page decodes pictures one after the other. Each is asked for when it is its turn, so that its
 * time is its own: a slow one must not make the others behind it "not decoded".
 */
const AT_ONCE = { picture: 1, player: 4 } as const

const PATH = /^\/copy\/([0-9a-f-]{36})$/

const TYPES: Readonly<Record<Extension, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
  mp4: 'video/mp4',
  // Chromium plays what is in it, and refuses the type that it is called.
  mov: 'video/mp4',
  m4a: 'audio/mp4',
  webm: 'video/webm',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  ogg: 'audio/ogg',
  aac: 'audio/aac',
  flac: 'audio/flac'
}

export function createDecoder(
  ask: (decoding: Decoding) => void,
  limitMs = DECODING_LIMIT_MS
): Decoder {
  const open = new Map<string, Open>()
  const pictures = pLimit(AT_ONCE.picture)
  const players = pLimit(AT_ONCE.player)

  const decodeNow = async (path: string, kind: FileKind, signal?: AbortSignal) => {
    if (signal?.aborted) return 'not-answered'
    const ticket = randomUUID()
    const decoded = new Promise<Decoded>((resolve) => {
      open.set(ticket, { path, kind, resolve })
    })
    ask({ ticket, as: kind.as })

    const inTime = within<Decoded, 'not-answered'>(decoded, limitMs, () => 'not-answered')
    const answer = signal ? unlessAborted(inTime, signal, () => 'not-answered' as const) : inTime
    return answer.finally(() => open.delete(ticket))
  }

  return {
    decode: (path, kind, signal) => {
      const turn = kind.as === 'picture' ? pictures : players
      return turn(() => decodeNow(path, kind, signal))
    },
    answered: (ticket, decoded) => open.get(ticket)?.resolve(decoded),
    answer: (request) => {
      const [, ticket] = PATH.exec(new URL(request.url).pathname) ?? []
      if (ticket === undefined) return null
      const opened = open.get(ticket)
      if (!opened || request.method !== 'GET') return Promise.resolve(emptyResponse(404))
      return answerWith(opened, request.headers.get('range'))
    }
  }
}

async function answerWith({ path, kind }: Open, header: string | null): Promise<Response> {
  const size = await withFile(path, async (file) => file.size)
  if (!size.ok || size.value === null) return emptyResponse(404)

  const total = size.value
  const range = rangeIn(header)
  const from = range?.from ?? 0
  const to = Math.min(range?.to ?? total - 1, total - 1) + 1
  if (from >= to) return emptyResponse(416)

  const body = await streamOf(path, from, to)
  if (body === null) return emptyResponse(404)
  const place = range === null ? {} : { 'content-range': `bytes ${from}-${to - 1}/${total}` }
  return new Response(body, {
    status: range === null ? 200 : 206,
    headers: {
      ...headersFor(TYPES[kind.extension]),
      ...place,
      'content-length': String(to - from),
      'accept-ranges': 'bytes'
    }
  })
}
