import { assertNever } from '@shared/problem'
import { count, formatNumber } from '../ui/format'
import type { Imported, Notice, Unread } from './notice'

export const words = {
  close: 'Close',
  undo: 'Undo',
  failed: {
    keep: 'A lock that was not stored holds until the program ends, but may not be there next time. Nothing was deleted.',
    import: 'Nothing was imported; your selection is unchanged.',
    export: 'Nothing was exported; your selection is unchanged.'
  },
  lostMeaning:
    'Nothing is deleted until you go on without it: what was on it is not locked any more.',
  acceptLoss: 'Go on without it'
} as const

export interface NoticeText {
  readonly what: string
  /** What to do about it; nothing when nothing need be done. */
  readonly remedy: string
}

const locked = (value: number): string =>
  count(value, 'locked asset was left out', 'locked assets were left out')
const UNLOCK =
  'Favourites and kept assets are never deleted. K unlocks a kept one; a favourite is unlocked at Kling.'

export function noticeText(notice: Exclude<Notice, { kind: 'failed' }>): NoticeText {
  switch (notice.kind) {
    case 'left-out':
      return { what: `${locked(notice.count)}.`, remedy: UNLOCK }
    case 'kept': {
      const { ids, unread } = notice
      const kept =
        ids.length === 0
          ? 'Nothing was kept'
          : `${count(ids.length, 'asset is', 'assets are')} kept`
      return {
        what: unread.wrong > 0 ? `${kept}, ${unreadText(unread)}.` : `${kept}.`,
        remedy:
          ids.length === 0
            ? ''
            : ids.length === 1
              ? 'It cannot be selected or deleted.'
              : 'They cannot be selected or deleted.'
      }
    }
    case 'unlocked':
      return {
        what: `${count(notice.count, 'asset is', 'assets are')} not kept any more.`,
        remedy: ''
      }
    case 'exported':
      return {
        what: `The ids of ${count(notice.count, 'asset', 'assets')} were saved.`,
        remedy: ''
      }
    case 'imported':
      return { what: `${importText(notice)}.`, remedy: notice.locked > 0 ? UNLOCK : '' }
    default:
      return assertNever(notice)
  }
}

/** "120 selected, 3 not in this library, 2 locked, 1 not an id (line 7)". */
function importText({
  selected,
  missing,
  isComplete,
  locked: lockedCount,
  wrong,
  wrongLines
}: Imported): string {
  return [
    `${formatNumber(selected)} selected`,
    missing > 0 &&
      `${formatNumber(missing)} not ${isComplete ? 'in this library' : 'listed so far'}`,
    lockedCount > 0 && `${formatNumber(lockedCount)} locked`,
    wrong > 0 && unreadText({ wrong, wrongLines })
  ]
    .filter(Boolean)
    .join(', ')
}

/** "2 not ids (lines 7, 9)". */
function unreadText({ wrong, wrongLines }: Unread): string {
  const more = wrong > wrongLines.length ? ', …' : ''
  const lines = `${wrongLines.length === 1 ? 'line' : 'lines'} ${wrongLines.map(formatNumber).join(', ')}${more}`
  return `${wrong === 1 ? '1 not an id' : `${formatNumber(wrong)} not ids`} (${lines})`
}
