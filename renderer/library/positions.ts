import type { Asset } from '@shared/asset'

const known = new WeakMap<readonly Asset[], ReadonlyMap<string, number>>()

/** Where each id stands in a shown list. Worked out once per list, when somebody asks. */
export function positionsOf(shown: readonly Asset[]): ReadonlyMap<string, number> {
  const before = known.get(shown)
  if (before) return before
  const positions = new Map(shown.map(({ id }, position) => [id, position]))
  known.set(shown, positions)
  return positions
}

/** How many selected ids are not on the screen's list. */
export function countHidden(ids: ReadonlySet<string>, shown: readonly Asset[]): number {
  if (ids.size === 0) return 0
  const positions = positionsOf(shown)
  let hidden = 0
  for (const id of ids) if (!positions.has(id)) hidden += 1
  return hidden
}
