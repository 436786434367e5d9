import type { MenuAsked, MenuCommand } from '@shared/menu/context-menu'
import { areFew } from '../../media/compare/few'
import { seenOf } from '../../media/seen'
import { CACHED } from '../catalog/columns'
import { COPIED } from '../catalog/copied'
import { difference, has, indicesIn, setOf, size } from '../catalog/index-set'
import type { LibraryState } from '../library-state'
import { isOffline } from '../offline'

/** What a menu was opened on. `index`: the tile under it; null: the selection bar. */
export type Subject =
  | { readonly about: 'one'; readonly index: number }
  | { readonly about: 'selection'; readonly index: number | null }
  | { readonly about: 'month'; readonly indices: Uint32Array }

export type Known = Pick<
  LibraryState,
  'kind' | 'catalog' | 'selection' | 'shown' | 'kept' | 'locked' | 'copied' | 'phase'
>

/** A deletion runs or is asked about, or every deletion would fail. */
export interface Held {
  readonly isBusy: boolean
  readonly isBlocked: boolean
}

type Offered = MenuAsked['offered'][number]

/** The assets that a menu speaks of, by their indices. */
export function indicesOf(subject: Subject, { selection }: Known): readonly number[] {
  switch (subject.about) {
    case 'one':
      return [subject.index]
    case 'selection':
      return [...indicesIn(selection.now.indices)]
    case 'month':
      return [...subject.indices]
  }
}

/**
 * The menu of a subject: what it speaks of, and what can be done with that now. Only the selection
 * and one asset can be deleted from it: a month is selected first, and seen.
 */
export function menuFor(subject: Subject, known: Known, held: Held): Omit<MenuAsked, 'at'> {
  const indices = indicesOf(subject, known)
  const selected = size(known.selection.now.indices)
  const offers = {
    one: offersForOne,
    selection: offersForSelection,
    month: offersForMonth
  }[subject.about](subject, indices, known, held)

  return {
    library: known.kind,
    about: subject.about,
    count: indices.length,
    others: subject.about === 'one' ? selected : 0,
    offered: offers
  }
}

type Offer = (
  subject: Subject,
  indices: readonly number[],
  known: Known,
  held: Held
) => readonly Offered[]

const offer = (command: MenuCommand, enabled = true): Offered => ({ command, enabled })

const offersForOne: Offer = (_subject, [index = -1], known, held) => {
  const { catalog, selection, shown, kept, locked } = known
  const { anchor } = selection.now
  const isFree = !has(locked, index)
  const asset = catalog.at(index)
  const hasFile = asset !== undefined && seenOf(asset) !== null
  const reaches = anchor !== null && (shown.positionOf[anchor] ?? -1) >= 0

  return [
    offer('open'),
    offer('select', isFree),
    offer('select-to-here', reaches),
    offer(has(kept, index) ? 'unlock' : 'keep'),
    ...ofAsset(index, known),
    offer('save-copy', hasFile && !held.isBusy && !isOffline(known.phase)),
    offer('delete', isFree && canDelete([index], known, held))
  ]
}

const offersForSelection: Offer = (subject, indices, known, held) => {
  const index = subject.about === 'selection' ? subject.index : null
  const ofTile = index === null ? [] : [offer('open'), ...ofAsset(index, known, indices.length)]

  return [
    ...ofTile,
    offer('compare', areFew(indices.length)),
    offer('deselect'),
    offer('keep', !held.isBusy),
    offer('save-copy', !held.isBusy && !isOffline(known.phase)),
    offer('delete', canDelete(indices, known, held))
  ]
}

const offersForMonth: Offer = (_subject, indices, known, held) => {
  const { selection, locked, kept } = known
  const free = difference(setOf(indices), locked)
  const left = size(difference(free, selection.now.indices))
  return [
    offer('select', left > 0),
    offer('deselect', left < size(free)),
    offer('keep', !held.isBusy && indices.some((index) => !has(kept, index))),
    offer('save-copy', !held.isBusy && !isOffline(known.phase)),
    offer('like-month', monthOf(indices, known) !== null)
  ]
}

/** What concerns the tile itself; its name and id only where the menu speaks of it alone. */
function ofAsset(index: number, { catalog, copied }: Known, count = 1): readonly Offered[] {
  const asset = catalog.at(index)
  return [
    ...(count === 1 ? [offer('copy-name', Boolean(asset?.name)), offer('copy-id')] : []),
    offer('show-in-folder', copied[index] === COPIED),
    offer('like-type', asset !== undefined),
    offer('like-day', Boolean(asset?.createdAt))
  ]
}

function canDelete(indices: readonly number[], { catalog, phase }: Known, held: Held): boolean {
  if (indices.length === 0 || held.isBusy || held.isBlocked || isOffline(phase)) return false

  const { flags } = catalog.columns()
  return !indices.some((index) => (flags[index] ?? 0) & CACHED)
}

/** The moment of the first asset of a month that has one; null: the month of unknown dates. */
export const monthOf = (indices: readonly number[], { catalog }: Known): number | null =>
  catalog.at(indices[0] ?? -1)?.createdAt ?? null
