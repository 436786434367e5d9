import { COLUMN_WIDTHS, type Column } from '@shared/library/look'
import type { KeyboardEvent, PointerEvent } from 'react'
import { useDescription } from '../../libraries/description'
import { useLook } from '../../stores'
import { resized, widthOf } from './columns'
import { words } from './words'

/** In CSS pixels, by an arrow key. */
const STEP = 16

/** The left edge of a column, which gives it another width: by the mouse, or by arrow keys. */
export function Separator({ column, width }: { column: Column; width: number }) {
  const { kind } = useDescription()
  const { look, change } = useLook((state) => state)
  const now = widthOf(column, look, width)
  const resize = (to: number): void => change({ widths: resized(look.widths, column, to) })

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return
    event.preventDefault()
    event.stopPropagation()
    const { currentTarget, clientX, pointerId } = event
    currentTarget.setPointerCapture(pointerId)
    const onMove = (move: globalThis.PointerEvent): void =>
      change({ widths: resized(look.widths, column, now + clientX - move.clientX) })
    currentTarget.addEventListener('pointermove', onMove)
    currentTarget.addEventListener(
      'lostpointercapture',
      () => currentTarget.removeEventListener('pointermove', onMove),
      { once: true }
    )
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key]
    // The list's own keys would move to another asset.
    event.stopPropagation()
    if (by === undefined) return
    event.preventDefault()
    resize(now + by)
  }

  return (
    <span
      role="separator"
      aria-orientation="vertical"
      aria-label={words.width(words.heading(column, kind))}
      aria-valuenow={Math.round(now)}
      aria-valuemin={COLUMN_WIDTHS.min}
      aria-valuemax={COLUMN_WIDTHS.max}
      tabIndex={0}
      className="list-separator"
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  )
}
