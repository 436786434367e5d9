import type { SuggestionKind } from '@shared/suggestions/put-away'
import {
  difference,
  EMPTY_SET,
  filtered,
  type IndexSet,
  union
} from '../../library/catalog/index-set'
import { NO_USE_FOUND, USED } from '../../library/catalog/uses'
import type { Knowledge } from './suggestion'

const listedOf = ({ catalog }: Knowledge): IndexSet => catalog.byType().reduce(union)

/**
 * The assets that may be suggested at all: not kept, no favourite, not used. Where the history was
 * read to its end, what is "not known" stays out as well; where it was not, all is not known, and
 * only reasons that say nothing of use are left (R32).
 */
export function freeOf(knowledge: Knowledge): IndexSet {
  const { locked, unsure, uses, reach } = knowledge
  const isFree =
    reach === null
      ? (index: number) => (uses[index] ?? 0) < USED
      : (index: number) => uses[index] === NO_USE_FOUND
  return filtered(difference(listedOf(knowledge), union(locked, unsure)), isFree)
}

/** What is left of assets once those are out that the user has put away for this reason. */
export const notPutAway = (
  { putAway }: Pick<Knowledge, 'putAway'>,
  kind: SuggestionKind,
  indices: IndexSet
): IndexSet => difference(indices, putAway.get(kind) ?? EMPTY_SET)
