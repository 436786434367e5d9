/**
 * What is selected: an explicit set of ids, never a query (R2), and the id a range starts from (R1). Pure: every function answers a new selection.
 * `shown` is the list as it is on the screen now.
 */
export interface Selection {
  readonly ids: ReadonlySet<string>
  readonly anchor: string | null
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null }

/** A click, plain or with Ctrl/Cmd: it toggles, so that a stray click never drops the rest (R8). The clicked id becomes the anchor. */
export function toggle({ ids }: Selection, id: string): Selection {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return { ids: next, anchor: id }
}

/**
 * Shift-click: adds everything between the anchor and the clicked id, in the order shown, either way. Without an anchor that is still shown, only
 * the clicked id is added and becomes the anchor (R1).
 */
export function extend({ ids, anchor }: Selection, id: string, shown: readonly string[], positionOf: (id: string) => number | undefined): Selection {
  const to = positionOf(id)
  if (to === undefined) return { ids, anchor }
  const from = anchor === null ? undefined : positionOf(anchor)
  if (from === undefined) return { ids: new Set(ids).add(id), anchor: id }
  return { ids: union(ids, shown.slice(Math.min(from, to), Math.max(from, to) + 1)), anchor }
}

export function add({ ids, anchor }: Selection, more: Iterable<string>): Selection {
  return { ids: union(ids, more), anchor }
}

/** Drops ids: those known to be gone, or those the user drops. An anchor that goes is no anchor any more. */
export function drop({ ids, anchor }: Selection, isDropped: (id: string) => boolean): Selection {
  const kept = new Set([...ids].filter((id) => !isDropped(id)))
  return { ids: kept, anchor: anchor !== null && isDropped(anchor) ? null : anchor }
}

function union(ids: ReadonlySet<string>, more: Iterable<string>): ReadonlySet<string> {
  const all = new Set(ids)
  for (const id of more) all.add(id)
  return all
}
