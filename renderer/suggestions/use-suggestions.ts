import type { PutAway, SuggestionKind } from '@shared/suggestions/put-away'
import type { HistoryState } from '@shared/works/use'
import { use, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { answersBy, isOverruled } from '../duplicates/decisions'
import type { DuplicatesState } from '../duplicates/duplicates-state'
import type { Group } from '../duplicates/likeness/groups'
import { useRegroup } from '../duplicates/use-regroup'
import type { Catalog } from '../library/catalog/catalog'
import { type IndexSet, setOf, union } from '../library/catalog/index-set'
import { isComplete } from '../library/listing/listing-phase'
import { useLibrary, useStores } from '../stores'
import { useWorks } from '../works/use-works'
import { freeOf } from './kinds/free'
import { leftOutOf, suggestionsOf } from './kinds/suggest'
import type { Knowledge, Reach, Suggestion } from './kinds/suggestion'
import type { SuggestionsState } from './suggestions-store'

interface Found {
  readonly suggestions: readonly Suggestion[]
  readonly leftOut: number
  readonly reach: Reach | null
}

export interface Suggestions {
  /** Null until the first look. */
  readonly found: Found | null
  readonly history: HistoryState | null
  readonly state: SuggestionsState
  readonly duplicates: DuplicatesState
}

/** Between two looks while the library changes page by page. */
const LOOK_AGAIN_MS = 400

/** Looks once the page stands, and again whenever something is known that was not before. */
export function useSuggestions(): Suggestions {
  const stores = useStores()
  const duplicates = useStore(use(stores.duplicates()))
  const state = useStore(use(stores.suggestions()))
  const history = useWorks((works) => works.history)
  const library = useLibrary((all) => all)
  const { catalog, locked, unsure, uses, tally, phase } = library
  const { putAway } = state
  const { groups, answers } = duplicates
  useRegroup(duplicates.refresh)

  const open = useMemo(() => stillOpen(groups, answers), [groups, answers])
  const reach = useMemo(() => reachOf(history), [history])
  const [found, setFound] = useState<Found | null>(null)

  const look = useEffectEvent((): void => {
    if (putAway === null) return
    const knowledge: Knowledge = {
      catalog,
      byDate: library.orders.by('date'),
      locked,
      unsure,
      uses,
      reach,
      groups: open,
      putAway: setsOf(catalog, putAway),
      isComplete: isComplete(phase),
      now: Date.now()
    }
    const free = freeOf(knowledge)
    setFound({
      suggestions: suggestionsOf(knowledge, free),
      leftOut: leftOutOf(knowledge, free),
      reach
    })
  })

  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null)
  const last = useRef<{ tally: unknown; uses: unknown } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each is something to look at again
  useEffect(() => {
    // What the user has just done is shown at once; pages of a listing are taken together.
    const isOfListing = last.current !== null && last.current.tally !== tally
    last.current = { tally, uses }
    if (waiting.current !== null && isOfListing) return
    clearTimeout(waiting.current ?? undefined)
    waiting.current = setTimeout(
      () => {
        waiting.current = null
        look()
      },
      isOfListing ? LOOK_AGAIN_MS : 0
    )
  }, [catalog, locked, unsure, uses, tally, phase, putAway, open, reach])
  useEffect(() => () => clearTimeout(waiting.current ?? undefined), [])

  return { found, history, state, duplicates }
}

/**
 * The groups that the user has not called variants, or different, and that are as they say (R31).
 */
function stillOpen(
  groups: readonly Group[],
  answers: DuplicatesState['answers']
): readonly Group[] {
  const answerOf = answersBy(answers, () => true)
  return groups.filter((group) => {
    const answer = answerOf(group)
    if (isOverruled(group, answers)) return false
    return answer === null || answer.decision === 'selected'
  })
}

/** What is being read anew, or has broken off since, is still known as of then. */
const reachOf = (history: HistoryState | null): Reach | null =>
  history?.isWhole && history.at !== null ? { backTo: history.backTo, at: history.at } : null

function setsOf(
  catalog: Catalog,
  putAway: readonly PutAway[]
): ReadonlyMap<SuggestionKind, IndexSet> {
  const sets = new Map<SuggestionKind, IndexSet>()
  for (const { kind, ids } of putAway) {
    const more = setOf(ids.flatMap((id) => catalog.listedIndexOf(id) ?? []))
    const before = sets.get(kind)
    sets.set(kind, before ? union(before, more) : more)
  }
  return sets
}
