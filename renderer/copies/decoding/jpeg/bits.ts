// How a JPEG's scans are coded (ITU-T T.81, sections F and C). Nothing is made of it but counts.

/** The bits of a scan ran out: what should have followed is not there. */
export class OutOfBits extends Error {}

/** A code of a Huffman table: by its first 16 bits, its length and what it stands for. */
export interface CodeTable {
  /** 0: no such code. */
  readonly lengths: Uint8Array
  readonly values: Uint8Array
}

const CODE_BITS = 16

/** `counts`: how many codes there are of each length, from 1 to 16. */
export function codeTable(counts: Uint8Array, symbols: Uint8Array): CodeTable {
  const lengths = new Uint8Array(1 << CODE_BITS)
  const values = new Uint8Array(1 << CODE_BITS)
  let at = 0
  let next = 0
  for (let length = 1; length <= CODE_BITS; length += 1)
    for (let left = counts[length - 1] ?? 0; left > 0; left -= 1) {
      const reach = 1 << (CODE_BITS - length)
      lengths.fill(length, at, at + reach)
      values.fill(symbols[next] ?? 0, at, at + reach)
      at += reach
      next += 1
    }
  return { lengths, values }
}

/** The bits between two markers. A zero after 0xff is filling. */
export interface Bits {
  /** Throws `OutOfBits`, or answers a number from so many bits. */
  readonly read: (count: number) => number
  readonly code: (table: CodeTable) => number
}

export function bitsOf(bytes: Uint8Array, from: number, to: number): Bits {
  let at = from
  let held = 0
  let count = 0

  const fill = (): void => {
    while (count <= 16 && at < to) {
      const byte = bytes[at] ?? 0
      at += byte === 0xff ? 2 : 1
      held = ((held << 8) | byte) & 0xff_ff_ff
      count += 8
    }
  }
  const drop = (length: number): void => {
    if (length > count) throw new OutOfBits()
    count -= length
  }

  return {
    read: (length) => {
      if (length === 0) return 0
      if (count < length) fill()
      drop(length)
      return (held >> count) & ((1 << length) - 1)
    },
    code: (table) => {
      if (count < CODE_BITS) fill()
      // Near the end there may be fewer bits than the longest code has.
      const seen = count >= CODE_BITS ? held >> (count - CODE_BITS) : held << (CODE_BITS - count)
      const code = seen & 0xff_ff
      const length = table.lengths[code] ?? 0
      if (length === 0) throw new OutOfBits()
      drop(length)
      return table.values[code] ?? 0
    }
  }
}
