import type { Seen } from '../grid/use-steady-scroll'

/** Where a library was left for the other one: what stood first on the screen, and the tab stop. */
export interface Place {
  readonly account: string | null
  readonly seen: Seen | null
  readonly active: number | null
}

/** Kept by each library until it comes into view again. */
export interface LeftPlace {
  current: Place | null
}
