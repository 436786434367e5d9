import type { Asset } from '@shared/asset'
import { useDescription } from '../../libraries/description'
import { useLibrary } from '../../stores'
import { formatDay, formatDuration } from '../../ui/format'
import { HeartIcon, LockIcon, UnknownIcon } from '../../ui/icons'
import { common } from '../../ui/words'
import { COPIED } from '../catalog/copied'
import { has } from '../catalog/index-set'
import { NO_USE_FOUND } from '../catalog/uses'
import type { LibraryState } from '../library-state'
import { usedIn, usedMark, words } from '../words'

interface Props {
  readonly asset: Asset
  readonly index: number
  readonly column: number
  /** The grid's one tab stop. */
  readonly isActive: boolean
}

/** An asset. Listens to its own marks only, so that a click draws one tile. At most 8 elements. */
export function Tile({ asset, index, column, isActive }: Props) {
  const { TileFace, nameOf } = useDescription()
  const marks = useLibrary((state) => marksOf(state, index))
  const uses = marks >> USES
  const copied = (marks >> COPY) & COPY_MASK
  const isSelected = (marks & SELECTED) > 0
  const isUnsure = (marks & UNSURE) > 0
  const isKept = (marks & KEPT) > 0
  const isLocked = isKept || asset.favored

  return (
    <div
      role="gridcell"
      aria-label={labelOf(asset, nameOf(asset), isKept, isUnsure, uses, copied)}
      aria-selected={isSelected}
      aria-colindex={column}
      tabIndex={isActive ? 0 : -1}
      draggable={isSelected && copied === COPIED}
      data-id={asset.id}
      data-index={index}
      data-menu="tile"
      className={classOf(isSelected, isLocked)}
    >
      <TileFace asset={asset} />
      {(isLocked || isUnsure) && (
        <span
          className="tag tile-mark"
          title={common.list(wordsOf(asset.favored, isKept, isUnsure))}
        >
          {markOf(isUnsure, isKept)}
        </span>
      )}
      {copied > 0 && <span className="tag tile-copied" data-copy={copied === COPIED ? '↓' : '!'} />}
      {uses > NO_USE_FOUND && <UsedTag uses={uses} />}
      {/* The works of a task show their own. */}
      {asset.durationMs !== null && !asset.task && (
        <span
          className={asset.type === 'video' ? 'tag tile-duration tile-plays' : 'tag tile-duration'}
          data-duration={formatDuration(asset.durationMs)}
        />
      )}
    </div>
  )
}

function UsedTag({ uses }: { uses: number }) {
  const [inWords, number] = usedMark(uses)
  return (
    <span
      className="tag tile-used"
      title={usedIn(uses)}
      data-words={inWords}
      data-number={number}
    />
  )
}

const SELECTED = 1
const UNSURE = 2
const KEPT = 4
/** From this bit on: what is known of its copy, then of its use. */
const COPY = 3
const COPY_MASK = 3
const USES = 5

/** The marks of an asset as one number, so that each tile has one subscription instead of three. */
function marksOf({ selection, unsure, kept, uses, copied }: LibraryState, index: number): number {
  return (
    (has(selection.now.indices, index) ? SELECTED : 0) |
    (has(unsure, index) ? UNSURE : 0) |
    (has(kept, index) ? KEPT : 0) |
    ((copied[index] ?? 0) << COPY) |
    ((uses[index] ?? 0) << USES)
  )
}

/** A heart for a favourite of the service; a lock for what the user keeps, favourite or not. */
function markOf(isUnsure: boolean, isKept: boolean) {
  if (isUnsure) return <UnknownIcon />
  return isKept ? <LockIcon /> : <HeartIcon />
}

function classOf(isSelected: boolean, isLocked: boolean): string {
  if (isSelected) return 'tile tile-selected'
  return isLocked ? 'tile tile-locked' : 'tile'
}

/** "Video 3fa9c1.mp4, Nov 22, 2026". */
function labelOf(
  { createdAt, favored }: Asset,
  name: string,
  isKept: boolean,
  isUnsure: boolean,
  uses: number,
  copied: number
): string {
  const marks = wordsOf(favored, isKept, isUnsure)
  const used = uses > NO_USE_FOUND ? [usedIn(uses)] : []
  return common.list([name, formatDay(createdAt), ...marks, ...used, words.copied[copied] ?? ''])
}

/** What the mark in the corner means. */
const wordsOf = (isFavourite: boolean, isKept: boolean, isUnsure: boolean): readonly string[] => [
  ...(isFavourite ? [words.favourite] : []),
  ...(isKept ? [words.kept] : []),
  ...(isUnsure ? [words.unsure] : [])
]
