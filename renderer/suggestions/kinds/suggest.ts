import { SUGGESTION_KINDS, type SuggestionKind } from '@shared/suggestions/put-away'
import type { Group } from '../../duplicates/likeness/groups'
import { type IndexSet, setOf, size } from '../../library/catalog/index-set'
import { duplicatesOf } from './duplicates'
import { freeOf, notPutAway } from './free'
import { plainlyOf } from './plain'
import type { Knowledge, Suggestion } from './suggestion'
import { trialsOf } from './trials'

/** Batches of trials that are shown at once; the next ones follow when these are dealt with. */
const TRIALS_LIMIT = 12

/** All suggestions, the surest first. One of nothing is none. */
export function suggestionsOf(
  knowledge: Knowledge,
  free = freeOf(knowledge)
): readonly Suggestion[] {
  return SUGGESTION_KINDS.flatMap((kind) =>
    ofKind(kind, knowledge, notPutAway(knowledge, kind, free))
  ).filter(({ count }) => count > 0)
}

function ofKind(kind: SuggestionKind, knowledge: Knowledge, free: IndexSet): Suggestion[] {
  switch (kind) {
    case 'same-file':
    case 'same-picture':
    case 'smaller':
      return [ofGroups(kind, knowledge, duplicatesOf(kind, knowledge, free))]
    case 'trials':
      return trialsOf(knowledge, free)
        .map(({ indices, batch }) => ({ ...suggestionOf(kind, indices), batch }))
        .filter(({ count }) => count > 0)
        .slice(-TRIALS_LIMIT)
        .reverse()
    default:
      return [suggestionOf(kind, plainlyOf(kind, knowledge, free))]
  }
}

function ofGroups(
  kind: SuggestionKind,
  { catalog }: Knowledge,
  groups: readonly Group[]
): Suggestion {
  const others = groups.flatMap(({ ids }) => ids.slice(1))
  return { ...suggestionOf(kind, setOf(others.map(catalog.indexOf))), groups }
}

const suggestionOf = (kind: SuggestionKind, indices: IndexSet): Suggestion => ({
  kind,
  indices,
  count: size(indices),
  groups: [],
  batch: null
})

/** How many listed assets no suggestion can name, whatever else holds for them. */
export function leftOutOf(knowledge: Knowledge, free = freeOf(knowledge)): number {
  const listed = knowledge.catalog.byType().reduce((sum, set) => sum + size(set), 0)
  return listed - size(free)
}
