import { type CSSProperties, memo, useEffect, useState } from 'react'
import { useDescription } from '../../../libraries/description'
import { picturedOf } from '../../../libraries/pictured'
import { useMarks } from '../../../library/look/use-marks'
import { useLibrary } from '../../../stores'
import { CheckIcon, LockIcon } from '../../../ui/icons'
import { common } from '../../../ui/words'
import { titleOf, words } from '../../words'
import { useViewed } from '../use-viewed'
import './strip.css'

/** Drawn on either side of the open one, however many there are. */
const REACH = 6
/** So long an asset is open before the strip asks for pictures: held arrow keys ask for none. */
const REST_MS = 150

interface Props {
  /** -1 when the open asset is not shown. */
  readonly position: number
  readonly onGo: (position: number) => void
}

/** What is shown around the open asset, which stands in the middle. */
export function Strip({ position, onGo }: Props) {
  const { order } = useViewed()
  const rested = useRested(position)
  if (position < 0) return null

  const first = Math.max(0, position - REACH)
  const near = [...order.subarray(first, position + REACH + 1)]
  return (
    <div className="strip" role="listbox" aria-label={words.strip} aria-orientation="horizontal">
      {near.map((index, at) => (
        <Frame
          key={index}
          index={index}
          position={first + at}
          total={order.length}
          column={first + at - position + REACH + 1}
          isPictured={Math.abs(first + at - rested) <= REACH}
          onGo={onGo}
        />
      ))}
    </div>
  )
}

/** The position where the user has come to rest. */
function useRested(position: number): number {
  const [rested, setRested] = useState(position)
  useEffect(() => {
    const rest = setTimeout(() => setRested(position), REST_MS)
    return () => clearTimeout(rest)
  }, [position])
  return rested
}

interface FrameProps {
  readonly index: number
  readonly position: number
  readonly total: number
  readonly column: number
  readonly isPictured: boolean
  readonly onGo: (position: number) => void
}

/** One of them. Arrow keys are the viewer's, so that none of these takes the focus. */
const Frame = memo(function Frame({
  index,
  position,
  total,
  column,
  isPictured,
  onGo
}: FrameProps) {
  const { nameOf, ListPicture } = useDescription()
  const asset = useLibrary(({ catalog }) => catalog.at(index))
  const { isSelected, isKept, isLocked } = useMarks(index)
  if (!asset) return null

  const isOpen = column === REACH + 1
  return (
    <div
      role="option"
      aria-label={common.list([
        titleOf(asset, nameOf(asset)),
        isSelected && words.selected,
        isKept && words.kept,
        asset.favored && words.favourite
      ])}
      aria-selected={isOpen}
      aria-setsize={total}
      aria-posinset={position + 1}
      className={isOpen ? 'strip-frame strip-open' : 'strip-frame'}
      style={{ '--column': column } as CSSProperties}
      onClick={() => onGo(position)}
    >
      {isPictured && <ListPicture asset={picturedOf(asset)} />}
      {isSelected && (
        <span className="strip-mark strip-selected">
          <CheckIcon />
        </span>
      )}
      {isLocked && (
        <span className="strip-mark">
          <LockIcon />
        </span>
      )}
    </div>
  )
})
