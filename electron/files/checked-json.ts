import { crc32 } from 'node:zlib'

/** Eight hexadecimal digits. */
export const checksum = (content: string | Uint8Array): string =>
  crc32(content).toString(16).padStart(8, '0')

/**
 * JSON with a checksum of everything else in it, so that a flipped byte is noticed even inside an
 * id or a name.
 */
export function encodeChecked(value: object): string {
  return `${JSON.stringify({ ...value, sum: checksum(JSON.stringify(value)) }, null, 1)}\n`
}

/** Null: no JSON, no object, or not what was written. JSON without a checksum is accepted. */
export function decodeChecked(bytes: Uint8Array): object | null {
  try {
    const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return null
    if (!('sum' in read)) return read

    const { sum, ...value } = read
    return sum === checksum(JSON.stringify(value)) ? value : null
  } catch {
    return null
  }
}

/** One line of a file of lines: `["<checksum of the value's text>",<value>]`. */
export function encodeCheckedLine(value: object): string {
  const text = JSON.stringify(value)
  return `["${checksum(text)}",${text}]\n`
}

/** Null: the line is not what was written. */
export function decodeCheckedLine(line: string): unknown {
  const [, sum, text] = /^\["([0-9a-f]{8})",(.*)\]$/s.exec(line) ?? []
  if (sum === undefined || text === undefined || checksum(text) !== sum) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
