import type { OpenFile } from '../../files/reading'

const viewAt = async (file: OpenFile, at: number, length: number): Promise<DataView | null> => {
  const bytes = await file.read(at, length)
  return bytes.byteLength < length ? null : new DataView(bytes.buffer, bytes.byteOffset, length)
}

/** WebP and WAV say how long they are. An odd length is filled up by one byte. */
export async function endsAsRiff(file: OpenFile): Promise<boolean> {
  const view = await viewAt(file, 0, 12)
  const length = view?.getUint32(4, true) ?? 0
  return length > 4 && 8 + length <= file.size
}

const BOXES_LIMIT = 100_000

/** Boxes that add up to the file exactly, with the one that tells what is in the others. */
export async function endsAsBoxes(file: OpenFile, needed: 'moov' | 'meta'): Promise<boolean> {
  let hasNeeded = false
  let at = 0
  for (let count = 0; at < file.size && count < BOXES_LIMIT; count += 1) {
    const box = await boxAt(file, at)
    if (box === null) return false
    hasNeeded ||= box.type === needed
    at += box.length
  }
  return at === file.size && hasNeeded
}

/** ISO 14496-12: 32 bits of length and four letters; 1: 64 bits follow, 0: to the file's end. */
async function boxAt(
  file: OpenFile,
  at: number
): Promise<{ readonly type: string; readonly length: number } | null> {
  const head = await viewAt(file, at, 8)
  if (head === null) return null

  const type = String.fromCharCode(...[4, 5, 6, 7].map((index) => head.getUint8(index)))
  const length = head.getUint32(0)
  // To the end: then nothing tells whether the end is there.
  if (length === 0) return null
  if (length > 1) return length < 8 ? null : { type, length }

  const large = await viewAt(file, at + 8, 8)
  const long = large === null ? 0 : Number(large.getBigUint64(0))
  return long < 16 ? null : { type, length: long }
}

const EBML = 0x1a_45_df_a3
const SEGMENT = 0x18_53_80_67

/** The EBML header, then one segment of known length, which ends the file. */
export async function endsAsWebm(file: OpenFile): Promise<boolean> {
  const header = await elementAt(file, 0)
  if (header === null || header.id !== EBML) return false

  const segment = await elementAt(file, header.end)
  return segment !== null && segment.id === SEGMENT && segment.end <= file.size
}

/** An element with an id of four bytes. Null as well if its length is not told (a live stream). */
async function elementAt(
  file: OpenFile,
  at: number
): Promise<{ readonly id: number; readonly end: number } | null> {
  const view = await viewAt(file, at, 5)
  if (view === null) return null

  const first = view.getUint8(4)
  const lengthBytes = Math.clz32(first) - 23
  const size = lengthBytes > 8 ? null : await viewAt(file, at + 4, lengthBytes)
  if (size === null) return null

  let length = first & (0xff >> lengthBytes)
  let isUnknown = length === 0xff >> lengthBytes
  for (let index = 1; index < lengthBytes; index += 1) {
    const byte = size.getUint8(index)
    length = length * 256 + byte
    isUnknown &&= byte === 0xff
  }
  return isUnknown ? null : { id: view.getUint32(0), end: at + 4 + lengthBytes + length }
}
