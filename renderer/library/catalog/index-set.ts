/**
 * A set of asset indices, one bit each: 12.5 KB for 100,000 assets, so that a step of undo costs
 * next to nothing. Sets are as long as they need to be; anything beyond the end is not in the set.
 * A set that has been handed out never changes: every function returns a new one.
 */
export type IndexSet = Uint32Array

export const EMPTY_SET: IndexSet = new Uint32Array(0)

const WORD_BITS = 32

/** An empty set with room for the indices below `count`, to be filled with `put`. */
export const roomFor = (count: number): IndexSet => new Uint32Array(Math.ceil(count / WORD_BITS))

/** Adds an index in place. Only for a set that is still being built and has room for it. */
export function put(set: IndexSet, index: number): void {
  set[index >>> 5] = (set[index >>> 5] ?? 0) | (1 << (index & 31))
}

export const setOf = (indices: ArrayLike<number>): IndexSet => withAll(EMPTY_SET, indices)

export const has = (set: IndexSet, index: number): boolean =>
  (((set[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1

/** The number of indices in a set. */
export function size(set: IndexSet): number {
  let total = 0
  for (const word of set) total += bitCount(word)
  return total
}

/** The number of indices in both sets. */
export function sizeOfIntersection(a: IndexSet, b: IndexSet): number {
  const length = Math.min(a.length, b.length)
  let total = 0
  for (let at = 0; at < length; at += 1) {
    const word = (a[at] ?? 0) & (b[at] ?? 0)
    if (word !== 0) total += bitCount(word)
  }

  return total
}

export function withAll(set: IndexSet, indices: ArrayLike<number>): IndexSet {
  const next = copyWithRoomFor(set, indices)
  for (let at = 0; at < indices.length; at += 1) put(next, indices[at] ?? 0)
  return next
}

/** Removes the given indices that are in the set and adds those that are not. No repeats. */
export function flipped(set: IndexSet, indices: ArrayLike<number>): IndexSet {
  const next = copyWithRoomFor(set, indices)
  for (let at = 0; at < indices.length; at += 1) {
    const index = indices[at] ?? 0
    next[index >>> 5] = (next[index >>> 5] ?? 0) ^ (1 << (index & 31))
  }

  return next
}

export const isSubset = (part: IndexSet, whole: IndexSet): boolean =>
  part.every((word, at) => (word & ~(whole[at] ?? 0)) === 0)

export function union(a: IndexSet, b: IndexSet): IndexSet {
  const next = new Uint32Array(Math.max(a.length, b.length))
  for (let at = 0; at < next.length; at += 1) next[at] = (a[at] ?? 0) | (b[at] ?? 0)
  return next
}

export function intersection(a: IndexSet, b: IndexSet): IndexSet {
  const next = new Uint32Array(Math.min(a.length, b.length))
  for (let at = 0; at < next.length; at += 1) next[at] = (a[at] ?? 0) & (b[at] ?? 0)
  return next
}

export const intersects = (a: IndexSet, b: IndexSet): boolean =>
  a.some((word, at) => (word & (b[at] ?? 0)) !== 0)

/** The indices in the first set that are not in the second. */
export function difference(a: IndexSet, b: IndexSet): IndexSet {
  const next = new Uint32Array(a.length)
  for (let at = 0; at < next.length; at += 1) next[at] = (a[at] ?? 0) & ~(b[at] ?? 0)
  return next
}

/** The indices that pass a test. */
export function filtered(set: IndexSet, isWanted: (index: number) => boolean): IndexSet {
  const next = new Uint32Array(set.length)
  for (let at = 0; at < set.length; at += 1) {
    // A signed integer: unsigned ones above 2^31 are slow in V8.
    let rest = (set[at] ?? 0) | 0
    let passed = 0
    while (rest !== 0) {
      const bit = rest & -rest
      if (isWanted(at * WORD_BITS + 31 - Math.clz32(bit))) passed |= bit
      rest ^= bit
    }
    next[at] = passed
  }

  return next
}

export function isEqual(a: IndexSet, b: IndexSet): boolean {
  const length = Math.max(a.length, b.length)
  for (let at = 0; at < length; at += 1) if ((a[at] ?? 0) !== (b[at] ?? 0)) return false
  return true
}

/** The indices of a set, ascending. A plain loop: a generator takes ten times as long. */
export function indicesIn(set: IndexSet): Uint32Array {
  const indices = new Uint32Array(size(set))
  let count = 0
  for (let at = 0; at < set.length; at += 1) {
    let rest = (set[at] ?? 0) | 0
    while (rest !== 0) {
      const bit = rest & -rest
      indices[count++] = at * WORD_BITS + 31 - Math.clz32(bit)
      rest ^= bit
    }
  }

  return indices
}

function copyWithRoomFor(set: IndexSet, indices: ArrayLike<number>): IndexSet {
  let highest = -1
  for (let at = 0; at < indices.length; at += 1) highest = Math.max(highest, indices[at] ?? 0)

  const next = new Uint32Array(Math.max(set.length, Math.ceil((highest + 1) / WORD_BITS)))
  next.set(set)
  return next
}

/** The ones in a word of 32 bits, counted in parallel. */
export function bitCount(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
