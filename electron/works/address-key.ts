// One stored object is served under several hosts, sizes and encodings, so addresses are never
// compared as they are: they are reduced to what is stored (docs/judgement.md).

/**
 * What an address stands for. `object`: a place in Kling's store. `path`: a path of another form,
 * which says nothing about an object. Two keys are comparable only within a family.
 */
export interface AddressKey {
  readonly family: 'object' | 'path'
  /** The same object has one of these in common with itself, however it is addressed. */
  readonly keys: readonly string[]
  /** The last part of the path: an upload's `name`, or nothing like it. */
  readonly name: string
}

const LONGEST = 8_192
/** `:360x644.webp` and `.origin`, which choose a rendering of the object. */
const SIZE = /(?::\d{1,5}x\d{1,5}(?:\.[a-z\d]{1,5})?|\.origin)$/i

/** Null: not comparable. That is an answer of its own, and never means "different". */
export function addressKey(address: string): AddressKey | null {
  const path = pathOf(address)
  if (path === null) return null

  const [, first, ...rest] = path.split('/')
  if (first === 'bs2') return storedAt(rest[0] ?? '', rest.slice(1).join('/'))
  if (first === 'kimg') return rest.length === 1 ? keyOfCode(rest[0] ?? '') : null
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name === '' ? null : { family: 'path', keys: [path], name }
}

/** Decoded, without host, query and size; null when it is no address of the web. */
function pathOf(address: string): string | null {
  if (address.length > LONGEST || !/^https?:\/\//i.test(address)) return null

  try {
    let path = decodeURIComponent(new URL(address).pathname)
    while (SIZE.test(path)) path = path.replace(SIZE, '')
    return path
  } catch {
    return null
  }
}

function storedAt(bucket: string, key: string): AddressKey | null {
  const name = key.slice(key.lastIndexOf('/') + 1)
  return bucket === '' || name === ''
    ? null
    : { family: 'object', keys: [`${bucket}/${key}`], name }
}

/** `kimg` names bucket, table and key; `bs2` writes the first two as one: `bucket-table`. */
function keyOfCode(code: string): AddressKey | null {
  if (!/^[\w-]+={0,2}$/.test(code)) return null

  const place = placeIn(Buffer.from(code, 'base64url'), DEEPEST)
  if (place === null) return null

  const { bucket, table, key } = place
  const joined = storedAt(table === '' ? bucket : `${bucket}-${table}`, key)
  return joined && { ...joined, keys: [...new Set([...joined.keys, `${bucket}/${key}`])] }
}

interface Place {
  readonly bucket: string
  readonly table: string
  readonly key: string
}

/** Messages in messages that are looked into. */
const DEEPEST = 3

/** The message whose fields 1 to 3 are the place, at the top or inside. */
function placeIn(bytes: Uint8Array, deep: number): Place | null {
  const fields = fieldsIn(bytes)
  if (fields === null) return null

  const [bucket, table, key] = [1, 2, 3].map((number) => textIn(fields.get(number)))
  if (bucket && key && !fields.get(4)) return { bucket, table: table ?? '', key }
  if (deep === 0) return null

  for (const inner of fields.values()) {
    const place = placeIn(inner, deep - 1)
    if (place !== null) return place
  }
  return null
}

/** The fields of a protobuf message that hold bytes; null when it is none. */
function fieldsIn(bytes: Uint8Array): ReadonlyMap<number, Uint8Array> | null {
  const fields = new Map<number, Uint8Array>()
  let at = 0
  const varint = (): number | null => {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = bytes[at]
      if (byte === undefined) return null
      at += 1
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) return value
    }
    return null
  }

  while (at < bytes.length) {
    const tag = varint()
    if (tag === null || tag < 8) return null
    switch (tag & 7) {
      case 0:
        if (varint() === null) return null
        break
      case 1:
        at += 8
        break
      case 2: {
        const length = varint()
        if (length === null || at + length > bytes.length) return null
        fields.set(Math.floor(tag / 8), bytes.subarray(at, at + length))
        at += length
        break
      }
      case 5:
        at += 4
        break
      default:
        return null
    }
  }
  return at === bytes.length ? fields : null
}

/** Printable text, as buckets and keys are; undefined for anything else. */
function textIn(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined || bytes.length === 0) return undefined
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return /\p{Cc}/u.test(text) ? undefined : text
  } catch {
    return undefined
  }
}
