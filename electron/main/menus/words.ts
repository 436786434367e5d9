import { pageLocale } from '@shared/language'
import type { LibraryKind } from '@shared/library/kind'
import type { MenuAsked, MenuCommand } from '@shared/menu/context-menu'
import { once } from '@shared/once'

// The menu of a tile, a month or the selection. What it speaks of stands in its first line.

const number = once(() => new Intl.NumberFormat(pageLocale()))

/** "1 asset", "37 assets"; "1 task", "37 tasks". */
const counted: Readonly<Record<LibraryKind, (count: number) => string>> = {
  uploads: (count) => (count === 1 ? '1 asset' : `${number().format(count)} assets`),
  generated: (count) => (count === 1 ? '1 task' : `${number().format(count)} tasks`)
}

/** One item alone, and that the selection is left as it is. */
const alone: Readonly<Record<LibraryKind, (others: number) => string>> = {
  uploads: (others) =>
    others === 0
      ? 'This asset'
      : `This asset only: the selection of ${counted.uploads(others)} stays`,
  generated: (others) =>
    others === 0
      ? 'This task'
      : `This task only: the selection of ${counted.generated(others)} stays`
}

const deleteAlone: Readonly<Record<LibraryKind, string>> = {
  uploads: 'Delete This Asset…',
  generated: 'Delete This Task…'
}

type About = Pick<MenuAsked, 'library' | 'about' | 'count' | 'others'>

/** What the menu speaks of. */
export function titleOf({ library, about, count, others }: About): string {
  switch (about) {
    case 'one':
      return alone[library](others)
    case 'selection':
      return `${counted[library](count)} selected`
    case 'month':
      return `${counted[library](count)} of this month`
  }
}

export const menuWords: Readonly<Record<MenuCommand, (about: About) => string>> = {
  open: () => 'Open',
  select: ({ about }) => (about === 'month' ? 'Select the Month' : 'Select'),
  'select-to-here': () => 'Select to Here',
  deselect: ({ about }) => (about === 'month' ? 'Deselect the Month' : 'Deselect'),
  keep: ({ about, library, count }) =>
    about === 'one' ? 'Keep' : `Keep ${counted[library](count)}`,
  unlock: () => 'Unlock',
  'copy-name': () => 'Copy Name',
  'copy-id': () => 'Copy ID',
  'save-copy': ({ about, library, count }) =>
    about === 'one' ? 'Save a Copy…' : `Save Copies of ${counted[library](count)}…`,
  'show-in-folder': () => 'Show in Folder',
  'like-type': () => 'Of the Same Type',
  'like-day': () => 'Of the Same Day',
  'like-month': () => 'Of This Month',
  delete: ({ about, library, count }) =>
    about === 'one' ? deleteAlone[library] : `Delete ${counted[library](count)}…`
}

export const filterLikeThis = 'Filter Like This'
