import { formatNumber } from '@shared/language/count'
import { Picture } from '../../media/picture'
import { ClockIcon, WarningIcon } from '../../ui/icons'
import type { Pictured } from '../pictured'

/** The first work of a task, and how many there are. In a list of files each is a work itself. */
export function TaskPicture({ asset }: { asset: Pictured }) {
  const { works, type, hasPicture, state } = asset
  if (works === undefined) return <Picture asset={asset} />

  const [first] = works
  if (first === undefined)
    return (
      <span className="picture picture-none">
        {state === 'running' ? <ClockIcon /> : <WarningIcon />}
      </span>
    )

  return (
    <>
      <Picture asset={{ id: first, type, hasPicture }} />
      <span className="tag picture-works">{formatNumber(works.length)}</span>
    </>
  )
}
