import { folded } from './folded'
import { type IndexSet, put, roomFor } from './index-set'

/**
 * The names in the catalog, ready to be searched. They are joined into a few long strings, so that
 * a search through 100,000 is one native `indexOf` after another.
 */
interface Names {
  /** Adds names, or replaces those an index had. See `folded` for what is the same. */
  readonly put: (named: readonly { readonly index: number; readonly name: string }[]) => void
  /** The indices whose name contains a text, which must not be empty; listed or not. */
  readonly containing: (text: string) => IndexSet
}

/** The names that were added together, one behind the other. */
interface Chunk {
  readonly text: string
  /** Where each name ends. */
  readonly ends: Uint32Array
  /** The index each name belongs to. */
  readonly owners: Uint32Array
}

/** So many are remembered at most. */
const SEARCHES = 16

export function createNames(): Names {
  const chunks: Chunk[] = []
  /** The chunk with the current name of an index: a renamed one leaves its old name in another. */
  const chunkOf: number[] = []
  /** What was sought last: most of it is sought again with the next letter. */
  let last = { chunks: 0, found: new Map<string, IndexSet>() }

  const search = (wanted: string): IndexSet => {
    const found = roomFor(chunkOf.length)

    for (const [number, { text, ends, owners }] of chunks.entries()) {
      let at = 0
      let hit = text.indexOf(wanted)
      while (hit >= 0) {
        while ((ends[at] ?? 0) <= hit) at += 1
        const end = ends[at] ?? 0
        const index = owners[at] ?? 0
        // A hit that crosses into the next name, or lies in a name that was replaced, is none.
        const isWithinName = hit + wanted.length <= end
        if (isWithinName && chunkOf[index] === number) put(found, index)
        hit = text.indexOf(wanted, isWithinName ? end : hit + 1)
      }
    }

    return found
  }

  return {
    put: (given) => {
      // An index that is named twice gets the last name.
      const named = [...new Map(given.map(({ index, name }) => [index, folded(name)]))]
      if (named.length === 0) return

      const ends = new Uint32Array(named.length)
      let end = 0
      for (const [at, [index, name]] of named.entries()) {
        end += name.length
        ends[at] = end
        chunkOf[index] = chunks.length
      }

      chunks.push({
        text: named.map(([, name]) => name).join(''),
        ends,
        owners: Uint32Array.from(named, ([index]) => index)
      })
    },
    containing: (text) => {
      const wanted = folded(text)
      if (last.chunks !== chunks.length || last.found.size >= SEARCHES)
        last = { chunks: chunks.length, found: new Map() }
      const found = last.found.get(wanted) ?? search(wanted)
      last.found.set(wanted, found)
      return found
    }
  }
}
