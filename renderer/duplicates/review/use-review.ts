import type { Asset } from '@shared/asset'
import { LIKENESSES, type Likeness } from '@shared/likeness/likeness'
import { useMemo, useState } from 'react'
import { type StoreApi, useStore } from 'zustand'
import { has } from '../../library/catalog/index-set'
import { useLibrary } from '../../stores'
import { type AnswerOf, answersBy } from '../decisions'
import type { DuplicatesState } from '../duplicates-state'
import type { Group } from '../likeness/groups'
import { useRegroup } from '../use-regroup'
import { usedBy } from '../work/facts'
import { type OpenGroup, useOpenGroup } from './use-open-group'

export interface Member {
  readonly asset: Asset
  readonly isLocked: boolean
  readonly uses: number
}

/**
 * What is under review: the groups as they are shown, the current one, and what is ticked in it.
 */
export interface Review extends Omit<OpenGroup, 'open'> {
  readonly state: DuplicatesState
  readonly groups: readonly Group[]
  readonly sections: Readonly<Record<Likeness, readonly Group[]>>
  readonly answerOf: AnswerOf
  readonly members: readonly Member[]
  /** The place among the members of the one beside the one that stays, from 1. */
  readonly beside: number
  readonly ticked: ReadonlySet<string>
  readonly show: (group: Group) => void
  readonly showMember: (place: number) => void
  readonly toggle: (id: string) => void
  readonly move: (by: number) => void
  readonly nextUndecided: () => void
}

/** What is ticked before the user has ticked anything: nothing that only looks alike (R30). */
const firstTicked = (group: Group | null, members: readonly Member[]): readonly string[] =>
  group === null || group.likeness === 'looks-alike'
    ? []
    : members.flatMap(({ asset, isLocked }, at) => (at === 0 || isLocked ? [] : asset.id))

export function useReview(store: StoreApi<DuplicatesState>): Review {
  const state = useStore(store)
  const { groups, answers } = state
  const { catalog, locked, tally, uses } = useLibrary((library) => library)
  const selected = useLibrary(({ selection }) => selection.now.indices)
  const [beside, setBeside] = useState(1)
  const [changed, setChanged] = useState<ReadonlySet<string> | null>(null)

  const { open, ...opened } = useOpenGroup(state, (id) => catalog.listedIndexOf(id) !== undefined)
  const { current, latest } = opened
  const sections = useMemo(() => sectionsOf(groups), [groups])
  const answerOf = useMemo(
    () =>
      answersBy(answers, (id) => {
        const index = catalog.listedIndexOf(id)
        return index !== undefined && has(selected, index)
      }),
    [answers, catalog, selected]
  )
  const members = useMemo(
    () =>
      // Every change of the catalog makes another tally.
      (tally && current ? current.ids : []).flatMap((id) => {
        const index = catalog.listedIndexOf(id)
        const asset = index === undefined ? undefined : catalog.at(index)
        return index !== undefined && asset
          ? { asset, isLocked: has(locked, index), uses: usedBy(uses, index) }
          : []
      }),
    [current, catalog, locked, tally, uses]
  )
  const ticked = useMemo(
    () => changed ?? new Set(firstTicked(current, members)),
    [changed, current, members]
  )

  useRegroup(state.refresh)

  const show = (group: Group): void => {
    open(group)
    setBeside(1)
    setChanged(null)
  }
  const from = latest ? groups.indexOf(latest) : -1
  return {
    state,
    groups,
    sections,
    answerOf,
    ...opened,
    members,
    beside: Math.min(beside, Math.max(1, members.length - 1)),
    ticked,
    show,
    showMember: (place) => {
      if (place >= 1 && place < members.length) setBeside(place)
    },
    toggle: (id) => {
      const next = new Set(ticked)
      if (!next.delete(id)) next.add(id)
      setChanged(next)
    },
    move: (by) => {
      const next = groups[from + by]
      if (next) show(next)
    },
    nextUndecided: () => {
      const after = [...groups.slice(from + 1), ...groups.slice(0, from + 1)]
      const next = after.find((group) => answerOf(group) === null)
      if (next) show(next)
    }
  }
}

function sectionsOf(groups: readonly Group[]): Record<Likeness, readonly Group[]> {
  const sections: Record<Likeness, Group[]> = {
    'same-file': [],
    'same-picture': [],
    'looks-alike': []
  }
  for (const group of groups) sections[group.likeness].push(group)
  return sections
}

/** The section to show before any group was picked. */
export const firstSection = (sections: Review['sections']): Likeness =>
  LIKENESSES.find((likeness) => sections[likeness].length > 0) ?? 'same-picture'
