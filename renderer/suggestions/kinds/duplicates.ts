import type { SuggestionKind } from '@shared/suggestions/put-away'
import type { Group } from '../../duplicates/likeness/groups'
import { has, type IndexSet } from '../../library/catalog/index-set'
import type { Knowledge } from './suggestion'

type DuplicateKind = Extract<SuggestionKind, 'same-file' | 'same-picture' | 'smaller'>

/**
 * Of each group the others that may go for this reason, behind the one that stays. What only looks
 * alike is never suggested (R30), and nothing is while the one that stays may be gone (R29).
 */
export function duplicatesOf(
  kind: DuplicateKind,
  knowledge: Knowledge,
  free: IndexSet
): readonly Group[] {
  const { catalog, groups, unsure } = knowledge
  const { pixels } = catalog.columns()
  const likeness = kind === 'same-file' ? 'same-file' : 'same-picture'

  const isSmaller = (other: number, stays: number): boolean =>
    (pixels[other] ?? 0) > 0 && (pixels[other] ?? 0) < (pixels[stays] ?? 0)
  const isOfKind = (other: number, stays: number): boolean =>
    kind === 'same-file' || isSmaller(other, stays) === (kind === 'smaller')

  return groups.flatMap((group) => {
    const [first = '', ...rest] = group.ids
    const stays = catalog.listedIndexOf(first)
    if (group.likeness !== likeness || stays === undefined || has(unsure, stays)) return []

    const others = rest.filter((id) => {
      const index = catalog.listedIndexOf(id)
      return index !== undefined && has(free, index) && isOfKind(index, stays)
    })
    return others.length > 0 ? [{ likeness, ids: [first, ...others] }] : []
  })
}
