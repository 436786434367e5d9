import type { FilterValue } from '@shared/filters'
import type { StoreApi } from 'zustand'
import type { LibraryState } from '../../../renderer/library/library-state'

// A user who filters and selects at random.

type Store = StoreApi<LibraryState>
type Die = () => number

const pick = <T>(die: Die, from: readonly [T, ...T[]]): T =>
  from[Math.floor(die() * from.length)] ?? from[0]

export function filterAtRandom(store: Store, die: Die): void {
  store.getState().changeView({
    values: pick<readonly FilterValue[]>(die, [[], [], ['image'], ['video']]),
    search: pick(die, ['', '', 'a', '7']),
    descending: die() < 0.5
  })
}

/** Selects in one of the possible ways. */
export function selectAtRandom(store: Store, die: Die): void {
  const { shown, selection, click, marquee, invert, selectShown, clearSelection, undo } =
    store.getState()
  const { order } = shown
  const position = Math.floor(die() * order.length)
  const index = order[position]
  if (index === undefined) return

  const range = (): void => {
    click(index, false)
    click(order[Math.min(order.length - 1, position + Math.floor(die() * 30))] ?? index, true)
  }
  const ways = [
    () => click(index, false),
    range,
    range,
    () => marquee(selection, order.subarray(position, position + 8), die() < 0.5)
  ] as const
  pick<() => void>(die, [...ways, invert, selectShown, clearSelection, undo])()
}

/** Selects `count` neighbours and nothing else. */
export function selectNeighbours(store: Store, count: number, die: Die): void {
  const { clearSelection, shown, marquee } = store.getState()
  clearSelection()

  const from = Math.floor(die() * Math.max(1, shown.order.length - count))
  marquee(store.getState().selection, shown.order.subarray(from, from + count), false)
}
