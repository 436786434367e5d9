import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hasEnd } from '../../../electron/copies/whole/ends'
import { type FileKind, KIND_BYTES, kindOf } from '../../../electron/copies/whole/kind'
import type { OpenFile } from '../../../electron/files/reading'
import { PICTURES } from '../../support/files/pictures'

const bytesOf = (...parts: readonly (string | Uint8Array | readonly number[])[]): Buffer =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part)
    )
  )
const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
const demo = (name: string): Buffer => readFileSync(`resources/demo/${name}`)

function wav(): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(36 + 804)
  return bytesOf('RIFF', length, 'WAVEfmt ', Buffer.alloc(24), 'data', Buffer.alloc(804, 5))
}
/** Frames of 100 bytes. */
const adts = (): Buffer =>
  Buffer.concat(
    Array.from({ length: 5 }, () =>
      bytesOf(
        [0xff, 0xf1, 0x50, 0x80, 100 >> 3, ((100 & 7) << 5) | 0x1f, 0xfc],
        Buffer.alloc(93, 3)
      )
    )
  )
const oggPage = (isLast: boolean): Buffer =>
  bytesOf('OggS', [0, isLast ? 4 : 0], Buffer.alloc(20), [1, 50], Buffer.alloc(50, 7))
const ogg = (): Buffer => Buffer.concat([oggPage(false), oggPage(false), oggPage(true)])

/** Bit by bit, as the format's description has it. */
function crc16(bytes: Uint8Array): number {
  let crc = 0
  for (const byte of bytes)
    for (let bit = 7; bit >= 0; bit -= 1) {
      const carry = ((crc >> 15) & 1) ^ ((byte >> bit) & 1)
      crc = ((crc << 1) & 0xffff) ^ (carry ? 0x8005 : 0)
    }
  return crc
}
const flacFrame = (filling: number): Buffer => {
  const frame = bytesOf([0xff, 0xf8, 0xc9, 0x18, 0, 0], Buffer.alloc(120, filling))
  const sum = crc16(frame)
  return bytesOf(frame, [sum >> 8, sum & 0xff])
}
const flac = (): Buffer =>
  bytesOf('fLaC', [0x80, 0, 0, 34], Buffer.alloc(34, 1), flacFrame(2), flacFrame(9))
const webm = (): Buffer =>
  bytesOf(
    [0x1a, 0x45, 0xdf, 0xa3, 0x84],
    'webm',
    [0x18, 0x53, 0x80, 0x67, 0x40, 100],
    Buffer.alloc(100)
  )
const mov = (): Buffer =>
  bytesOf(
    uint32(8),
    'wide',
    uint32(1),
    'mdat',
    uint32(0),
    uint32(66),
    Buffer.alloc(50),
    uint32(16),
    'moov',
    Buffer.alloc(8)
  )

const FILES: Readonly<Record<string, readonly [Uint8Array, FileKind['extension']]>> = {
  png: [PICTURES.turnedPng, 'png'],
  'a camera’s jpeg with a small picture in it': [PICTURES.turnedJpeg, 'jpg'],
  'a jpeg for print': [PICTURES.cmykJpeg, 'jpg'],
  'a plain jpeg': [demo('garden.jpg'), 'jpg'],
  gif: [PICTURES.gif, 'gif'],
  webp: [demo('harbour.webp'), 'webp'],
  'a moving webp': [PICTURES.animatedWebp, 'webp'],
  avif: [PICTURES.avif, 'avif'],
  mp4: [demo('clip-a.mp4'), 'mp4'],
  'an old mov with long lengths': [mov(), 'mov'],
  mp3: [demo('tone-a.mp3'), 'mp3'],
  wav: [wav(), 'wav'],
  aac: [adts(), 'aac'],
  ogg: [ogg(), 'ogg'],
  flac: [flac(), 'flac'],
  webm: [webm(), 'webm']
}

const opened = (bytes: Uint8Array): OpenFile => ({
  size: bytes.byteLength,
  read: async (at, length) => new Uint8Array(bytes.subarray(at, at + length)),
  fill: async () => 0
})
const isEnded = async (bytes: Uint8Array): Promise<boolean> => {
  const kind = kindOf(bytes.subarray(0, KIND_BYTES))
  return kind !== null && hasEnd(opened(bytes), kind.extension)
}

describe.each(Object.entries(FILES))('%s', (_name, [bytes, extension]) => {
  it('is known by its first bytes, and has its end', async () => {
    expect(kindOf(bytes.subarray(0, KIND_BYTES))?.extension).toBe(extension)
    expect(await isEnded(bytes)).toBe(true)
  })

  it('has none without its last byte, nor cut anywhere else', async () => {
    expect(await isEnded(bytes.subarray(0, -1))).toBe(false)
    const step = Math.max(1, Math.floor(bytes.byteLength / 97))
    // Frames of MP3 and AAC end wherever the next one would begin.
    const mayEnd = extension === 'mp3' || extension === 'aac'
    let ends = 0
    for (let at = step; at < bytes.byteLength - 1; at += step)
      if (await isEnded(bytes.subarray(0, at))) ends += 1
    expect(ends).toBeLessThanOrEqual(mayEnd ? 5 : 0)
  })
})

it('HTML, SVG and nothing at all are no media', () => {
  for (const text of [
    '',
    '<!doctype html>',
    '<svg xmlns="x"/>',
    '{"error":"x"}',
    'RIFF\0\0\0\0AVI '
  ])
    expect(kindOf(Buffer.from(text, 'latin1'))).toBeNull()
})
