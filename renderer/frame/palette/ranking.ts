import { RECENT_ID, RECENT_LIMIT } from '@shared/settings'
import fuzzysort from 'fuzzysort'
import { type Entry, GROUPS, type Group } from './entry'

/** Lines under one heading; `recent` stands above all others. */
export interface Ranked {
  readonly heading: Group | 'recent' | null
  readonly entries: readonly Entry[]
}

/** Of what was used lately, so many stand above the rest. */
const RECENT_SHOWN = 5
/** Below this, fuzzysort finds letters that merely happen to follow each other. */
const THRESHOLD = 0.2
/** What was used lately wins over what fits as well, and not over what fits much better. */
const RECENT_BONUS = 0.08

/**
 * Before anything is typed: what was used lately, then everything by its group. After that what
 * fits, best first.
 */
export function ranked(
  entries: readonly Entry[],
  typed: string,
  recent: readonly string[]
): readonly Ranked[] {
  const text = typed.trim()
  if (text === '') return byGroup(entries, recent)

  const bonusOf = ({ id }: Entry): number => {
    const at = recent.indexOf(id)
    return at < 0 ? 0 : RECENT_BONUS * (1 - at / RECENT_LIMIT)
  }
  const found = fuzzysort.go(text, entries, {
    keys: ['name', 'detail'],
    threshold: THRESHOLD,
    limit: 0,
    // One that does nothing now comes after all that do.
    scoreFn: ({ score, obj }) => score + bonusOf(obj) - (obj.whyNot === null ? 0 : 0.05)
  })
  const best = found
    .toSorted((a, b) => b.score - a.score || entries.indexOf(a.obj) - entries.indexOf(b.obj))
    .map(({ obj }) => obj)
  return best.length === 0 ? [] : [{ heading: null, entries: best }]
}

function byGroup(entries: readonly Entry[], recent: readonly string[]): readonly Ranked[] {
  const lately = recent
    .flatMap((id) => entries.find((entry) => entry.id === id) ?? [])
    .slice(0, RECENT_SHOWN)
  const rest = entries.filter((entry) => !lately.includes(entry))

  return [
    { heading: 'recent' as const, entries: lately },
    ...GROUPS.map((group) => ({
      heading: group,
      entries: rest.filter((entry) => entry.group === group)
    }))
  ].filter((part) => part.entries.length > 0)
}

/** What was used lately, now that a line was chosen. Names of people and of filters stay out. */
export function withRecent(recent: readonly string[], id: string): readonly string[] {
  if (!RECENT_ID.test(id)) return recent
  return [id, ...recent.filter((other) => other !== id)].slice(0, RECENT_LIMIT)
}
