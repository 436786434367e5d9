import type { Asset } from '@shared/asset'
import type { LibraryKind } from '@shared/library/kind'
import { useDescription } from '../../libraries/description'
import { formatDay, formatDuration } from '../../ui/format'
import { common } from '../../ui/words'
import { COPIED, copyMark } from '../catalog/copied'
import { NO_USE_FOUND } from '../catalog/uses'
import { useMarks } from '../look/use-marks'
import { named, usedIn, usedMark, words } from '../words'

export interface TileProps {
  readonly asset: Asset
  readonly index: number
  readonly column: number
  /** The grid's one tab stop. */
  readonly isActive: boolean
  /** Whether its name stands below its picture. */
  readonly isNamed: boolean
}

/** An asset. Listens to its own marks only, so that a click draws one tile. At most 8 elements. */
export function Tile({ asset, index, column, isActive, isNamed }: TileProps) {
  const { kind, TileFace, nameOf } = useDescription()
  const { uses, copied, isSelected, isUnsure, isKept, isLocked } = useMarks(index)

  return (
    <div
      role="gridcell"
      aria-label={labelOf(asset, nameOf(asset), isKept, isUnsure, uses, copied, kind)}
      aria-selected={isSelected}
      aria-colindex={column}
      tabIndex={isActive ? 0 : -1}
      draggable={isSelected && copied === COPIED}
      data-id={asset.id}
      data-index={index}
      data-menu="tile"
      className={classOf(isSelected, isLocked)}
    >
      <TileFace asset={asset} uses={uses} copied={copied} />
      {isNamed && named(asset.name)}
      {(asset.favored || isKept || isUnsure) && (
        <span
          className="tag tile-mark"
          data-mark={markOf(isUnsure, isKept)}
          title={common.list(wordsOf(asset.favored, isKept, isUnsure, kind))}
        />
      )}
      {/* A task says the rest below its works. */}
      {copied > 0 && !asset.task && (
        <span className="tag tile-copied" data-copy={copyMark(copied)} />
      )}
      {uses > NO_USE_FOUND && !asset.task && <UsedTag uses={uses} />}
      {asset.durationMs !== null && !asset.task && (
        <span
          className={asset.type === 'video' ? 'tag tile-duration tile-plays' : 'tag tile-duration'}
          data-duration={formatDuration(asset.durationMs)}
        />
      )}
    </div>
  )
}

/** Of an upload: a task says it below its works. */
function UsedTag({ uses }: { uses: number }) {
  const [inWords, number] = usedMark(uses, 'uploads')
  return (
    <span
      className="tag tile-used"
      title={usedIn(uses, 'uploads')}
      data-words={inWords}
      data-number={number}
    />
  )
}

/** A heart for a favourite of the service; a lock for what the user keeps, favourite or not. */
function markOf(isUnsure: boolean, isKept: boolean): 'unsure' | 'kept' | 'favourite' {
  if (isUnsure) return 'unsure'
  return isKept ? 'kept' : 'favourite'
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
  copied: number,
  kind: LibraryKind
): string {
  const marks = wordsOf(favored, isKept, isUnsure, kind)
  const used = uses > NO_USE_FOUND ? [usedIn(uses, kind)] : []
  return common.list([name, formatDay(createdAt), ...marks, ...used, words.copied[copied] ?? ''])
}

/** What the mark in the corner means. */
const wordsOf = (
  isFavourite: boolean,
  isKept: boolean,
  isUnsure: boolean,
  of: LibraryKind
): readonly string[] => [
  ...(isFavourite ? [words.favourite(of)] : []),
  ...(isKept ? [words.kept(of)] : []),
  ...(isUnsure ? [words.unsure] : [])
]
