import { PRINT_BYTES } from '@shared/likeness/likeness'
import type { LikenessRecord } from '@shared/likeness/record'
import { type Candidate, type Group, groupsOf } from '../likeness/groups'
import { type Edge, neighboursOf } from '../likeness/neighbours'
import { joinPrints, type Prints } from '../likeness/prints'
import { candidatesOf, type Facts } from './facts'

/** What was compared so far. What is known once is not compared again. */
export interface Comparison {
  /** Takes what main keeps. Answers whether there is anything new. */
  readonly take: (records: readonly LikenessRecord[]) => boolean
  /** Compares for about that long; answers the share of pairs that is done, 1 at the end. */
  readonly goOn: (ms: number) => number
  readonly groups: (facts: Facts) => { readonly groups: Group[]; readonly unseen: string[] }
}

export function createComparison(now: () => number): Comparison {
  const ids: string[] = []
  const known = new Set<string>()
  const seen = new Set<string>()
  const files = new Map<string, string>()
  const edges: Edge[] = []
  const bytes: Uint8Array[] = []
  let prints: Prints = joinPrints([])
  let compared = 0

  const placed = (candidates: readonly Candidate[]): Edge[] => {
    const placeOf = new Map(candidates.map(({ id }, place) => [id, place]))
    const places = ids.map((id) => placeOf.get(id))
    return edges.flatMap(({ a, b, isSame }) => {
      const [one, other] = [places[a], places[b]]
      return one === undefined || other === undefined ? [] : { a: one, b: other, isSame }
    })
  }

  return {
    take: (records) => {
      const before = bytes.length
      for (const { id, isSeen, print, file } of records) {
        if (isSeen) seen.add(id)
        if (file) files.set(id, String.fromCharCode(...file))
        if (!print || print.byteLength !== PRINT_BYTES || known.has(id)) continue
        known.add(id)
        ids.push(id)
        bytes.push(print)
      }
      if (bytes.length > before) prints = joinPrints(bytes)
      return bytes.length > before
    },
    goOn: (ms) => {
      const until = now() + ms
      while (compared < prints.count) {
        edges.push(...neighboursOf(prints, compared, compared))
        compared += 1
        if (now() >= until) break
      }
      return prints.count === 0 ? 1 : (compared / prints.count) ** 2
    },
    groups: (facts) => {
      const candidates = candidatesOf(facts, (id) => files.get(id) ?? null)
      // A sound is compared by its bytes alone.
      const isUnseen = ({ id, type }: Candidate): boolean =>
        !(type === 'audio' ? files.has(id) : seen.has(id))
      const unseen = candidates.filter(isUnseen).map(({ id }) => id)
      return { groups: groupsOf(candidates, placed(candidates)), unseen }
    }
  }
}
