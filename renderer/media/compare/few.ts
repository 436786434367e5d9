import { indicesIn, size } from '../../library/catalog/index-set'
import type { LibraryState } from '../../library/library-state'

const FEWEST = 2
const MOST = 4

/** Whether so many can be seen side by side. */
export const areFew = (count: number): boolean => count >= FEWEST && count <= MOST

/** The selected assets, in the order on the screen, if they are few enough to be compared. */
export function fewOf({
  selection,
  shown
}: Pick<LibraryState, 'selection' | 'shown'>): readonly number[] {
  const { indices } = selection.now
  if (!areFew(size(indices))) return []
  const placeOf = (index: number): number => {
    const place = shown.order.indexOf(index)
    return place < 0 ? shown.order.length : place
  }
  return [...indicesIn(indices)].toSorted((a, b) => placeOf(a) - placeOf(b) || a - b)
}
