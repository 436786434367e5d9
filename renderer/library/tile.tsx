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
  return (
    <div
      role="gridcell"
      aria-label={nameOf(asset, isUnsure)}
      aria-selected={isSelected}
      aria-colindex={column}
      tabIndex={isActive ? 0 : -1}
      data-id={asset.id}
      data-index={index}
      className={isSelected ? 'tile tile-selected' : 'tile'}
    >
      <Picture asset={asset} />
      {(asset.favored || isUnsure) && <span className="tag tile-mark">{isUnsure ? <UnknownIcon /> : <LockIcon />}</span>}
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
function nameOf({ type, name, createdAt, favored }: Asset, isUnsure: boolean): string {
  const parts = [`${words.type[type]} ${name || words.unnamed}`, formatDay(createdAt), favored && words.favourite, isUnsure && words.unsure]
  return parts.filter(Boolean).join(', ')
}
