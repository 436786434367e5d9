import type { LibraryKind } from '@shared/library/kind'

/** What the menu of a tile, a month or the selection can ask for. Words: electron/main/menus. */
export const MENU_COMMANDS = [
  'open',
  'select',
  'select-to-here',
  'deselect',
  'keep',
  'unlock',
  'compare',
  'copy-name',
  'copy-id',
  'save-copy',
  'show-in-folder',
  'like-type',
  'like-day',
  'like-month',
  'delete'
] as const
export type MenuCommand = (typeof MENU_COMMANDS)[number]

export const MENU_SUBJECTS = ['one', 'selection', 'month'] as const

/** A menu to be shown. Nothing but ids of commands, and numbers, crosses to main and back. */
export interface MenuAsked {
  readonly library: LibraryKind
  /** One item alone, everything selected, or what is shown of a month. */
  readonly about: (typeof MENU_SUBJECTS)[number]
  /** How many items it speaks of. */
  readonly count: number
  /** How many are selected that it does not speak of: they stay selected. */
  readonly others: number
  readonly offered: readonly {
    readonly command: MenuCommand
    readonly enabled: boolean
  }[]
  /** Where it opens, in CSS pixels of the page; null: where the mouse is. */
  readonly at: { readonly x: number; readonly y: number } | null
}
