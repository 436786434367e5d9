import { LIKENESSES, type Likeness } from '@shared/likeness/likeness'
import { filesAmong, type Listed, wordFor } from './agreement'
import type { Edge } from './neighbours'
import { byWorth, type Worth } from './worth'

/** An asset that can be in a group. */
export type Candidate = Worth & Listed

/** The first id is the one that stays. Each of the others is like it, not only like each other. */
export interface Group {
  readonly likeness: Likeness
  readonly ids: readonly string[]
}

/**
 * Groups are stars around the one that stays, and an asset is in one group at most: first whole
 * files, then pictures, then what looks alike. The same candidates and edges always give the same
 * groups, in whatever order they come. Edges name candidates by their place.
 */
export function groupsOf(candidates: readonly Candidate[], edges: readonly Edge[]): Group[] {
  const order = candidates
    .map((candidate, place) => ({ candidate, place }))
    .sort((a, b) => byWorth(a.candidate, b.candidate))
    .map(({ place }) => place)
  const rankOf = new Uint32Array(candidates.length)
  for (const [rank, place] of order.entries()) rankOf[place] = rank

  const files = filesAmong(candidates)
  const near = { 'same-picture': neighbourLists(), 'looks-alike': neighbourLists() }
  for (const { a, b, isSame } of edges) {
    const [one, other] = [candidates[a], candidates[b]]
    if (!one || !other || files.isStandIn(a) || files.isStandIn(b)) continue
    const word = wordFor(one, other, isSame)
    if (word === 'same-picture') near[word].add(a, b)
    if (word !== null) near['looks-alike'].add(a, b)
  }
  const likeTo = (likeness: Likeness, place: number): readonly number[] =>
    likeness === 'same-file' ? files.of(place) : near[likeness].of(place)

  const isTaken = new Uint8Array(candidates.length)
  const groups: Group[] = []
  for (const likeness of LIKENESSES)
    for (const place of order) {
      if (isTaken[place]) continue
      const others = likeTo(likeness, place).filter((other) => other !== place && !isTaken[other])
      if (others.length === 0) continue

      const places = [place, ...others.sort((a, b) => (rankOf[a] ?? 0) - (rankOf[b] ?? 0))]
      for (const each of places) isTaken[each] = 1
      groups.push({ likeness, ids: places.map((each) => candidates[each]?.id ?? '') })
    }
  return groups.sort(inOrder)
}

/** By how sure they are, then by the id of the one that stays. */
function inOrder(a: Group, b: Group): number {
  const [idA = '', idB = ''] = [a.ids[0], b.ids[0]]
  return (
    LIKENESSES.indexOf(a.likeness) - LIKENESSES.indexOf(b.likeness) ||
    idA.length - idB.length ||
    (idA < idB ? -1 : Number(idA > idB))
  )
}

function neighbourLists() {
  const lists = new Map<number, number[]>()
  const put = (from: number, to: number): void => {
    const list = lists.get(from)
    if (list) list.push(to)
    else lists.set(from, [to])
  }
  return {
    add: (a: number, b: number): void => {
      put(a, b)
      put(b, a)
    },
    of: (place: number): readonly number[] => lists.get(place) ?? []
  }
}
