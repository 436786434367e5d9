import { count } from '@shared/language/en'
import { table } from '@shared/language/tables'
import type { LibraryKind } from '@shared/library/kind'
import type { MenuAsked, MenuCommand } from '@shared/menu/context-menu'

// The menu of a tile, a month or the selection. What it speaks of stands in its first line.

type Counted = (value: number) => string

/** A sentence for each library, by how many of its items it speaks of. */
type OfLibrary<T> = Readonly<Record<LibraryKind, T>>

export const words = table('menus', {
  alone: { uploads: 'This asset', generated: 'This task' } satisfies OfLibrary<string>,
  /** One alone, and that the selection is left as it is. */
  besides: {
    uploads: (others) =>
      count(others, {
        one: (n) => `This asset only: the selection of ${n} asset stays`,
        other: (n) => `This asset only: the selection of ${n} assets stays`
      }),
    generated: (others) =>
      count(others, {
        one: (n) => `This task only: the selection of ${n} task stays`,
        other: (n) => `This task only: the selection of ${n} tasks stays`
      })
  } satisfies OfLibrary<Counted>,
  selected: {
    uploads: (value) =>
      count(value, { one: (n) => `${n} asset selected`, other: (n) => `${n} assets selected` }),
    generated: (value) =>
      count(value, { one: (n) => `${n} task selected`, other: (n) => `${n} tasks selected` })
  } satisfies OfLibrary<Counted>,
  ofMonth: {
    uploads: (value) =>
      count(value, {
        one: (n) => `${n} asset of this month`,
        other: (n) => `${n} assets of this month`
      }),
    generated: (value) =>
      count(value, {
        one: (n) => `${n} task of this month`,
        other: (n) => `${n} tasks of this month`
      })
  } satisfies OfLibrary<Counted>,

  open: 'Open',
  select: 'Select',
  selectMonth: 'Select the Month',
  selectToHere: 'Select to Here',
  deselect: 'Deselect',
  deselectMonth: 'Deselect the Month',
  keep: 'Keep',
  compare: 'Compare',
  keepAll: {
    uploads: (value) =>
      count(value, { one: (n) => `Keep ${n} Asset`, other: (n) => `Keep ${n} Assets` }),
    generated: (value) =>
      count(value, { one: (n) => `Keep ${n} Task`, other: (n) => `Keep ${n} Tasks` })
  } satisfies OfLibrary<Counted>,
  unlock: 'Unlock',
  copyName: 'Copy Name',
  copyId: 'Copy ID',
  saveCopy: 'Save a Copy…',
  saveCopies: {
    uploads: (value) =>
      count(value, {
        one: (n) => `Save a Copy of ${n} Asset…`,
        other: (n) => `Save Copies of ${n} Assets…`
      }),
    generated: (value) =>
      count(value, {
        one: (n) => `Save Copies of ${n} Task…`,
        other: (n) => `Save Copies of ${n} Tasks…`
      })
  } satisfies OfLibrary<Counted>,
  showInFolder: 'Show in Folder',
  likeThis: 'Filter Like This',
  likeType: 'Of the Same Type',
  likeDay: 'Of the Same Day',
  likeMonth: 'Of This Month',
  deleteOne: {
    uploads: 'Delete This Asset…',
    generated: 'Delete This Task…'
  } satisfies OfLibrary<string>,
  deleteAll: {
    uploads: (value) =>
      count(value, { one: (n) => `Delete ${n} Asset…`, other: (n) => `Delete ${n} Assets…` }),
    generated: (value) =>
      count(value, { one: (n) => `Delete ${n} Task…`, other: (n) => `Delete ${n} Tasks…` })
  } satisfies OfLibrary<Counted>
})

type About = Pick<MenuAsked, 'library' | 'about' | 'count' | 'others'>

/** What the menu speaks of. */
export function titleOf({ library, about, count: total, others }: About): string {
  switch (about) {
    case 'one':
      return others === 0 ? words.alone[library] : words.besides[library](others)
    case 'selection':
      return words.selected[library](total)
    case 'month':
      return words.ofMonth[library](total)
  }
}

/** The words of an item. */
export function labelOf(command: MenuCommand, { library, about, count: total }: About): string {
  const isOne = about === 'one'
  const isMonth = about === 'month'
  const labels: Readonly<Record<MenuCommand, string>> = {
    open: words.open,
    select: isMonth ? words.selectMonth : words.select,
    'select-to-here': words.selectToHere,
    deselect: isMonth ? words.deselectMonth : words.deselect,
    compare: words.compare,
    keep: isOne ? words.keep : words.keepAll[library](total),
    unlock: words.unlock,
    'copy-name': words.copyName,
    'copy-id': words.copyId,
    'save-copy': isOne ? words.saveCopy : words.saveCopies[library](total),
    'show-in-folder': words.showInFolder,
    'like-type': words.likeType,
    'like-day': words.likeDay,
    'like-month': words.likeMonth,
    delete: isOne ? words.deleteOne[library] : words.deleteAll[library](total)
  }
  return labels[command]
}
