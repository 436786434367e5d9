import { DRAG_LIMIT } from '@shared/copies/archive'
import { formatNumber } from '@shared/language/count'
import type { LibraryKind } from '@shared/library/kind'
import { assertNever } from '@shared/problem'
import { common } from '../ui/words'
import { whyLocked } from './keep/words'
import { type Imported, type Kept, lockedIn, type Notice, type Unread } from './notice'
import { words } from './words'

/** What is said of this library alone: renderer/libraries. */
interface Own {
  readonly notice: {
    readonly leftOut: (value: number) => string
    readonly unlocked: (value: number) => string
    readonly replaced: (value: number) => string
    readonly cleared: (value: number) => string
    readonly exported: (value: number) => string
    readonly kept: (value: number) => string
  }
}

interface NoticeText {
  readonly what: string
  /** What to do about it; empty when there is nothing to do. */
  readonly remedy: string
}

export function noticeText(
  notice: Exclude<Notice, { kind: 'failed' }>,
  { notice: own }: Own,
  of: LibraryKind
): NoticeText {
  switch (notice.kind) {
    case 'left-out':
      return { what: own.leftOut(lockedIn(notice.locked)), remedy: whyLocked(notice.locked, of) }
    case 'kept':
      return keptText(notice, own, of)
    case 'unlocked':
      return { what: own.unlocked(notice.step.ids.length), remedy: '' }
    case 'replaced':
      return { what: own.replaced(notice.count), remedy: words.addHint }
    case 'cleared':
      return { what: own.cleared(notice.count), remedy: '' }
    case 'not-selected':
      return { what: words.notSelected, remedy: '' }
    case 'exported':
      return { what: own.exported(notice.count), remedy: '' }
    case 'dragged':
      return {
        what: words.dragged.some(notice.files, notice.of),
        remedy: words.dragged.others(DRAG_LIMIT)
      }
    case 'imported':
      return { what: importText(notice, of), remedy: whyLocked(notice.locked, of) }
    default:
      return assertNever(notice)
  }
}

function keptText(
  { step, already, unread }: Kept,
  own: Own['notice'],
  of: LibraryKind
): NoticeText {
  const kept = step?.ids.length ?? 0
  const { nothing, before, meaning } = words.keeping
  const { sentence } = words.imported

  return {
    what: common.sentences([
      kept > 0 && own.kept(kept),
      kept === 0 && already === 0 && nothing,
      already > 0 && before(already, of),
      unread.wrong > 0 && sentence(unreadText(unread))
    ]),
    remedy: kept === 0 ? '' : meaning(kept, of)
  }
}

/** "120 selected, 3 not in this library, 2 locked, 1 line was not a valid ID (7)." */
function importText(notice: Imported, of: LibraryKind): string {
  const { missing, isComplete, locked, wrong } = notice
  const said = words.imported

  return said.sentence(
    common.list([
      words.selected(notice.selected, of),
      missing > 0 && (isComplete ? said.missing(missing, of) : said.notLoaded(missing, of)),
      lockedIn(locked) > 0 && said.locked(lockedIn(locked), of),
      wrong > 0 && unreadText(notice)
    ])
  )
}

/** "2 lines were not valid IDs (7, 9)". Where lines mean nothing, none is named. */
const unreadText = ({ wrong, wrongLines }: Unread): string =>
  wrongLines.length === 0
    ? words.unread.lines(wrong)
    : words.unread.theseLines(
        wrong,
        common.list(wrongLines.map(formatNumber)),
        wrong <= wrongLines.length
      )
