import type { Asset } from '@shared/asset'
import { formatNumber } from '@shared/language/count'
import type { Column } from '@shared/library/look'
import { memo, type ReactNode } from 'react'
import { useSpoken } from '../../languages/spoken'
import { useDescription } from '../../libraries/description'
import { picturedOf } from '../../libraries/pictured'
import { useLibrary } from '../../stores'
import { formatDay, formatDuration, formatTime } from '../../ui/format'
import { HeartIcon, LockIcon, UnknownIcon } from '../../ui/icons'
import { AssetName } from '../asset-name'
import { COPIED } from '../catalog/copied'
import { useMarks } from '../look/use-marks'
import { words as libraryWords } from '../words'
import { isNumber } from './columns'
import { words } from './words'

interface Props {
  readonly index: number
  /** From 0, without the headings. */
  readonly number: number
  readonly top: number
  readonly height: number
  readonly columns: readonly Column[]
  readonly hasTime: boolean
  /** The list's one tab stop. */
  readonly isActive: boolean
}

/** The row of the headings comes first, and counting begins at 1. */
const FIRST_ROW = 2
/** After the mark, the picture and the name. */
const FIRST_COLUMN = 4

/** Looks up the record of a row, and draws it. */
export const ListRow = memo(function ListRow(props: Props) {
  useSpoken()
  const asset = useLibrary(({ catalog }) => catalog.at(props.index))
  return asset ? <Row {...props} asset={asset} /> : null
})

/** An asset in one line. Listens to its own marks only, so that a click draws one row. */
function Row({ asset, index, number, top, height, columns, hasTime, isActive }: RowProps) {
  const { ListPicture, noteOf } = useDescription()
  const { uses, copied, isSelected, isUnsure, isKept, isLocked } = useMarks(index)
  const note = noteOf(asset)

  return (
    <div
      role="row"
      aria-rowindex={number + FIRST_ROW}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      draggable={isSelected && copied === COPIED}
      data-id={asset.id}
      data-index={index}
      data-menu="tile"
      className={classOf(isSelected, isLocked)}
      style={{ top, height }}
    >
      <span role="gridcell" aria-colindex={1} className="list-mark">
        <Mark {...{ isUnsure, isKept }} isFavourite={asset.favored} />
      </span>
      <span role="gridcell" aria-colindex={2} className="list-picture">
        <span>
          <ListPicture asset={picturedOf(asset)} />
        </span>
      </span>
      <span
        role="gridcell"
        aria-colindex={3}
        className={asset.name.trim() ? 'list-name' : 'list-name list-unnamed'}
        title={asset.name}
      >
        {note && <span className="list-note">{note}</span>}
        <AssetName name={asset.name} />
      </span>
      {columns.map((column, at) => (
        <span
          key={column}
          role="gridcell"
          aria-colindex={at + FIRST_COLUMN}
          className={isNumber(column) ? 'list-number' : undefined}
        >
          {textOf(column, asset, uses, copied, hasTime)}
        </span>
      ))}
    </div>
  )
}

type RowProps = Props & { readonly asset: Asset }

function Mark({
  isUnsure,
  isKept,
  isFavourite
}: {
  isUnsure: boolean
  isKept: boolean
  isFavourite: boolean
}) {
  const { kind } = useDescription()
  if (isUnsure) return <Said what={libraryWords.unsure} icon={<UnknownIcon />} />
  if (isKept) return <Said what={libraryWords.kept(kind)} icon={<LockIcon />} />
  return isFavourite ? <Said what={libraryWords.favourite(kind)} icon={<HeartIcon />} /> : null
}

const Said = ({ what, icon }: { what: string; icon: ReactNode }) => (
  <span title={what}>
    {icon}
    <span className="visually-hidden">{what}</span>
  </span>
)

function classOf(isSelected: boolean, isLocked: boolean): string {
  if (isSelected) return 'list-row list-selected'
  return isLocked ? 'list-row list-locked' : 'list-row'
}

function textOf(
  column: Column,
  { type, width, height, durationMs, createdAt, task }: Asset,
  uses: number,
  copied: number,
  hasTime: boolean
): string {
  switch (column) {
    case 'type':
      return libraryWords.type[type]
    case 'model':
      return task?.model ?? ''
    case 'works':
      return task ? formatNumber(task.works.length) : ''
    case 'pixels':
      return width && height ? words.size(width, height) : ''
    case 'duration':
      return durationMs === null ? '' : formatDuration(durationMs)
    case 'date':
      return createdAt !== null && hasTime ? formatTime(createdAt) : formatDay(createdAt)
    case 'uses':
      return words.uses(uses)
    case 'copy':
      return words.copies[copied] ?? ''
  }
}
