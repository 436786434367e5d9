import { PRINT_BYTES } from './likeness'

// What is known of assets' likeness, one record behind the other: length and digits of the id, a
// byte of flags, then the print and the SHA-256 where there is one. Main stores it so, and hands it
// to the page so.

export interface LikenessRecord {
  readonly id: string
  /** Its picture was looked at; without a print, it says too little for one. */
  readonly isSeen: boolean
  readonly print: Uint8Array | null
  /** SHA-256 of the whole file, as 32 bytes. */
  readonly file: Uint8Array | null
}

export const FILE_BYTES = 32

const SEEN = 1
const PRINT = 2
const FILE = 4
const ID_LIMIT = 40
const DIGIT_0 = 48

export function encodeRecords(records: Iterable<LikenessRecord>): Uint8Array<ArrayBuffer> {
  const all = [...records]
  const bytes = new Uint8Array(all.reduce((sum, record) => sum + lengthOf(record), 0))
  let at = 0
  for (const { id, isSeen, print, file } of all) {
    bytes[at] = id.length
    at += 1
    for (const digit of id) {
      bytes[at] = digit.charCodeAt(0)
      at += 1
    }
    bytes[at] = (isSeen ? SEEN : 0) | (print ? PRINT : 0) | (file ? FILE : 0)
    at += 1
    if (print) bytes.set(print, at)
    at += print ? PRINT_BYTES : 0
    if (file) bytes.set(file, at)
    at += file ? FILE_BYTES : 0
  }
  return bytes
}

const lengthOf = ({ id, print, file }: LikenessRecord): number =>
  2 + id.length + (print ? PRINT_BYTES : 0) + (file ? FILE_BYTES : 0)

/** Null: not what was encoded. The records share the given memory. */
export function decodeRecords(bytes: Uint8Array): LikenessRecord[] | null {
  const records: LikenessRecord[] = []
  let at = 0
  const take = (length: number): Uint8Array => {
    const part = bytes.subarray(at, at + length)
    at += length
    return part
  }

  while (at < bytes.length) {
    const length = bytes[at] ?? 0
    at += 1
    const digits = take(length)
    if (length < 1 || length > ID_LIMIT || !digits.every(isDigit)) return null
    const id = String.fromCharCode(...digits)
    const flags = bytes[at] ?? 0
    at += 1
    const print = flags & PRINT ? take(PRINT_BYTES) : null
    const file = flags & FILE ? take(FILE_BYTES) : null
    if (at > bytes.length) return null
    records.push({ id, isSeen: (flags & SEEN) !== 0, print, file })
  }
  return records
}

const isDigit = (byte: number): boolean => byte >= DIGIT_0 && byte < DIGIT_0 + 10
