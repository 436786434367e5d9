import type { Round } from './round'

/** A promise that was broken, in how many rounds and by which seeds. */
interface Finding {
  rounds: number
  readonly seeds: number[]
  readonly oddities: Map<string, number>
}

export interface Tally {
  readonly add: (round: Round) => void
  readonly ids: () => number
  readonly violations: () => number
  /** Promises that were broken for the first time since the last call. */
  readonly news: () => readonly string[]
  /** Everything, as plain data to print. */
  readonly sum: () => object
}

/** Seeds named per finding: enough to repeat it. */
const SEEDS = 5

export function createTally(): Tally {
  const total = { rounds: 0, ids: 0, deletes: 0, sentIds: 0, kills: 0, verified: 0, violations: 0 }
  const played = new Map<string, number>()
  const faults = new Map<string, number>()
  const findings = new Map<string, Finding>()
  let news: string[] = []
  const count = (counts: Map<string, number>, name: string, more = 1): void =>
    void counts.set(name, (counts.get(name) ?? 0) + more)

  const find = (text: string, { seed, oddities }: Round): void => {
    if (!findings.has(text)) news.push(text)
    const finding: Finding = findings.get(text) ?? { rounds: 0, seeds: [], oddities: new Map() }
    findings.set(text, finding)
    finding.rounds += 1
    if (finding.seeds.length < SEEDS) finding.seeds.push(seed)
    for (const { kind } of oddities) count(finding.oddities, kind)
  }

  return {
    add: (round) => {
      total.rounds += 1
      total.ids += round.ids
      total.deletes += round.deletes
      total.sentIds += round.sentIds
      total.kills += round.kills
      total.verified += round.verified
      total.violations += round.violations.length
      for (const { kind } of round.oddities) count(played, kind)
      for (const [name, times] of round.faults) count(faults, name, times)
      for (const text of new Set(round.violations.map(withoutNumbers))) find(text, round)
    },
    ids: () => total.ids,
    violations: () => total.violations,
    news: () => {
      const untold = news
      news = []
      return untold
    },
    sum: () => ({
      ...total,
      oddities: sorted(played),
      faults: sorted(faults),
      found: Object.fromEntries(
        [...findings].map(([text, { rounds, seeds, oddities }]) => [
          text,
          { rounds, seeds, oddities: sorted(oddities) }
        ])
      )
    })
  }
}

/** The same promise, whatever the id or the count. */
const withoutNumbers = (text: string): string =>
  text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\b\d{2,}\b|\bwithout \d+/g, (part) =>
    part.startsWith('without') ? 'without N' : 'N'
  )

const sorted = (counts: ReadonlyMap<string, number>): object =>
  Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
