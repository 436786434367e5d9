import type { PlannedUse } from '@shared/works/use'

/** What is made from an asset, as far as a plan is concerned: ids of each kind. */
export interface UseOfAsset {
  readonly generations: readonly string[]
  readonly elements: readonly string[]
  readonly avatars: readonly string[]
  readonly running: readonly string[]
  /** An element, or a running task, needs it: it is left out unless picked singly (R33). */
  readonly isHeld: boolean
  /** False when nothing can be said; then nothing is listed above. */
  readonly isKnown: boolean
}

/** The use of assets, looked up for a plan at this moment. */
export interface UsesNow extends Pick<PlannedUse, 'backTo' | 'at' | 'isFresh'> {
  readonly of: (id: string) => UseOfAsset
}

export const isUsed = ({ generations, elements, avatars, running }: UseOfAsset): boolean =>
  [generations, elements, avatars, running].some((ids) => ids.length > 0)

/** Counts what the assets of a plan are used in, each thing once. */
export function countUses(uses: UsesNow, ids: readonly string[]): PlannedUse {
  const of = ids.map(uses.of)
  const distinct = (idsIn: (use: UseOfAsset) => readonly string[]): number =>
    new Set(of.flatMap(idsIn)).size
  return {
    used: of.filter(isUsed).length,
    generations: distinct(({ generations }) => generations),
    elements: distinct(({ elements }) => elements),
    avatars: distinct(({ avatars }) => avatars),
    running: distinct(({ running }) => running),
    notKnown: of.filter(({ isKnown }) => !isKnown).length,
    backTo: uses.backTo,
    at: uses.at,
    isFresh: uses.isFresh
  }
}
