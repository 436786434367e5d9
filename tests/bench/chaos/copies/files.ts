import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { AssetType } from '@shared/asset'

/** The file of an asset: of its own bytes, and with an end that its format tells. */
export interface ServedFile {
  readonly type: Extract<AssetType, 'image' | 'video'>
  readonly bytes: Buffer
  /** A strong entity tag. */
  readonly tag: string
}

/** One in so many is a clip. */
const CLIPS = 5

export function fileOf(id: string): ServedFile {
  const seed = createHash('sha256').update(id).digest()
  const type = (seed[0] ?? 0) % CLIPS === 0 ? 'video' : 'image'
  const filling = Buffer.alloc(600 + seed.readUInt16BE(1) * (type === 'video' ? 1 : 0), seed)
  const bytes = type === 'video' ? clipOf(filling) : pictureOf(filling)
  return { type, bytes, tag: `"${seed.toString('hex', 0, 8)}"` }
}

const chunk = (name: string, content: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.byteLength)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
export const pictureOf = (filling: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    chunk('IDAT', filling),
    chunk('IEND', Buffer.alloc(0))
  ])

const box = (name: string, content: Buffer): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.byteLength + 8)
  return Buffer.concat([length, Buffer.from(name, 'latin1'), content])
}
export const clipOf = (filling: Buffer): Buffer =>
  Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\0\0', 'latin1')),
    box('moov', Buffer.alloc(40)),
    box('mdat', filling)
  ])
