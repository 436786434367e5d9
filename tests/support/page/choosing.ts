import type { FilterValue } from '@shared/filters'
import type { StoreApi } from 'zustand'
import type { LibraryState } from '../../../renderer/library/library-store'

// How somebody looks for assets and selects them, by the fall of a die.

type Store = StoreApi<LibraryState>
type Die = () => number

const pick = <T>(die: Die, from: readonly [T, ...T[]]): T =>
  from[Math.floor(die() * from.length)] ?? from[0]

export function filterAtRandom(store: Store, die: Die): void {
  store.getState().look({
    values: pick<readonly FilterValue[]>(die, [[], [], ['image'], ['video']]),
    search: pick(die, ['', '', 'a', '7']),
    descending: die() < 0.5
  })
}

/** One act of selecting, in one of the ways there are. */
export function selectAtRandom(store: Store, die: Die): void {
  const { shown, selecting, click, marquee, invert, selectShown, clearSelection, undo } =
    store.getState()
  const { order } = shown
  const place = Math.floor(die() * order.length)
  const index = order[place]
  if (index === undefined) return
  const range = (): void => {
    click(index, false)
    click(order[Math.min(order.length - 1, place + Math.floor(die() * 30))] ?? index, true)
  }
  const ways = [
    () => click(index, false),
    range,
    range,
    () => marquee(selecting, order.subarray(place, place + 8), die() < 0.5)
  ] as const
  pick<() => void>(die, [...ways, invert, selectShown, clearSelection, undo])()
}

/** So many neighbours on the screen, and nothing else. */
export function selectNeighbours(store: Store, count: number, die: Die): void {
  const { clearSelection, shown, marquee } = store.getState()
  clearSelection()
  const from = Math.floor(die() * Math.max(1, shown.order.length - count))
  marquee(store.getState().selecting, shown.order.subarray(from, from + count), false)
}
