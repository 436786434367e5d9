/**
 * Which entries there are, how large they are, and which was used least recently. Knows no files:
 * it only names the keys that have to go, least recently used first.
 */
export interface Lru {
  readonly bytes: () => number
  readonly count: () => number
  readonly has: (key: string) => boolean
  /** Marks an entry as just used; adds none. */
  readonly touch: (key: string) => void
  /** Adds or replaces an entry, as just used. */
  readonly put: (key: string, bytes: number) => readonly string[]
  readonly limitTo: (limitBytes: number) => readonly string[]
  readonly clear: () => readonly string[]
  /** Least recently used first. */
  readonly entries: () => readonly (readonly [key: string, bytes: number])[]
}

/** `known`: least recently used first. Nothing goes before the first `put` or `limitTo`. */
export function createLru(
  limitBytes: number,
  known: Iterable<readonly [key: string, bytes: number]> = []
): Lru {
  // A Map keeps the order in which its keys were set: the first is the one to go.
  const sizes = new Map<string, number>()
  let limit = limitBytes
  let total = 0

  const set = (key: string, bytes: number): void => {
    total += bytes - (sizes.get(key) ?? 0)
    sizes.delete(key)
    sizes.set(key, bytes)
  }

  const trim = (): readonly string[] => {
    const out: string[] = []
    for (const [key, bytes] of sizes) {
      if (total <= limit) break
      sizes.delete(key)
      total -= bytes
      out.push(key)
    }
    return out
  }

  for (const [key, bytes] of known) set(key, bytes)

  return {
    bytes: () => total,
    count: () => sizes.size,
    has: (key) => sizes.has(key),
    touch: (key) => {
      const bytes = sizes.get(key)
      if (bytes !== undefined) set(key, bytes)
    },
    put: (key, bytes) => {
      set(key, bytes)
      return trim()
    },
    limitTo: (next) => {
      limit = next
      return trim()
    },
    clear: () => {
      const out = [...sizes.keys()]
      sizes.clear()
      total = 0
      return out
    },
    entries: () => [...sizes]
  }
}
