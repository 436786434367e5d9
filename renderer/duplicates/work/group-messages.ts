import type { Group } from '../likeness/groups'
import type { Facts } from './facts'

/** Groups these assets by what main keeps of them. A later message replaces an earlier one. */
export type ToGrouper = Facts

export interface FromGrouper {
  /** The share of the pairs that were compared, 0 to 1. */
  readonly compared: number
  readonly groups: readonly Group[]
  /** Assets that were not looked at. */
  readonly unseen: readonly string[]
}
