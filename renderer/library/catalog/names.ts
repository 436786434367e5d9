import { type Bits, NO_BITS } from './index-set'

/**
 * The names of the catalog, to be searched: in texts of many names each, so that a search through
 * 100,000 is the browser's own.
 */
export interface Names {
  /** Takes names, or renews them. Upper and lower case are one. */
  readonly put: (named: readonly { readonly index: number; readonly name: string }[]) => void
  /** The indices whose name holds this text, which is not empty; listed or not. */
  readonly holding: (wanted: string) => Bits
}

/** What was put at once, name behind name. */
interface Piece {
  readonly text: string
  /** Where each name ends, and the index it is of. */
  readonly ends: Uint32Array
  readonly owners: Uint32Array
}

export function createNames(): Names {
  const pieces: Piece[] = []
  /**
   * The piece that holds at an index: one that was renamed leaves its old name behind in another.
   */
  const pieceOf: number[] = []
  let last = { wanted: '', pieces: 0, found: NO_BITS }

  const searched = (wanted: string): Bits => {
    const found = new Uint32Array((pieceOf.length + 31) >>> 5)
    for (const [number, { text, ends, owners }] of pieces.entries()) {
      let at = 0
      let hit = text.indexOf(wanted)
      while (hit >= 0) {
        while ((ends[at] ?? 0) <= hit) at += 1
        const end = ends[at] ?? 0
        const index = owners[at] ?? 0
        // Across the end of a name, or in one that does not hold any more, it is no hit.
        const isWithin = hit + wanted.length <= end
        if (isWithin && pieceOf[index] === number)
          found[index >>> 5] = (found[index >>> 5] ?? 0) | (1 << (index & 31))
        hit = text.indexOf(wanted, isWithin ? end : hit + 1)
      }
    }
    return found
  }

  return {
    put: (given) => {
      // Of an index that is named twice the last name holds.
      const named = [...new Map(given.map(({ index, name }) => [index, name.toLowerCase()]))]
      if (named.length === 0) return
      const ends = new Uint32Array(named.length)
      let end = 0
      for (const [at, [index, name]] of named.entries()) {
        end += name.length
        ends[at] = end
        pieceOf[index] = pieces.length
      }
      pieces.push({
        text: named.map(([, name]) => name).join(''),
        ends,
        owners: Uint32Array.from(named, ([index]) => index)
      })
    },
    holding: (wanted) => {
      const lower = wanted.toLowerCase()
      if (last.wanted !== lower || last.pieces !== pieces.length)
        last = { wanted: lower, pieces: pieces.length, found: searched(lower) }
      return last.found
    }
  }
}
