import { assertNever } from '@shared/problem'
import { count, formatNumber } from '../ui/format'
import { common } from '../ui/words'
import type { Imported, Notice, Unread } from './notice'

export const words = {
  close: common.close,
  undo: 'Undo',
  failed: {
    keep: 'A lock that was not saved lasts until you quit, but may not be there next time. Nothing was deleted.',
    import: 'Nothing was imported, and your selection is unchanged.',
    export: 'Nothing was exported, and your selection is unchanged.'
  },
  lostMeaning:
    'Nothing is deleted until you continue without the list. Its assets are then no longer locked.',
  acceptLoss: 'Continue without the list'
} as const

interface NoticeText {
  readonly what: string
  /** What to do about it; empty when there is nothing to do. */
  readonly remedy: string
}

const UNLOCK =
  'Favourites and kept assets are never deleted. To unlock a kept asset, press K; to unlock a favourite, unmark it at Kling.'

export function noticeText(notice: Exclude<Notice, { kind: 'failed' }>): NoticeText {
  switch (notice.kind) {
    case 'left-out':
      return {
        what: count(notice.count, 'locked asset was left out.', 'locked assets were left out.'),
        remedy: UNLOCK
      }
    case 'kept':
      return keptText(notice.ids.length, notice.unread)
    case 'unlocked':
      return {
        what: count(notice.count, 'asset is no longer kept.', 'assets are no longer kept.'),
        remedy: ''
      }
    case 'exported':
      return {
        what: `The IDs of ${count(notice.count, 'asset', 'assets')} were saved.`,
        remedy: ''
      }
    case 'imported':
      return { what: `${importText(notice)}.`, remedy: notice.locked > 0 ? UNLOCK : '' }
    default:
      return assertNever(notice)
  }
}

function keptText(kept: number, unread: Unread): NoticeText {
  const what = kept === 0 ? 'Nothing was kept.' : count(kept, 'asset is kept.', 'assets are kept.')
  const remedy =
    kept === 1 ? 'It cannot be selected or deleted.' : 'They cannot be selected or deleted.'

  return {
    what: unread.wrong > 0 ? `${what} ${unreadText(unread)}.` : what,
    remedy: kept === 0 ? '' : remedy
  }
}

/** "120 selected, 3 not in this library, 2 locked, 1 line was not a valid ID (7)". */
function importText({
  selected,
  missing,
  isComplete,
  locked,
  wrong,
  wrongLines
}: Imported): string {
  return [
    `${formatNumber(selected)} selected`,
    missing > 0 && `${formatNumber(missing)} not ${isComplete ? 'in this library' : 'loaded yet'}`,
    locked > 0 && `${formatNumber(locked)} locked`,
    wrong > 0 && unreadText({ wrong, wrongLines })
  ]
    .filter(Boolean)
    .join(', ')
}

/** "2 lines were not valid IDs (7, 9)". */
function unreadText({ wrong, wrongLines }: Unread): string {
  const lines = wrongLines.map(formatNumber).join(', ')
  const more = wrong > wrongLines.length ? ', …' : ''

  return `${count(wrong, 'line was not a valid ID', 'lines were not valid IDs')} (${lines}${more})`
}
