import { useEffect, useMemo, useState } from 'react'
import type { DuplicatesState } from '../duplicates-state'
import type { Group } from '../likeness/groups'

/** A group that is looked at, and the answers "this one stays" that it was grouped with. */
interface Held {
  readonly group: Group
  readonly chosen: readonly string[]
}

export interface OpenGroup {
  /** As it was when it was opened: what is found meanwhile waits until it is left. */
  readonly current: Group | null
  /** As it is grouped now; null: what stays in it has no duplicates any more. */
  readonly latest: Group | null
  /** The id the user came to it by; null while nothing was picked. */
  readonly picked: string | null
  /** Whether the user opened this group, and nothing joined it since, nor does another one stay. */
  readonly isSeen: (group: Group) => boolean
  readonly open: (group: Group) => void
}

/**
 * The group under review. Without a pick it is the first one, which is held as well: nothing moves
 * under the user's hands but by the user.
 */
export function useOpenGroup(
  { groups, answers: { chosen } }: DuplicatesState,
  isListed: (id: string) => boolean
): OpenGroup {
  const [picked, setPicked] = useState<string | null>(null)
  const [held, setHeld] = useState<Held | null>(null)
  /** What the user has seen of groups, by what stays in them. */
  const [seen, setSeen] = useState<ReadonlyMap<string, ReadonlySet<string>>>(new Map())
  const byId = useMemo(
    () => new Map(groups.flatMap((one) => one.ids.map((id) => [id, one]))),
    [groups]
  )

  const kept = held?.chosen === chosen && held.group.ids.every(isListed) ? held.group : null
  const latest = byId.get(kept?.ids[0] ?? picked ?? '') ?? (kept ? null : (groups[0] ?? null))
  const current = kept && !(latest && isSame(latest, kept)) ? kept : latest
  // Another one that stays is an answer of the user: the groups that follow from it are shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only new groups are held
  useEffect(() => {
    if (current && current !== kept) setHeld({ group: current, chosen })
  }, [groups])

  return {
    current,
    latest,
    picked,
    isSeen: ({ ids }) => ids.every((id) => seen.get(ids[0] ?? '')?.has(id)),
    open: (group) => {
      const stays = group.ids[0] ?? ''
      setPicked(stays)
      setHeld({ group, chosen })
      setSeen((before) => new Map(before).set(stays, new Set(group.ids)))
    }
  }
}

const isSame = (a: Group, b: Group): boolean =>
  a.likeness === b.likeness &&
  a.ids.length === b.ids.length &&
  a.ids.every((id, at) => id === b.ids[at])
