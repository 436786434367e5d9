import { COLUMN_WIDTHS, type Column } from '@shared/library/look'
import { useDescription } from '../../libraries/description'
import { useLook } from '../../stores'
import { Edge } from '../../ui/edge'
import { resized, widthOf } from './columns'
import { words } from './words'

/** The left edge of a column, which gives it another width. */
export function Separator({ column, hasTime }: { column: Column; hasTime: boolean }) {
  const { kind } = useDescription()
  const { look, change } = useLook((state) => state)

  return (
    <Edge
      label={words.width(words.heading(column, kind))}
      className="list-separator"
      width={widthOf(column, look, hasTime)}
      {...COLUMN_WIDTHS}
      side={-1}
      onResize={(to) => change({ widths: resized(look.widths, column, to) })}
    />
  )
}
