import type { Asset } from '@shared/asset'
import { type MouseEvent, memo } from 'react'
import { Picture } from '../media/picture'
import { useLibrary } from '../stores'
import { formatDay, formatDuration } from '../ui/format'
import { CheckIcon, LockIcon, PlayIcon, UnknownIcon } from '../ui/icons'
import { words } from './words'

interface Props {
  readonly asset: Asset
  readonly column: number
  /** The grid's one tab stop. */
  readonly isActive: boolean
  readonly onPress: (id: string, event: MouseEvent) => void
}

/** One asset. Listens to its own part of the selection only, so that a click renders one tile. */
export const Tile = memo(function Tile({ asset, column, isActive, onPress }: Props) {
  const isSelected = useLibrary(({ selection }) => selection.ids.has(asset.id))
  const isUnsure = useLibrary(({ unsure }) => unsure.has(asset.id))
  return (
    <div
      role="gridcell"
      aria-label={nameOf(asset, isUnsure)}
      aria-selected={isSelected}
      aria-colindex={column}
      tabIndex={isActive ? 0 : -1}
      data-id={asset.id}
      className={isSelected ? 'tile tile-selected' : 'tile'}
      onClick={(event) => onPress(asset.id, event)}
    >
      <Picture asset={asset} />
      <span className="tile-check">{isSelected && <CheckIcon />}</span>
      {(asset.favored || isUnsure) && <span className="tag tile-mark">{asset.favored ? <LockIcon /> : <UnknownIcon />}</span>}
      {asset.durationMs !== null && (
        <span className="tag tile-duration">
          {asset.type === 'video' && <PlayIcon />}
          {formatDuration(asset.durationMs)}
        </span>
      )}
    </div>
  )
})

/** "Video 3fa9c1.mp4, Nov 22, 2026". */
function nameOf({ type, name, createdAt, favored }: Asset, isUnsure: boolean): string {
  const parts = [`${words.type[type]} ${name || words.unnamed}`, formatDay(createdAt), favored && words.favourite, isUnsure && words.unsure]
  return parts.filter(Boolean).join(', ')
}
