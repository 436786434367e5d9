import type { Asset } from '@shared/asset'
import { Picture } from '../media/picture'
import { useLibrary } from '../stores'
import { formatDay, formatDuration } from '../ui/format'
import { LockIcon, UnknownIcon } from '../ui/icons'
import { has } from './bits'
import { words } from './words'

interface Props {
  readonly asset: Asset
  readonly index: number
  readonly column: number
  /** The grid's one tab stop. */
  readonly isActive: boolean
}

/** One asset. Listens to its own bit of the selection only, so that a click renders one tile. At most 8 elements. */
export function Tile({ asset, index, column, isActive }: Props) {
  const isSelected = useLibrary(({ selecting }) => has(selecting.now.bits, index))
  const isUnsure = useLibrary(({ unsure }) => has(unsure, index))
  const isKept = useLibrary(({ kept }) => has(kept, index))
  const isLocked = isKept || asset.favored
  return (
    <div
      role="gridcell"
      aria-label={nameOf(asset, isKept, isUnsure)}
      aria-selected={isSelected}
      aria-colindex={column}
      tabIndex={isActive ? 0 : -1}
      data-id={asset.id}
      data-index={index}
      className={isSelected ? 'tile tile-selected' : isLocked ? 'tile tile-locked' : 'tile'}
    >
      <Picture asset={asset} />
      {(isLocked || isUnsure) && <span className="tag tile-mark">{isUnsure ? <UnknownIcon /> : <LockIcon />}</span>}
      {asset.durationMs !== null && (
        <span
          className={asset.type === 'video' ? 'tag tile-duration tile-plays' : 'tag tile-duration'}
          data-duration={formatDuration(asset.durationMs)}
        />
      )}
    </div>
  )
}

/** "Video 3fa9c1.mp4, Nov 22, 2026". */
function nameOf({ type, name, createdAt, favored }: Asset, isKept: boolean, isUnsure: boolean): string {
  const marks = [favored && words.favourite, isKept && words.kept, isUnsure && words.unsure]
  return [`${words.type[type]} ${name || words.unnamed}`, formatDay(createdAt), ...marks].filter(Boolean).join(', ')
}
