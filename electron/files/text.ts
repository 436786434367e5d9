/**
 * The text of a file that another program may have written: UTF-8, or UTF-16 as Windows' PowerShell
 * and "Unicode text" write it, with or without a byte-order mark.
 */
export function textOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be')

  // Letters and digits of ASCII have a zero beside them in UTF-16, and none in UTF-8.
  if (first === 0 && second !== 0) return decoded(bytes, 'utf-16be')
  if (first !== 0 && second === 0 && bytes.length > 1) return decoded(bytes, 'utf-16le')
  return decoded(bytes, 'utf-8')
}

const decoded = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes)
