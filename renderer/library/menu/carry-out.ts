import type { Filters } from '@shared/filters'
import type { MenuCommand } from '@shared/menu/context-menu'
import type { Stores } from '../../stores'
import { difference, has, setOf } from '../catalog/index-set'
import { NO_FILTER } from '../filter/view'
import { dayOf, monthAround } from './days'
import { monthOf, type Subject } from './offer'

const ALL_READ = { wrong: 0, wrongLines: [] }

/**
 * Does what was chosen. `indices`: what the menu spoke of when it was opened. Deleting opens the
 * one question, about the selection as it is by now or about that one asset.
 */
export function carryOut(
  command: MenuCommand,
  subject: Subject,
  indices: readonly number[],
  { library, deletion, viewer, copies, frame }: Stores
): void {
  const state = library.getState()
  const { catalog, selection, locked } = state
  const tile = subject.about === 'month' ? (indices[0] ?? -1) : (subject.index ?? -1)
  const asset = catalog.at(tile)
  const ids = indices.map(catalog.idOf)
  const filterBy = (filters: Partial<Filters>): void =>
    state.changeView({ ...NO_FILTER, ...filters })

  const day = asset?.createdAt ? dayOf(asset.createdAt) : null
  const month = monthOf(indices, state)
  const isFree = !has(locked, tile) && !has(selection.now.indices, tile)

  const acts: Readonly<Record<MenuCommand, () => unknown>> = {
    open: () => asset && viewer.getState().show(tile),
    select: () => state.select(setOf(indices)),
    'select-to-here': () => state.click(tile, true),
    deselect: () => deselect(subject, indices, state),
    keep: () => state.keepIds(ids, ALL_READ),
    compare: () => frame.getState().open('compare'),
    unlock: () => state.toggleKept(tile),
    'copy-name': () => asset && viewer.getState().copyName(asset.name),
    'copy-id': () => viewer.getState().copyId(catalog.idOf(tile)),
    'save-copy': () => copies().then((store) => store.getState().save(ids)),
    'show-in-folder': () => copies().then((store) => store.getState().show(catalog.idOf(tile))),
    'like-type': () => asset && filterBy({ values: [asset.type] }),
    'like-day': () => day && filterBy({ from: day, to: day }),
    'like-month': () => month !== null && filterBy(monthAround(month)),
    delete: () => {
      if (subject.about === 'selection') return deletion.getState().plan()
      return isFree && deletion.getState().planThese(ids)
    }
  }
  acts[command]()
}

/** One tile, a month, or all of the selection where the menu was that of its bar. */
function deselect(
  subject: Subject,
  indices: readonly number[],
  {
    toggleAll,
    clearSelection,
    selection,
    locked,
    select
  }: ReturnType<Stores['library']['getState']>
): void {
  if (subject.about === 'selection') {
    if (subject.index === null) clearSelection()
    else toggleAll([subject.index])
    return
  }
  // All or none of these are selected after it: what is left is added first.
  const free = difference(setOf(indices), locked)
  const isAll = indices.every((index) => has(locked, index) || has(selection.now.indices, index))
  if (!isAll) select(free)
  toggleAll(indices)
}
