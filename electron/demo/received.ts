import type { IncomingMessage } from 'node:http'
import type { Answer } from './answer'
import type { DemoUpload } from './generate'

/** A file that came with a request. */
export interface SentFile {
  readonly type: string
  readonly bytes: Uint8Array
}

// POST /assets as the API's documentation describes it.

const MB = 1024 * 1024
const LEAST_PIXELS = 300

interface Taken {
  readonly contentType: DemoUpload['contentType']
  readonly extension: string
  readonly limitBytes: number
}

const image = (extension: string): Taken => ({
  contentType: 'image',
  extension,
  limitBytes: 10 * MB
})
const video = (extension: string): Taken => ({
  contentType: 'video',
  extension,
  limitBytes: 100 * MB
})
const audio = (extension: string): Taken => ({
  contentType: 'audio',
  extension,
  limitBytes: 20 * MB
})

const TAKEN: ReadonlyMap<string, Taken> = new Map([
  ['image/png', image('png')],
  ['image/jpeg', image('jpg')],
  ['video/mp4', video('mp4')],
  ['video/quicktime', video('mov')],
  ['audio/wav', audio('wav')],
  ['audio/wave', audio('wav')],
  ['audio/mpeg', audio('mp3')],
  ['audio/mp4', audio('m4a')],
  ['audio/flac', audio('flac')],
  ['audio/aac', audio('aac')],
  ['audio/ogg', audio('ogg')]
])

/** Uploads of other people are far below; newer ones sort first. */
const FIRST_NEW_ID = 900_000_000_000_000_000n

const refused = (error: string): Answer => ({ status: 400, body: { error } })

/** What came with a request, read to its end. */
export async function sentFile(request: IncomingMessage): Promise<SentFile | null> {
  if (request.method !== 'POST') return null
  const parts: Uint8Array[] = []
  for await (const part of request) parts.push(part)
  return { type: request.headers['content-type'] ?? '', bytes: Buffer.concat(parts) }
}

/**
 * Takes a file as a new upload, or refuses it. The answer names no id: a listing shows the upload
 * under the name that is answered.
 */
export function receive(
  { type, bytes }: SentFile,
  { number, newestAt }: { readonly number: number; readonly newestAt: number },
  add: (upload: DemoUpload) => void,
  mediaUrl: (id: string) => string
): Answer {
  const taken = TAKEN.get(type)
  if (!taken) {
    const all = [...TAKEN.keys()].join(', ')
    return refused(`Content-Type ${type} is not supported. Supported types: ${all}`)
  }
  if (bytes.byteLength > taken.limitBytes)
    return refused(`The file is larger than ${taken.limitBytes / MB} MB`)
  const size = taken.contentType === 'image' ? sizeOf(bytes) : { width: 640, height: 360 }
  if (size === null) return refused('The file is not an image')
  if (Math.min(size.width, size.height) < LEAST_PIXELS)
    return refused(`Width and height must be at least ${LEAST_PIXELS} px`)

  const id = String(FIRST_NEW_ID + BigInt(number))
  const fileName = `upload-${number.toString(16).padStart(8, '0')}.${taken.extension}`
  add({
    id,
    name: fileName,
    contentType: taken.contentType,
    createTime: Math.max(Date.now(), newestAt + 1),
    ...size,
    durationMs: taken.contentType === 'image' ? 0 : 4_000,
    favored: false,
    source: 'drawn',
    seed: number,
    file: { type, bytes }
  })
  const url = mediaUrl(id)
  const body =
    taken.contentType === 'video'
      ? { status: 1, resourceUrl: url, coverUrl: url, fileName }
      : { status: 3, url, message: '', fileName }
  return { status: 200, body }
}

/** The sides that a PNG's or a JPEG's header tells. */
function sizeOf(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength > 24 && view.getUint32(0) === 0x89_50_4e_47)
    return { width: view.getUint32(16), height: view.getUint32(20) }
  if (bytes.byteLength < 4 || view.getUint16(0) !== 0xff_d8) return null

  for (let at = 2; at + 9 < bytes.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xc2
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
  }
  return null
}
