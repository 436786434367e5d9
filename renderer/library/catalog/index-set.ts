/**
 * A set of asset indices, one bit each: 12.5 KB for 100,000 assets, so that a step of undo costs
 * next to nothing. Never changed in place: every function answers a new set, of whatever length it
 * needs. What lies beyond the end is not in the set.
 */
export type Bits = Uint32Array

export const NO_BITS: Bits = new Uint32Array(0)

const WORD = 32

export const has = (bits: Bits, index: number): boolean =>
  (((bits[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1

/** How many are in the set. */
export function size(bits: Bits): number {
  let total = 0
  for (const word of bits) total += ones(word)
  return total
}

/** How many are in both. */
export function overlap(a: Bits, b: Bits): number {
  const length = Math.min(a.length, b.length)
  let total = 0
  for (let at = 0; at < length; at += 1) {
    const word = (a[at] ?? 0) & (b[at] ?? 0)
    if (word !== 0) total += ones(word)
  }
  return total
}

export function withAll(bits: Bits, indices: ArrayLike<number>): Bits {
  const next = copyFor(bits, indices)
  for (let at = 0; at < indices.length; at += 1) {
    const index = indices[at] ?? 0
    next[index >>> 5] = (next[index >>> 5] ?? 0) | (1 << (index & 31))
  }
  return next
}

/** Those that were in go out, those that were out come in. Each index may come once. */
export function flipped(bits: Bits, indices: ArrayLike<number>): Bits {
  const next = copyFor(bits, indices)
  for (let at = 0; at < indices.length; at += 1) {
    const index = indices[at] ?? 0
    next[index >>> 5] = (next[index >>> 5] ?? 0) ^ (1 << (index & 31))
  }
  return next
}

/** Whether all of the first are in the second. */
export const isSubset = (part: Bits, whole: Bits): boolean =>
  part.every((word, at) => (word & ~(whole[at] ?? 0)) === 0)

/** What is in either. */
export function union(a: Bits, b: Bits): Bits {
  const next = new Uint32Array(Math.max(a.length, b.length))
  for (let word = 0; word < next.length; word += 1) next[word] = (a[word] ?? 0) | (b[word] ?? 0)
  return next
}

/** What is in both. */
export function common(a: Bits, b: Bits): Bits {
  const next = new Uint32Array(Math.min(a.length, b.length))
  for (let word = 0; word < next.length; word += 1) next[word] = (a[word] ?? 0) & (b[word] ?? 0)
  return next
}

/** Whether anything is in both. */
export const meets = (a: Bits, b: Bits): boolean =>
  a.some((word, at) => (word & (b[at] ?? 0)) !== 0)

/** What is in the first and not in the second. */
export function minus(a: Bits, b: Bits): Bits {
  const next = new Uint32Array(a.length)
  for (let word = 0; word < next.length; word += 1) next[word] = (a[word] ?? 0) & ~(b[word] ?? 0)
  return next
}

/** What of the set passes a test. */
export function those(bits: Bits, isWanted: (index: number) => boolean): Bits {
  const next = new Uint32Array(bits.length)
  for (let at = 0; at < bits.length; at += 1) {
    // As a whole number with a sign: others are slow in JavaScript.
    let left = (bits[at] ?? 0) | 0
    let passed = 0
    while (left !== 0) {
      const bit = left & -left
      if (isWanted(at * WORD + 31 - Math.clz32(bit))) passed |= bit
      left ^= bit
    }
    next[at] = passed
  }
  return next
}

export function equal(a: Bits, b: Bits): boolean {
  const length = Math.max(a.length, b.length)
  for (let word = 0; word < length; word += 1) if ((a[word] ?? 0) !== (b[word] ?? 0)) return false
  return true
}

/**
 * The indices in the set, ascending. Worked out in one plain loop: a generator takes ten times as
 * long.
 */
export function each(bits: Bits): Uint32Array {
  const indices = new Uint32Array(size(bits))
  let count = 0
  for (let at = 0; at < bits.length; at += 1) {
    let left = (bits[at] ?? 0) | 0
    while (left !== 0) {
      const bit = left & -left
      indices[count++] = at * WORD + 31 - Math.clz32(bit)
      left ^= bit
    }
  }
  return indices
}

/** A copy with room for these. */
function copyFor(bits: Bits, indices: ArrayLike<number>): Bits {
  let highest = -1
  for (let at = 0; at < indices.length; at += 1) highest = Math.max(highest, indices[at] ?? 0)
  const next = new Uint32Array(Math.max(bits.length, Math.ceil((highest + 1) / WORD)))
  next.set(bits)
  return next
}

/** Ones in a word of 32 bits, counted in parallel. */
export function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
