import type { PlannedAsset } from '@shared/deletion'
import { Picture } from '../../media/picture'
import { formatNumber } from '../../ui/format'
import { WarningIcon } from '../../ui/icons'

/** The first work of a task, and how many there are. */
export function TaskPicture({ asset: { works = [], type, hasPicture } }: { asset: PlannedAsset }) {
  const [first] = works
  if (first === undefined)
    return (
      <span className="picture picture-none">
        <WarningIcon />
      </span>
    )

  return (
    <>
      <Picture asset={{ id: first, type, hasPicture }} />
      <span className="tag picture-works">{formatNumber(works.length)}</span>
    </>
  )
}
