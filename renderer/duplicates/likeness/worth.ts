/** What decides which of several like assets stays. */
export interface Worth {
  readonly id: string
  /** The user has said that it stays. */
  readonly isChosen: boolean
  /** Kept or a favourite: it cannot be deleted. */
  readonly isLocked: boolean
  /** Generations it is known to be used in. */
  readonly uses: number
  readonly pixels: number
  /** Epoch milliseconds; null when unknown. */
  readonly createdAt: number | null
}

/** Why one stays rather than another, in this order (R31). */
const REASONS = ['chosen', 'locked', 'used', 'larger', 'older', 'first'] as const
type Rule = (typeof REASONS)[number]
/** `told`: size or date of the other one is not known, which is no reason to call it smaller. */
export type Reason = Rule | 'told'

/** Each compares two assets: negative when the first one stays. */
const BY_REASON: Readonly<Record<Rule, (a: Worth, b: Worth) => number>> = {
  chosen: (a, b) => Number(b.isChosen) - Number(a.isChosen),
  locked: (a, b) => Number(b.isLocked) - Number(a.isLocked),
  used: (a, b) => b.uses - a.uses,
  larger: (a, b) => b.pixels - a.pixels,
  older: (a, b) => compared(a.createdAt ?? Infinity, b.createdAt ?? Infinity),
  first: (a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : Number(a.id > b.id))
}

const compared = (a: number, b: number): number => (a === b ? 0 : a - b)

/** The one that stays comes first. A total order: no two assets have the same id. */
export function byWorth(a: Worth, b: Worth): number {
  for (const reason of REASONS) {
    const order = BY_REASON[reason](a, b)
    if (order !== 0) return order
  }
  return 0
}

/** Why the first one stays, compared with the best of the others: no more is said than of that. */
export function reasonFor(stays: Worth, others: readonly Worth[]): Reason {
  const [rival] = others.toSorted(byWorth)
  const found = rival && REASONS.find((reason) => BY_REASON[reason](stays, rival) < 0)
  const isUnknown =
    (found === 'larger' && rival?.pixels === 0) || (found === 'older' && rival?.createdAt === null)
  return isUnknown ? 'told' : (found ?? 'first')
}
