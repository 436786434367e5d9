import type { Command } from '@shared/commands'

/** In the order in which they are listed before anything is typed. */
export const GROUPS = ['commands', 'places', 'filters', 'settings', 'accounts'] as const
export type Group = (typeof GROUPS)[number]

/** A line of the palette. */
export interface Entry {
  /** Unique among all lines, such as `command:refresh`. */
  readonly id: string
  readonly group: Group
  readonly name: string
  /** What kind it is, where its name does not say so. */
  readonly detail: string
  /** The keys that do the same. */
  readonly keys: readonly string[]
  /** Why it does nothing now; null: it does. */
  readonly whyNot: string | null
  readonly act: () => void
}

export const idOfCommand = (command: Command): string => `command:${command}`
